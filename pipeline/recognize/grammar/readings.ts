import type { Grammar } from '../../rulebook/grammar.ts';
import {
  ADJECTIVE,
  DETERMINER,
  FINITE,
  GERUND,
  INFINITIVE,
  NOUN,
  NUMBER_TAG,
  PARTICIPLE,
  PLURAL,
  POSSESSIVE,
  PROPER,
  PUNCTUATION_TAG,
  type Readings,
  readingsOf,
  SIGN_TAG,
  setOf,
} from '../../rulebook/word-classes.ts';
import { memo } from '../../text/memo.ts';
import { remembered } from '../../text/remembered.ts';
import { ALNUM, capitalised, glued, NUMBER, SIGN, type Tokens, WORD } from '../../text/tokens.ts';

const NAME = readingsOf([PROPER]);
const COMMON = readingsOf([NOUN]);
const FIGURE = readingsOf([NUMBER_TAG]);
const MARK = readingsOf([PUNCTUATION_TAG]);
const SYMBOL = readingsOf([SIGN_TAG]);
const QUALITY = readingsOf([ADJECTIVE]);
const OPEN_NAMES = setOf(readingsOf([NOUN, PLURAL, ADJECTIVE]));

/** Scratch space: the readings of one sentence at a time, indexed from its first token. */
let scratch = new Int32Array(512);

/** What every token of a sentence can be. The array is overwritten by the next call. */
export function readingsIn(tokens: Tokens, from: number, to: number, grammar: Grammar): Int32Array {
  if (to - from > scratch.length) scratch = new Int32Array(2 * (to - from));
  const shouting = capitalsMeanNothing(tokens, from, to);
  for (let i = from; i < to; i++) scratch[i - from] = readingsOfToken(tokens, i, from, to, grammar, shouting);
  return scratch;
}

function readingsOfToken(
  tokens: Tokens,
  i: number,
  from: number,
  to: number,
  grammar: Grammar,
  shouting: boolean,
): Readings {
  switch (tokens.kind[i]) {
    case NUMBER:
      return FIGURE;
    case SIGN:
      return SYMBOL;
    case ALNUM:
      return NAME;
    case WORD:
      break;
    default:
      return MARK;
  }
  const word = tokens.lower[i]!;
  const known = grammar.words.get(word);
  if (shouting) return known ?? byEnding(word, grammar);
  if (!capitalised(tokens, i)) return known ?? (hasInnerCapital(tokens, i) ? NAME : byEnding(word, grammar));
  // "Phase I", "World War I"
  if (word === 'i' && i > from && NUMBERED.test(tokens.lower[i - 1]!) && capitalised(tokens, i - 1))
    return NAME;
  // "US" is no pronoun and "IT" neither, where the sentence is not in capitals
  if (word.length > 1 && isAllCapitals(tokens, i)) return NAME;
  const open = known === undefined || (setOf(known) & OPEN_NAMES) !== 0;
  const nextIsName = i + 1 < to && tokens.kind[i + 1] === WORD && capitalised(tokens, i + 1);
  if (!opensSpeech(tokens, i, from)) {
    if (!open) {
      // "Apple One": a number word with a capital behind a name belongs to it
      const figure = setOf(known) === setOf(FIGURE) && capitalised(tokens, i - 1);
      return isClosed(known) && !figure ? known : NAME;
    }
    return known !== undefined && setOf(known) === setOf(QUALITY) && !nextIsName ? known : NAME;
  }
  // "Lucid sold 400 cars": no quality does anything
  if (known !== undefined && setOf(known) === setOf(QUALITY) && didSomething(tokens, i + 1, to, grammar))
    return NAME;
  if (known !== undefined)
    return nextIsName && open && !grammar.words.has(tokens.lower[i + 1]!) ? NAME : known;
  const guess = byEnding(word, grammar);
  // "Electrification costs": nobody's name
  if (!nextIsName && (ABSTRACT.test(word) || byPrefix(word, grammar) !== undefined)) return guess;
  // "Norfly made a profit": no adverb of an adjective
  if (word.endsWith('ly') && !isAdverb(word, grammar) && tokens.kind[i + 1] === WORD) return NAME;
  return nextIsName || setOf(guess) === setOf(COMMON) || setOf(guess) === setOf(QUALITY) ? NAME : guess;
}

/** What has a Roman number behind it. */
const NUMBERED =
  /^(?:phase|part|stage|war|type|class|category|chapter|title|volume|grade|tier|level|act|section|round|group|schedule|unit)$/;

