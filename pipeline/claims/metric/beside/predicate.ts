import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { normalWords, singular } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { LIGHT, verbBase } from '../deed/verb-bases.ts';
import { inWhatTime } from './in-what-time.ts';

/** Longest way through a clause, and most words taken from it. */
const REACH = 12;
const MOST_WORDS = 6;

/** What is said of those counted: the words that two texts share, and the stretch of the sentence that they were taken from. */
export interface Said {
  readonly words: readonly string[];
  /** The token behind the last of them. */
  readonly to: number;
}

/** What the verb of the figure says of those it counts, in a few words: "support tunnel", "think rent rise 2028". */
export const predicate = (draft: Draft, world: World): readonly string[] =>
  saidOfThem(draft, world).said.words;

/** The same with the chunk that it begins at: the verb, or the clause that they answer. */
export function saidOfThem(draft: Draft, world: World): { readonly said: Said; readonly at: number } {
  const { answer, frame } = draft;
  if (answer < 0) return { said: deedSaid(draft, draft.verb, world), at: draft.verb };
  // "said they trusted the police": what they say of themselves
  const own = frame.chunks[answer]?.kind === 'pronoun' ? verbFrom(frame.chunks, answer + 1) : -1;
  return own >= 0
    ? { said: deedSaid(draft, own, world), at: own }
    : { said: clauseInWords(draft, answer, world), at: answer };
}

function verbFrom(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'adverb') at++;
  return chunks[at]?.kind === 'verb' ? at : -1;
}

/** The base of a verb and the head words of what follows it: "support tunnel"; nothing where the verb alone tells nothing ("left on time"). */
export const deedAndObject = (draft: Draft, at: number, world: World): readonly string[] =>
  deedSaid(draft, at, world).words;

/** The deed with the token that its words end at. */
export function deedSaid(draft: Draft, at: number, world: World): Said {
  const { frame } = draft;
  // "could no longer be used": what is not done
  if (isNoLonger(frame, at)) return behind(['not'], deedOrVerb(draft, at + 2, world));
  const verb = frame.chunks[at]!;
  const out = opposes(frame, at) ? ['oppose'] : deed(frame, verb, world);
  let { to } = verb;
  // "plan to travel", "said they would like to move": what they have a mind to do
  const meant = verbFrom(frame.chunks, at + 1);
  if (meant >= 0 && frame.chunks[meant]!.infinitive) return behind(out, deedOrVerb(draft, meant, world));
  // "are likely to be sold", "appears unlikely to be harvested": what is done, or not
  const prospect = frame.chunks[meant < 0 ? at + 1 : meant]?.word ?? '';
  const done = PROSPECTS.test(prospect) ? verbFrom(frame.chunks, at + 2) : -1;
  if (done >= 0 && frame.chunks[done]!.infinitive)
    return behind(prospect.startsWith('un') ? ['not'] : [], deedOrVerb(draft, done, world));
  // "rejected the offer", "voted to reject the pay deal": one vote, whatever it is on is called
  if (out.length === 1 && world.rulebook.language.list('answer an offer').has(out[0]!))
    return { words: out, to };
  // "were seen within four hours"
  const within = inWhatTime(frame, at);
  if (within && out.length > 0) return { words: [...out, ...within.words], to: within.to };
  for (let i = at + 1; i < frame.chunks.length && i <= at + 3; i++) {
    const chunk = frame.chunks[i]!;
    // "smoke in Halm": where, and not what
    const tells = out.length > 0 && !LIGHT.has(out.at(-1)!); // unlike "happened in Halm"
    if (tells && chunk.kind === 'noun' && WHERE.has(frame.chunks[i - 1]!.word) && hasName(frame, i)) break;
    if (chunk.kind === 'noun') return behind(out, objectSaid(frame, i, verb.word, world));
    // "40% are over 50"
    if (chunk.kind === 'figure' && i === at + 1 && COPULA.has(verb.word))
      return { words: [...out, textOf(frame, chunk)], to: chunk.to };
    // "have at least one of the 12 signs"
    if (chunk.kind === 'figure' && frame.tokens.lower[chunk.to - 1] === 'the') continue;
    // "received at least one dose", "have at least one risk factor"
    if (chunk.kind === 'figure' && isCounted(chunk))
      return { words: [...out, countedWord(frame, chunk)], to: chunk.to };
    // "accounted for half of the losses"
    const part =
      chunk.kind === 'figure' && frame.chunks[i + 1]?.word === 'of' ? frame.chunks[i + 2] : undefined;
    if (part?.kind === 'noun') return { words: [...out, ...lastWords(frame, part, 2)], to: part.head + 1 };
    if (chunk.kind === 'adverb' && SO_FAR.has(chunk.word)) break;
    if (chunk.kind === 'det' || chunk.kind === 'adverb') {
      out.push(chunk.word);
      to = chunk.to;
    } else if (chunk.kind !== 'prep') break;
  }
  const moves = world.rulebook.shapes.verbs('move').has(verb.word);
  const isLight =
    out.length === 1 && LIGHT.has(out[0]!) && !moves && !world.rulebook.language.list('wish').has(out[0]!);
  return { words: isLight ? [] : out, to };
}

