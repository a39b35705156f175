import { COPULA } from '../../recognize/grammar/forms-of-be.ts';
import { ALNUM, capitalised, glued, NUMBER, WORD } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Frame } from '../sentence/chunks.ts';
import { ageGroup, isOfAges } from '../sentence/wordings/age-group.ts';
import type { World } from '../world.ts';

/** "Nine Bells", "0142": a number that names. */
export function nameOrCode(draft: Draft): string | null {
  const { tokens, reading } = draft.frame;
  const [from, to] = draft.tokens;
  if (/^0\d/.test(tokens.lower[from]!) && tokens.kind[from] === NUMBER)
    return 'a number that begins with 0 is a code';
  // "the vaccine BTN162b2": letters that are a currency elsewhere
  const isGlued = glued(tokens, to) && (tokens.kind[to] === ALNUM || tokens.kind[to] === WORD);
  if (draft.dimension === 'money' && isGlued && tokens.kind[from] === WORD) return 'part of a name or code';
  if (tokens.kind[from] === NUMBER || !capitalised(tokens, from)) return null;
  // the first word of a sentence has a capital whatever it is; "Three Mile Island, site of" goes on with capitals
  if (from === reading.tokens[0] && !(capitalised(tokens, to) && isNoHeadline(draft.frame))) return null;
  return to - from > 1 && capitalised(tokens, to - 1) && tokens.kind[to - 1] !== NUMBER
    ? 'part of a name'
    : null;
}

const isNoHeadline = ({
  tokens,
  reading: {
    tokens: [from, to],
  },
}: Frame): boolean => {
  for (let i = from; i < to; i++)
    if (/^\p{Ll}{5,}$/u.test(tokens.lower[i]!) && !capitalised(tokens, i)) return true;
  return false;
};

/** "the 400m hurdles", "her 100m title": the name of a race. */
export function discipline({ frame, chunk, dimension, tokens }: Draft, { rulebook }: World): string | null {
  if (dimension !== 'length') return null;
  const noun = frame.chunks[chunk + 1];
  if (noun?.kind !== 'noun' || noun.from !== tokens[1]) return null;
  const names = rulebook.language.list('disciplines');
  for (let i = noun.from; i <= noun.head; i++)
    if (names.has(frame.tokens.lower[i]!)) return `the name of a race: "${frame.tokens.lower[i]}"`;
  return null;
}

/** "people over 65": whom another figure is about. */
export function ageOfGroup({ frame, chunk }: Draft): string | null {
  const tells =
    isYearOlds(frame, chunk) ||
    ageGroup(frame, chunk) >= 0 ||
    isOfAges(frame, chunk) ||
    isAgeOfShare(frame, chunk);
  return tells ? 'an age that says who is meant' : null;
}

/** "uptake among two and three-year-olds": all of that age. */
function isYearOlds({ chunks, tokens }: Frame, chunk: number): boolean {
  const { mention } = chunks[chunk]!;
  if (mention?.kind !== 'quantity' || mention.quantity.dimension !== 'age') return false;
  const isJoined = /^(?:and|or|to)$/.test(chunks[chunk + 1]?.word ?? '');
  const last = isJoined && chunks[chunk + 2]?.kind === 'figure' ? chunks[chunk + 2]! : chunks[chunk]!;
  return /^(?:year-olds|olds)$/.test(tokens.lower[last.to - 1]!);
}

/** "Nearly 40% of teachers are over 50": the age of a share of them. */
function isAgeOfShare({ chunks }: Frame, chunk: number): boolean {
  const { mention } = chunks[chunk]!;
  if (mention?.kind !== 'quantity' || !COPULA.has(chunks[chunk - 1]?.word ?? '')) return false;
  const { bound, dimension, value } = mention.quantity;
  const isAge = dimension === 'age' || (dimension === 'number' && Number(value) >= 5 && Number(value) <= 100);
  const share = chunks.slice(Math.max(chunk - 6, 0), chunk - 1).find((c) => c.kind === 'figure')?.mention;
  return (
    isAge &&
    bound !== 'exact' &&
    bound !== 'about' &&
    share?.kind === 'quantity' &&
    share.quantity.dimension === 'ratio'
  );
}