/** A past form with a number, a determiner or the like behind it; ", which". */
function didSomething(tokens: Tokens, i: number, to: number, { words }: Grammar): boolean {
  if (tokens.lower[i] === ',' && /^(?:which|who|whose)$/.test(tokens.lower[i + 1] ?? '')) return true;
  if (i + 1 >= to || tokens.kind[i] !== WORD) return false;
  const set = setOf(words.get(tokens.lower[i]!) ?? 0);
  if ((set & PAST) !== PAST && set !== setOf(readingsOf([FINITE]))) return false;
  const kind = tokens.kind[i + 1];
  return (
    kind === NUMBER || kind === SIGN || (setOf(words.get(tokens.lower[i + 1]!) ?? 0) & OPENS_OBJECT) !== 0
  );
}
const PAST = setOf(readingsOf([FINITE, PARTICIPLE]));
const OPENS_OBJECT = setOf(readingsOf([DETERMINER, POSSESSIVE]));

/** "Grudgingly", "happily", "probably": a word that the grammar knows, or could be made of an adjective's ending, with -ly behind it. */
function isAdverb(word: string, { words }: Grammar): boolean {
  const stem = word.slice(0, -2);
  return (
    words.has(stem) ||
    words.has(`${stem}le`) ||
    (stem.endsWith('i') && words.has(`${stem.slice(0, -1)}y`)) ||
    LIKE_QUALITY.test(stem)
  );
}
const LIKE_QUALITY = /(?:al|ic|ous|ive|ing|ed|ar|ent|ant|ful|less|ab|ib|ish|ate)$/;

/** Endings of nouns that are hardly ever a name's. */
const ABSTRACT = /(?:[ts]ion|ment|ness|ship|hood|ity|ism|ology|graphy)$/;

const VERBS = setOf(readingsOf([FINITE, INFINITIVE, PARTICIPLE, GERUND]));
const DESCRIBES = setOf(readingsOf([ADJECTIVE, PARTICIPLE]));
/** A function word: none of its readings is a verb form alone ("Said" inside a sentence is a name, "The" is not). */
const isClosed = (readings: Readings): boolean => (setOf(readings) & ~VERBS) !== 0;

/** First word of the sentence, or behind an opening quote, a colon or a dash: its capital says nothing. */
function opensSpeech(tokens: Tokens, i: number, from: number): boolean {
  if (i === from) return true;
  const before = tokens.lower[i - 1]!;
  return before === '"' || before === ':' || before === '‘' || (i - from === 1 && tokens.kind[from] !== WORD);
}

/** "iPhone", "eBay". */
function hasInnerCapital(tokens: Tokens, i: number): boolean {
  for (let at = tokens.start[i]! + 1; at < tokens.end[i]!; at++) {
    const code = tokens.text.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

function isAllCapitals(tokens: Tokens, i: number): boolean {
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) {
    const code = tokens.text.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  return true;
}

/** A headline: nearly every longer word has a capital. Two words more in lower case make it a sentence. */
export function capitalsMeanNothing(tokens: Tokens, from: number, to: number): boolean {
  let high = 0;
  let low = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD || tokens.end[i]! - tokens.start[i]! < 4) continue;
    if (capitalised(tokens, i)) high++;
    else if (++low > 2) return false;
  }
  return high >= 4 && high > 4 * low;
}

/** Reading of an unknown word from its ending, the longest known one; a noun where none fits. */
export const byEnding = (word: string, grammar: Grammar): Readings => unknownIn(grammar)(word);

const unknownIn = remembered((grammar: Grammar) =>
  memo((word) => byPrefix(word, grammar) ?? fromEnding(word, grammar)),
);

/** "reconnect", "overbilled", "unfilled": an unknown word is what it is without its prefix, where that is a verb's form; with un- a quality. */
function byPrefix(word: string, { words }: Grammar): Readings | undefined {
  const prefix = PREFIX.exec(word)?.[0];
  if (prefix === undefined) return undefined;
  const rest = words.get(word.slice(prefix.length));
  if (rest === undefined) return undefined;
  if (prefix === 'un' && setOf(rest) & DESCRIBES) return QUALITY;
  return setOf(rest) & VERBS && prefix !== 'un' ? rest : undefined;
}
const PREFIX = /^(?:re|un|over|under|out|mis|dis|de|pre|co|sub)(?=[a-z]{4})/;

function fromEnding(word: string, grammar: Grammar): Readings {
  for (let n = Math.min(grammar.longestEnding, word.length - 2); n > 0; n--) {
    const readings = grammar.endings.get(word.slice(-n));
    if (readings !== undefined) return readings;
  }
  return COMMON;
}

/** True for a hyphen that joins two words, or a number and a word, into one: "long-term", "three-year", "V-6". */
export const joinsWords = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i] === '-' &&
  glued(tokens, i) &&
  glued(tokens, i + 1) &&
  (isLettered(tokens.kind[i + 1]!)
    ? isLettered(tokens.kind[i - 1]!) || tokens.kind[i - 1] === NUMBER
    : tokens.kind[i + 1] === NUMBER && isLettered(tokens.kind[i - 1]!) && isAllCapitals(tokens, i - 1));

const isLettered = (kind: number): boolean => kind === WORD || kind === ALNUM;
