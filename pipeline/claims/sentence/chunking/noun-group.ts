import { isSuperlative } from '../../../recognize/grammar/superlative.ts';
import { capitalised, glued } from '../../../text/tokens.ts';
import {
  ADJ,
  ADVERB,
  AND,
  AUX,
  DET,
  MARK,
  NOUN,
  NUMERAL,
  OTHER,
  POSSESSIVE,
  PREP,
  VERB,
} from '../word-class.ts';
import { type Bench, classAt, isFigureAt, push } from './bench.ts';
import { isInsideWord } from './inside-word.ts';
import { yearOnYear } from './kept-whole.ts';
import { endsInVerb } from './noun-or-verb.ts';

/** Makes a chunk of a noun phrase, "the second-largest bridge", and says where the next begins. */
export function nounGroup(bench: Bench, start: number): number {
  const end = endOfPhrase(bench, start);
  const head = headOf(bench, start, end);
  if (head < 0 || isHungInFront(bench, start, end, head)) {
    // no noun: words in front of a figure, or an adjective that stands alone
    push(bench, 'det', start, end, end - 1);
  } else if (endsInVerb(bench, start, end, head)) {
    if (head > start) push(bench, 'noun', start, head, head - 1);
    push(bench, 'verb', head, end, head);
  } else {
    const own = behindPlace(bench, start, end, head);
    if (own > start) push(bench, 'noun', start, own, own - 1);
    push(bench, 'noun', own, end, head);
  }
  return end;
}

/** "a one-time 2.5 percent payout", "a record-high 5%": tied by a hyphen in front of a figure that counts nothing, no noun of its own. */
function isHungInFront(
  { tokens: { lower }, held }: Bench,
  start: number,
  end: number,
  head: number,
): boolean {
  const mention = held.get(end)?.mention;
  const isFigure = mention?.kind === 'quantity' && !mention.counted;
  return (
    isFigure &&
    head === end - 1 &&
    lower[head - 1] === '-' &&
    /^an?$/.test(lower[start]!) &&
    TIED.has(lower[head]!)
  );
}
const TIED = new Set(['time', 'off', 'high', 'low', 'year', 'ever']);

/** "In Halm births rose": where a small word begins behind the place that the sentence opens with, in front of its verb; `start` where none does. */
function behindPlace(bench: Bench, start: number, end: number, head: number): number {
  const { chunks, tokens } = bench;
  const verb = classAt(bench, end);
  const opens = chunks.length <= 2 && /^(?:in|across)$/.test(chunks.at(-1)?.word ?? '');
  if (!opens || (verb !== VERB && verb !== AUX) || bench.held.has(end) || !capitalised(tokens, start))
    return start;
  if (chunks.length === 2 && chunks[0]!.kind !== 'and' && chunks[0]!.kind !== 'adverb') return start;
  let own = start;
  while (own < end && capitalised(tokens, own)) own++;
  const isNoun =
    own <= head && /^\p{Ll}/u.test(tokens.lower[own] ?? '') && classAt(bench, own) !== POSSESSIVE;
  return isNoun ? own : start;
}

/** "a record low of", "a five-year high of": a noun, whatever the tagger made of it. */
export function isExtreme(bench: Bench, at: number): boolean {
  const { lower } = bench.tokens;
  return (
    (lower[at] === 'low' || lower[at] === 'high') && lower[at + 1] === 'of' && classAt(bench, at) !== NOUN
  );
}

function endOfPhrase(bench: Bench, start: number): number {
  if (isTold(bench, start)) return start + 1;
  let end = start;
  while (
    end < bench.to &&
    !bench.held.has(end) &&
    isInPhrase(bench, start, end) &&
    !isComparedBehind(bench, start, end)
  )
    end++;
  return Math.max(end, start + 1);
}

/** "a 4% increase year-on-year": how it is compared stands behind the noun; in "year-on-year growth" it is a part of the phrase. */
function isComparedBehind({ tokens, classes, from }: Bench, start: number, at: number): boolean {
  const size = at > start ? yearOnYear(tokens, at) : 0;
  const next = classes[at + size - from];
  return size > 0 && next !== NOUN && next !== ADJ;
}

/** "told reporters exports fell": what they were told begins right behind them. */
const isTold = ({ tokens: { lower }, rules }: Bench, at: number): boolean =>
  /^t(?:old|ells?)$/.test(lower[at - 1] ?? '') && rules.language.list('hearers').has(lower[at]!);

/** True where the word at `at` belongs to the noun phrase that begins at `start` and goes up to it. */
function isInPhrase(bench: Bench, start: number, at: number): boolean {
  switch (classAt(bench, at)) {
    case NOUN:
      return !(at > start && isBehindTime(bench, start, at));
    case NUMERAL:
    case POSSESSIVE:
      return true;
    case ADJ:
      // "a £2m hole due to the change", "a mill able to grind"
      return !(
        at > start &&
        classAt(bench, at - 1) === NOUN &&
        HUNG_BEHIND.test(`${bench.tokens.lower[at]} ${bench.tokens.lower[at + 1]}`)
      );
    case DET:
      return at === start || classAt(bench, at - 1) === DET;
    case MARK:
    case OTHER:
      return isInsideWord(bench, at);
    case AND:
      return bench.tokens.lower[at] === '&' || joinsOwners(bench, start, at);
    case ADVERB:
      return isExtreme(bench, at) || isOfQuality(bench, start, at);
    default:
      return isExtreme(bench, at);
  }
}

const HUNG_BEHIND = /^(?:(?:due|able|equal|equivalent|similar|subject) to|capable of)$/;