/** "could", "no longer" and the verb. */
const isNoLonger = ({ chunks, tokens }: Frame, at: number): boolean =>
  /^(?:c?an|could|will|would|may|might|do|does|did)$/.test(chunks[at]!.word) &&
  tokens.lower[chunks[at]!.to] === 'no' &&
  tokens.lower[chunks[at]!.to + 1] === 'longer' &&
  chunks[at + 2]?.kind === 'verb';

/** What is had or done: its head words, over "some sort of", with what was seen to become of it ("saw their tumours shrink"). */
function objectSaid(frame: Frame, at: number, verb: string, world: World): Said {
  const { chunks, language } = frame;
  const isSort = language.list('sorts').has(chunks[at]!.word) && chunks[at + 1]?.word === 'of';
  const object = isSort && chunks[at + 2]?.kind === 'noun' ? at + 2 : at;
  const noun = chunks[object]!;
  const said = { words: lastWords(frame, noun, 2), to: noun.head + 1 };
  const became = chunks[object + 1];
  if (became?.kind !== 'verb' || became.infinitive || !SEES.test(verb)) return said;
  return { words: [...said.words, ...deed(frame, became, world)], to: became.to };
}
const SEES = /^(?:see(?:s|n|ing)?|saw|ha(?:s|ve|d|ving)|g(?:e|o)ts?|watch(?:es|ed)?)$/;

/** The deed of a verb that another leads to; the verb itself where it says nothing more. */
function deedOrVerb(draft: Draft, at: number, world: World): Said {
  const said = deedSaid(draft, at, world);
  if (said.words.length > 0) return said;
  const verb = draft.frame.chunks[at]!;
  return { words: deed(draft.frame, verb, world), to: verb.to };
}

const behind = (words: readonly string[], said: Said): Said => ({
  ...said,
  words: [...words, ...said.words],
});

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

const countedWord = ({ tokens }: Frame, { mention, to }: Chunk): string =>
  (mention?.kind === 'quantity' && mention.quantity.unitName) || singular(tokens.lower[to - 1]!);

const WHERE = new Set(['in', 'across', 'at', 'near', 'throughout']);

/** "tourism will not return until 2024": its nouns, verbs, figures and times in order, since another answer differs in any of them. */
function clauseInWords({ frame }: Draft, from: number, world: World): Said {
  const words: string[] = [];
  let { to } = frame.chunks[from]!;
  for (let i = from; i < frame.chunks.length && i - from < REACH && words.length < MOST_WORDS; i++) {
    const chunk = frame.chunks[i]!;
    if (chunk.kind === 'mark' || chunk.kind === 'subordinator') break;
    const length = words.length;
    // "is on the wrong track": which, since others say the right one
    if (chunk.kind === 'noun') words.push(...lastWords(frame, chunk, 2));
    else if (chunk.kind === 'verb') words.push(...deed(frame, chunk, world));
    else if (chunk.kind === 'figure' || chunk.kind === 'period') words.push(textOf(frame, chunk));
    if (words.length > length) to = chunk.kind === 'noun' ? chunk.head + 1 : chunk.to;
  }
  return { words, to };
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
