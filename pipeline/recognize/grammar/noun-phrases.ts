import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  DETERMINER,
  GENITIVE,
  GERUND,
  NOUN,
  NUMBER_TAG,
  OTHER,
  PARTICIPLE,
  PLURAL,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  PROPER,
  SIGN_TAG,
  TO,
} from '../../rulebook/word-classes.ts';
import { rangeAt } from '../../text/range-at.ts';
import { glued, NUMBER, type Tokens } from '../../text/tokens.ts';
import type { Bench, TokenRange } from './bench.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { perSentence } from './per-sentence.ts';
import { bit, TENSED } from './tag-sets.ts';
import { tagsOf } from './tags.ts';

const NOUNS = bit(NOUN) | bit(PLURAL) | bit(PROPER);
const PREPOSITIONS = bit(PREPOSITION) | bit(TO);

/** The noun phrases of a sentence in order; they do not overlap, and possessors are inside the phrase they belong to. */
export const nounPhrases = perSentence((bench, sentence): readonly NounPhrase[] =>
  chunk(bench.tokens, tagsOf(bench, sentence), sentence, bench.rules.language.list('time-nouns')),
);

/** The phrase that holds the token, or `null`. */
export function nounPhraseAt(bench: Bench, sentence: TokenRange, token: number): NounPhrase | null {
  const phrases = nounPhrases(bench, sentence);
  return phrases[rangeAt(phrases, token)] ?? null;
}

function chunk(
  tokens: Tokens,
  tags: Uint8Array,
  [from, to]: TokenRange,
  times: ReadonlySet<string>,
): NounPhrase[] {
  const found: NounPhrase[] = [];
  let i = from;
  while (i < to) {
    const phrase = phraseFrom(tokens, tags, i, from, to, times);
    if (phrase) {
      found.push(phrase);
      i = phrase.to;
    } else i++;
  }
  // from the end, so that "the head of the board of X" nests
  for (let k = found.length - 2; k >= 0; k--) {
    const next = found[k + 1]!;
    const current = found[k]!;
    if (next.preposition === current.to && next.from === current.to + 1 && tokens.lower[current.to] === 'of')
      found[k] = { ...current, of: next };
  }
  return found;
}

/**
 * A stretch or point of time: "last year", "Monday morning", "the first quarter"; not "a polar night", which is a kind of thing.
 */
export function isTimePhrase(bench: Bench, phrase: NounPhrase, tags: Uint8Array): boolean {
  const { tokens, rules } = bench;
  const times = rules.language.list('time-nouns');
  const head = tokens.lower[phrase.head]!;
  const isTimeWord = (word: string) =>
    times.has(word) || (word.endsWith('s') && times.has(word.slice(0, -1)));
  if (!isTimeWord(head)) return false;
  const kinds = phrase.modifiers.some((k) => {
    const tag = tags[k]!;
    return (tag === NOUN || tag === PLURAL) && !isTimeWord(tokens.lower[k]!);
  });
  if (kinds) return false; // "journey time"
  const indefinite = phrase.determiner >= 0 && INDEFINITE.has(tokens.lower[phrase.determiner]!);
  return !indefinite || phrase.modifiers.length === 0;
}

const INDEFINITE = new Set(['a', 'an']);

/** The longest phrase that begins at `i`, or `null`. */
function phraseFrom(
  tokens: Tokens,
  tags: Uint8Array,
  i: number,
  first: number,
  end: number,
  times: ReadonlySet<string>,
): NounPhrase | null {
  const preposition = i > first && bit(tags[i - 1]!) & PREPOSITIONS ? i - 1 : -1;
  let start = i;
  let possessor: NounPhrase | null = null;
  for (;;) {
    const part = plainPhrase(tokens, tags, start, end, possessor !== null, times);
    if (!part)
      return possessor
        ? { ...possessor, preposition: possessor.preposition === -1 ? preposition : possessor.preposition }
        : null;
    const phrase: NounPhrase = { ...part, from: i, possessor, preposition };
    if (part.to < end && tags[part.to] === GENITIVE && part.kind !== 'figure') {
      possessor = phrase;
      start = part.to + 1;
      continue;
    }
    return phrase;
  }
}

