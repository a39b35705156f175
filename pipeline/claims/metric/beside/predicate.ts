import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { normalWords, singular } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { LIGHT, verbBase } from '../deed/verb-bases.ts';

/** Longest way through a clause, and most words taken from it. */
const REACH = 12;
const MOST_WORDS = 6;

/** What the verb of the figure says of those it counts, in a few words: "support tunnel", "think rent rise 2028". */
export function predicate(draft: Draft, world: World): string[] {
  const { answer, frame } = draft;
  if (answer < 0) return deedAndObject(draft, draft.verb, world);
  // "said they trusted the police": what they say of themselves
  const own = frame.chunks[answer]?.kind === 'pronoun' ? verbFrom(frame.chunks, answer + 1) : -1;
  return own >= 0 ? deedAndObject(draft, own, world) : clauseInWords(draft, answer, world);
}

function verbFrom(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'adverb') at++;
  return chunks[at]?.kind === 'verb' ? at : -1;
}

/** The base of a verb and the head words of what follows it: "support tunnel"; nothing where the verb alone tells nothing ("left on time"). */
export function deedAndObject(draft: Draft, at: number, world: World): string[] {
  const { frame } = draft;
  const verb = frame.chunks[at]!;
  const out = opposes(frame, at) ? ['oppose'] : deed(frame, verb, world);
  // "plan to travel", "said they would like to move": what they have a mind to do
  const meant = verbFrom(frame.chunks, at + 1);
  if (meant >= 0 && frame.chunks[meant]!.infinitive) {
    const done = deedAndObject(draft, meant, world);
    return [...out, ...(done.length > 0 ? done : deed(frame, frame.chunks[meant]!, world))];
  }
  // "are likely to be sold", "appears unlikely to be harvested": what is done, or not
  const prospect = frame.chunks[meant < 0 ? at + 1 : meant]?.word ?? '';
  const done = PROSPECTS.test(prospect) ? verbFrom(frame.chunks, at + 2) : -1;
  if (done >= 0 && frame.chunks[done]!.infinitive) {
    const deeds = deedAndObject(draft, done, world);
    const said = deeds.length > 0 ? deeds : deed(frame, frame.chunks[done]!, world);
    return prospect.startsWith('un') ? ['not', ...said] : said;
  }
  // "rejected the offer", "voted to reject the pay deal": one vote, whatever it is on is called
  if (out.length === 1 && world.rulebook.language.list('answer an offer').has(out[0]!)) return out;
  for (let i = at + 1; i < frame.chunks.length && i <= at + 3; i++) {
    const chunk = frame.chunks[i]!;
    // "smoke in Halm": where, and not what
    const tells = out.length > 0 && !LIGHT.has(out.at(-1)!); // unlike "happened in Halm"
    if (tells && chunk.kind === 'noun' && WHERE.has(frame.chunks[i - 1]!.word) && hasName(frame, i)) break;
    if (chunk.kind === 'noun') return [...out, ...lastWords(frame, chunk, 2)];
    // "40% are over 50"
    if (chunk.kind === 'figure' && i === at + 1 && COPULA.has(verb.word))
      return [...out, textOf(frame, chunk)];
    // "received at least one dose"
    if (chunk.kind === 'figure' && out.length > 0 && isCounted(chunk))
      return [...out, countedWord(frame, chunk)];
    if (chunk.kind === 'adverb' && SO_FAR.has(chunk.word)) break;
    if (chunk.kind === 'det' || chunk.kind === 'adverb') out.push(chunk.word);
    else if (chunk.kind !== 'prep') break;
  }
  const moves = world.rulebook.shapes.verbs('move').has(verb.word);
  return out.length === 1 &&
    LIGHT.has(out[0]!) &&
    !moves &&
    !world.rulebook.language.list('wish').has(out[0]!)
    ? []
    : out;
}

const PROSPECTS = /^(?:un)?(?:likely|able|willing)$/;

/** "were against the plan": as who opposed it. */
const opposes = ({ chunks }: Frame, at: number): boolean =>
  COPULA.has(chunks[at]!.word) && chunks[at + 1]?.word === 'against';

const SO_FAR = new Set([
  'so',
  'far',
  'now',
  'also',
  'already',
  'still',
  'yet',
  'too',
  'currently',
  'up',
  'down',
]);
const isCounted = ({ mention, from, to }: Chunk): boolean =>
  to - from > 1 && (mention === null || (mention.kind === 'quantity' && mention.counted));

const countedWord = ({ tokens }: Frame, { to }: Chunk): string => singular(tokens.lower[to - 1]!);

const WHERE = new Set(['in', 'across', 'at', 'near', 'throughout']);

/** "tourism will not return until 2024": its nouns, verbs, figures and times in order, since another answer differs in any of them. */
function clauseInWords({ frame }: Draft, from: number, world: World): string[] {
  const out: string[] = [];
  for (let i = from; i < frame.chunks.length && i - from < REACH && out.length < MOST_WORDS; i++) {
    const chunk = frame.chunks[i]!;
    if (chunk.kind === 'mark' || chunk.kind === 'subordinator') break;
    if (chunk.kind === 'noun') out.push(...lastWords(frame, chunk, out.length === 0 ? 2 : 1));
    else if (chunk.kind === 'verb') out.push(...deed(frame, chunk, world));
    else if (chunk.kind === 'figure' || chunk.kind === 'period') out.push(textOf(frame, chunk));
  }
  return out;
}

function deed({ tokens }: Frame, verb: Chunk, { rulebook }: World): string[] {
  const { language } = rulebook;
  const verbal = verbBase(language.grammar(), verb.word);
  const base = language.deed(verbal) ?? verbal; // "back the plan", "favour the plan"
  const denied = tokens.lower.slice(verb.from, verb.to).some((word) => DENIES.test(word));
  const said = EMPTY.has(base) ? [] : [base];
  // "quit smoking"
  const ended = tokens.lower.slice(verb.from, verb.head).some((word) => ENDS.test(word));
  return denied ? ['not', ...said] : ended ? ['stop', ...said] : said;
}
/** Verbs that tell no deed of those counted. What moves is kept: those who say that sales fell are not those who say they rose. */
const EMPTY = new Set(
  'be am is are was were been being have do will would can could may might should must say report make take give get'.split(
    ' ',
  ),
);
const ENDS = /^(?:quit|stop|stopped|stopping|avoid|avoided|avoiding)$/;
const DENIES = /^(?:not|never|cannot|.*n['’]t)$/;

const lastWords = ({ tokens }: Frame, { from, head }: Chunk, most: number): string[] => [
  ...(tokens.lower[from] === 'no' ? ['no'] : []), // "have no laptop"
  ...normalWords(tokens, { from, to: head + 1 }).slice(-most),
];

const textOf = ({ tokens }: Frame, { from, to }: Chunk): string =>
  tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