/** "In the same year Halm opened", "that season Orrin lost": a name behind a time, which is no word of it. */
function isBehindTime({ tokens }: Bench, start: number, at: number): boolean {
  const time = at - 1;
  return (
    time > start &&
    SPAN.test(tokens.lower[time]!) &&
    capitalised(tokens, at) &&
    !capitalised(tokens, time) &&
    !glued(tokens, at) &&
    !glued(tokens, time)
  );
}
/** Not "the summer Games", "a morning Mass". */
const SPAN = /^(?:year|month|week|day|quarter|season|decade)s?$/;

/** "wind and solar generation", "oil and gas prices": one measure of two things, neither of which is a measure itself. */
function joinsOwners(bench: Bench, start: number, at: number): boolean {
  const { lower } = bench.tokens;
  // "the accident and emergency department"
  const isPair = bench.rules.language
    .list('said in pairs')
    .has(`${lower[at - 1]}-${lower[at]}-${lower[at + 1]}`);
  if (isPair && classAt(bench, at + 2) === NOUN && !bench.held.has(at + 2)) return true;
  const first = classAt(bench, at - 1);
  const before = at - 1 > start ? classAt(bench, at - 2) : DET;
  if ((first !== NOUN && first !== ADJ) || (before !== DET && before !== ADJ) || lower[at] !== 'and')
    return false;
  const next = classAt(bench, at + 1);
  if ((next !== NOUN && next !== ADJ) || bench.held.has(at + 2)) return false;
  const { language } = bench.rules;
  if (isBodyOfTwoTrades(bench, at)) return true;
  // "wind and solar's share"
  if (classAt(bench, at + 2) === POSSESSIVE) return first === NOUN && !capitalised(bench.tokens, at + 1);
  if (classAt(bench, at + 2) !== NOUN) return false;
  const measures = language.list('measures of several things');
  // "gun and knife possession offences"
  const last = classAt(bench, at + 3) === NOUN ? at + 3 : at + 2;
  return (
    classAt(bench, last + 1) !== NOUN &&
    measures.has(lower[last]!) &&
    !measures.has(lower[at - 1]!) &&
    !measures.has(lower[last - 1]!)
  );
}

/** "the food and drink group", "the toys and baby-wear chain": one body, and no "food" beside it. */
function isBodyOfTwoTrades(bench: Bench, and: number): boolean {
  const { lower } = bench.tokens;
  // "the safety, health and travel group": the end of a longer list
  if (bench.chunks.at(-1)?.word === ',') return false;
  let end = and + 1;
  while (classAt(bench, end) === NOUN || classAt(bench, end) === ADJ || isInsideWord(bench, end)) end++;
  const { language } = bench.rules;
  const before = lower[and - 1]!;
  const isThing =
    language.list('kinds of thing').has(before) || language.list('kinds of body that own').has(before);
  return end - and > 2 && language.list('bodies of several trades').has(lower[end - 1]!) && !isThing;
}

/** "the highly paid staff", "the then mayor": an adverb inside the phrase. */
function isOfQuality(bench: Bench, start: number, at: number): boolean {
  const next = classAt(bench, at + 1);
  if (next === ADJ) return true;
  if (next !== NOUN || at === start) return false;
  const before = classAt(bench, at - 1);
  return before === DET || before === POSSESSIVE || before === ADJ;
}

/** The last noun of the phrase, or the word that must be its noun; -1 where there is none. */
function headOf(bench: Bench, start: number, end: number): number {
  for (let k = end - 1; k >= start; k--) {
    const word = classAt(bench, k);
    if (word === NOUN || word === NUMERAL || isExtreme(bench, k)) return k;
  }
  const last = end - 1;
  if (classAt(bench, last) !== ADJ || isFigureAt(bench, end)) return -1;
  const isHead =
    hasDeterminer(bench, start, end) ||
    opensClause(bench, end) ||
    (last === start && isMeasured(bench, last));
  return isHead ? last : -1;
}

/** "a starting salary of": a phrase with a determiner has a noun, whatever the tagger made of it. */
function hasDeterminer(bench: Bench, start: number, end: number): boolean {
  if (end - start < 2 || classAt(bench, start) !== DET) return false;
  const behind = classAt(bench, end);
  // "the bittern, which has": what a clause tells more of
  const clause = bench.tokens.lower[end] === ',' ? end + 1 : end;
  const isThing =
    !isSuperlative(bench.tokens.lower[end - 1]!) &&
    /^(?:which|who|whose)$/.test(bench.tokens.lower[clause] ?? '');
  return (
    isThing || behind === VERB || behind === AUX || (behind === PREP && bench.tokens.lower[end] === 'of')
  );
}

/** "But burglary was down": what opens a clause in front of its verb is its subject. */
function opensClause(bench: Bench, end: number): boolean {
  const { kind, word } = bench.chunks.at(-1) ?? {};
  const opens = kind === undefined || kind === 'and' || kind === 'subordinator' || word === ';';
  return opens && classAt(bench, end) === AUX;
}

/** "148 kilograms of rubbish": what a measure is of is a noun, whatever it ends in. */
function isMeasured({ chunks, tokens }: Bench, at: number): boolean {
  if (chunks.at(-1)?.word !== 'of') return false;
  const { mention } = chunks.at(-2) ?? {};
  return (
    mention?.kind === 'quantity' &&
    MEASURED.has(mention.quantity.dimension) &&
    !ADVERBIAL.has(tokens.lower[at]!)
  );
}

const MEASURED = new Set(['mass', 'volume', 'money', 'area', 'length', 'energy']);
const ADVERBIAL = new Set(['late', 'old', 'such', 'all', 'many', 'several', 'most', 'more', 'various']);