function plainPhrase(
  tokens: Tokens,
  tags: Uint8Array,
  from: number,
  end: number,
  possessed: boolean,
  times: ReadonlySet<string>,
): NounPhrase | null {
  let i = from;
  if (tags[i] === PRONOUN && !possessed) return bare(i, 'pronoun');
  let determiner = -1;
  while (i < end && (tags[i] === DETERMINER || tags[i] === POSSESSIVE)) determiner = i++;
  const inside: number[] = [];
  let head = -1;
  for (; i < end; i++) {
    const set = bit(tags[i]!);
    if (set & NOUNS) {
      // "analysts Tesla": a plural before a name is a border, unless both are names
      if (head >= 0 && tags[head] === PLURAL && tags[i] === PROPER) break;
      // "this year Tesla": a stretch of time does not modify what follows it
      const dated = determiner >= 0 || DEICTIC.has(tokens.lower[from]!);
      if (head >= 0 && dated && tags[i] === PROPER && times.has(tokens.lower[head]!)) break;
      // "+1% Orion": a signed figure stands behind its name
      if (tags[i] === PROPER && PLUS.has(tokens.lower[from]!)) break;
      head = i;
      inside.push(i);
    } else if (set & (bit(ADJECTIVE) | bit(NUMBER_TAG))) {
      if (head >= 0 && !goesOn(tokens, tags, i, end)) break;
      // "2% next year", "shares last week"
      const behind = i > from && (head >= 0 || tags[i - 1] === SIGN_TAG || tags[i - 1] === NUMBER_TAG);
      if (behind && DEICTIC.has(tokens.lower[i]!) && times.has(tokens.lower[i + 1] ?? '')) break;
      inside.push(i);
    } else if (set & bit(OTHER)) inside.push(i);
    else if (set & bit(SIGN_TAG)) {
      if (head >= 0 && !joinsNames(tokens, tags, i, end)) break;
      inside.push(i);
    } else if (set & (bit(PARTICIPLE) | bit(GERUND))) {
      if (!opensNoun(tags, i, end) || (head >= 0 && !bindsParticiple(tokens, tags, i, determiner))) break;
      if (tags[i] === GERUND && i === from) break; // "cutting costs": a verb with its object
      if (i === from && isVerbal(tags, i - 1)) break; // "have reset a benchmark"
      inside.push(i);
    } else if (set & bit(ADVERB)) {
      if (head >= 0 || !describes(tags, i + 1, end)) break;
    } else break;
  }
  if (head < 0) {
    // "the 35", "5%", "the rich"
    const last = inside.at(-1);
    if (last === undefined)
      return determiner >= 0 && STANDALONE.has(tokens.lower[determiner]!)
        ? bare(determiner, 'pronoun')
        : null;
    const figure = inside.some((k) => tags[k] === NUMBER_TAG);
    if (!figure && (determiner < 0 || tags[last] !== ADJECTIVE)) return null;
    return assemble(tags, from, last + 1, last, figure ? 'figure' : 'noun', determiner, inside);
  }
  // numbers behind the head belong to names ("Route 66"), not to nouns
  let to = head + 1;
  const label = to < end && tags[to] === NUMBER_TAG && isLabel(tokens, tags, to, end);
  // behind a common noun only where a verb follows: "flight 370 was"
  if (label && (tags[head] === PROPER || (to + 1 < end && bit(tags[to + 1]!) & TENSED))) to++;
  const kept = inside.filter((k) => k < to);
  return assemble(tags, from, to, head, tags[head] === PROPER ? 'name' : 'noun', determiner, kept);
}

const PLUS = new Set(['+', '-']);
const DEICTIC = new Set(['next', 'last', 'previous', 'early', 'late']);
const STANDALONE = new Set([
  'this',
  'that',
  'these',
  'those',
  'each',
  'both',
  'some',
  'many',
  'several',
  'few',
  'all',
  'any',
]);

const bare = (i: number, kind: NounPhrase['kind']): NounPhrase => ({
  from: i,
  to: i + 1,
  head: i,
  kind,
  determiner: -1,
  modifiers: [],
  possessor: null,
  preposition: -1,
  of: null,
});

const assemble = (
  tags: Uint8Array,
  from: number,
  to: number,
  head: number,
  kind: NounPhrase['kind'],
  determiner: number,
  inside: readonly number[],
): NounPhrase => ({
  from,
  to,
  head,
  kind,
  determiner,
  modifiers: inside.filter((k) => k !== head && tags[k] !== OTHER),
  possessor: null,
  preposition: -1,
  of: null,
});

/** An adjective or number behind a noun goes on with the phrase only where a noun follows: "Super 8 film", not "shares 5%". */
function goesOn(tokens: Tokens, tags: Uint8Array, i: number, end: number): boolean {
  if (tags[i] === NUMBER_TAG)
    return (
      tags[i - 1] === PROPER &&
      i + 1 < end &&
      (bit(tags[i + 1]!) & NOUNS) !== 0 &&
      isLabel(tokens, tags, i, end)
    );
  for (let k = i + 1; k < Math.min(end, i + 4); k++) {
    if (bit(tags[k]!) & NOUNS) return true;
    if (tags[k] !== ADJECTIVE && tags[k] !== OTHER) return false;
  }
  return false;
}

/** A number behind a name is part of it where it is bare and small and no measure follows: "Model 3", "S&P 500". */
const isLabel = (tokens: Tokens, tags: Uint8Array, i: number, end: number): boolean =>
  tokens.kind[i] === NUMBER &&
  tokens.end[i]! - tokens.start[i]! <= 3 &&
  !tokens.lower[i]!.includes('.') &&
  !(
    i + 1 < end &&
    (tags[i + 1] === SIGN_TAG || tags[i + 1] === NUMBER_TAG || (glued(tokens, i + 1) && tags[i + 1] !== 22))
  );

/** "&" between names. */
const joinsNames = (tokens: Tokens, tags: Uint8Array, i: number, end: number): boolean =>
  tokens.lower[i] === '&' && i + 1 < end && (bit(tags[i + 1]!) & NOUNS) !== 0;

/** A participle or -ing form that stands before a noun, perhaps with adjectives between: "proposed new plant". */
function opensNoun(tags: Uint8Array, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    const set = bit(tags[k]!);
    if (set & NOUNS) return true;
    if (!(set & (bit(ADJECTIVE) | bit(OTHER) | bit(GERUND) | bit(PARTICIPLE) | bit(NUMBER_TAG))))
      return false;
  }
  return false;
}

/** Behind a noun a participle begins a clause ("sales driven by"), an -ing form may name it ("oil drilling rigs"). */
const bindsParticiple = (tokens: Tokens, tags: Uint8Array, i: number, determiner: number): boolean =>
  tags[i] === GERUND &&
  (tags[i - 1] === NOUN ||
    // "a metals recycling firm": what *a* opens is not done with a plural
    (determiner >= 0 && (tokens.lower[determiner] === 'a' || tokens.lower[determiner] === 'an')));

/** The word before, adverbs aside, is an auxiliary or a pronoun with one ("we've"): a participle behind it is a verb. */
function isVerbal(tags: Uint8Array, i: number): boolean {
  let k = i;
  while (k > 0 && k > i - 3 && tags[k] === ADVERB) k--;
  return k >= 0 && (tags[k] === AUXILIARY || tags[k] === PRONOUN);
}

/** "very", "newly" before an adjective, participle or number of the phrase. */
function describes(tags: Uint8Array, i: number, end: number): boolean {
  const set = i < end ? bit(tags[i]!) : 0;
  return (set & (bit(ADJECTIVE) | bit(PARTICIPLE) | bit(NUMBER_TAG))) !== 0;
}
