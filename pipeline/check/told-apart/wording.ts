import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { IRREGULAR_VERBS } from '../../text/irregular-verbs.ts';

/** A sentence as far as likeness is concerned. Figures are left out, so that two accounts of one event stay alike. */
export interface Wording {
  /** Content words, crudely stemmed, in order. */
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  /** Capitalised words that do not begin the sentence, and years: what tells two like sentences apart. */
  readonly names: ReadonlySet<string>;
  /** It says that something is not so. */
  readonly negated: boolean;
  /** Offsets of `words` in the sentence. */
  readonly at: readonly number[];
}

/** Words that say nothing about what a sentence is about: grammar, bounds, magnitudes, saying verbs, units of measure. */
const EMPTY = new Set(
  `a an the and or but nor so yet if as at by for from in into of off on onto out over per to up upon with without within than then that this
  these those there here it its he she they them their his her we us our you your i my me who whom whose which what when where while how why
  is are was were be been being am has have had having do does did done will would shall should can could may might must not no
  about around roughly approximately nearly almost some more most less least fewer under above below exactly just only at-least up-to
  another additional further total totaling totalling also still already now currently very such each both all any every
  hundred thousand million billion trillion bn mn tn m k dozen percent per cent percentage point points
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  said says say told reported reports report according reportedly announced announces
  dollar dollars euro euros pound pounds usd cents degree degrees celsius fahrenheit metre metres meter meters kilometre kilometres kilometer
  kilometers mile miles foot feet inch inches yard yards kilogram kilograms kilo kilos tonne tonnes ton tons gram grams litre litres liter
  liters gallon gallons hectare hectares acre acres hour hours minute minutes second seconds megawatt megawatts gigawatt gigawatts`
    .split(/\s+/)
    .filter(Boolean),
);

/** True of words that say nothing about what a sentence is about. */
export const isEmpty = (word: string): boolean =>
  EMPTY.has(word) || (word.includes('-') && word.split('-').every((part) => EMPTY.has(part))); // "twenty-two"

const NEGATION =
  /(?<!\p{L})(?:(?:no|not)(?! (?:more|less|fewer|later|longer|earlier) than)|never|neither|none|nor|cannot)(?!\p{L})|n['’]t(?!\p{L})/iu;

const CAMEL = /\p{Ll}\p{Lu}/u;

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]\d|\d)/gu;

/** "Irish" → "ireland": the country that something is of, in lower case; `null` for other words. */
export type CountryOf = (word: string) => string | null;

/** "7.2-magnitude quake hits Pakistan: USGS": who says so, behind a headline. */
const SOURCE = /: (?:(?:\p{Lu}[\p{L}.]*|the|of|officials?|police|reports?|army|study|survey|poll) ?){1,3}$/u;

/** A sentence → its wording. "Irish voters" name what "the voters of Ireland" name. Linear. */
export function wordingOf(sentence: string, countryOf: CountryOf = () => null): Wording {
  const words: string[] = [];
  const at: number[] = [];
  const names = new Set<string>();
  for (const { raw, lower, begins, offset } of contentWords(sentence)) {
    const isYear = raw.charCodeAt(0) < DIGITS_END;
    const word = isYear ? raw : stem(countryOf(lower) ?? lower);
    if (word.length < 2) continue;
    words.push(word);
    at.push(offset);
    if (isYear || (!begins && (raw[0] !== lower[0] || CAMEL.test(raw)))) names.add(word);
  }
  return { words, set: new Set(words), names, negated: NEGATION.test(sentence), at };
}

/** A word that says what a sentence is about, as it stands there. */
export interface ContentWord {
  readonly raw: string;
  readonly lower: string;
  /** It opens the sentence. */
  readonly begins: boolean;
  readonly offset: number;
}

/** The words of a sentence that say what it is about; linear. */
export function contentWords(sentence: string): ContentWord[] {
  const found: ContentWord[] = [];
  let begins = true;
  for (const { 0: raw, index: offset } of sentence.replace(SOURCE, '').matchAll(WORD)) {
    const lower = raw.toLowerCase();
    if (!isEmpty(lower)) found.push({ raw, lower, begins, offset });
    begins = false;
  }
  return found;
}

/** Years begin with a digit, other words with a letter. */
const DIGITS_END = 58;

/** What `wordsAround` gives of a sentence's wording: only the words beside the figure are stemmed. */
export function stemsAround(
  words: readonly ContentWord[],
  [from, to]: Span,
  before: number,
  behind: number,
): string[] {
  const stemOf = ({ raw, lower }: ContentWord): string =>
    raw.charCodeAt(0) < DIGITS_END ? raw : stem(lower);
  const around: string[] = ['¤'];
  for (let i = indexFrom(words, from) - 1, left = before; i >= 0 && left > 0; i--) {
    const word = stemOf(words[i]!);
    if (word.length > 1 && left-- > 0) around.unshift(word);
  }
  for (let i = indexFrom(words, to), left = behind; i < words.length && left > 0; i++) {
    const word = stemOf(words[i]!);
    if (word.length > 1 && left-- > 0) around.push(word);
  }
  return around;
}

function indexFrom(words: readonly ContentWord[], place: number): number {
  const at = words.findIndex(({ offset }) => offset >= place);
  return at < 0 ? words.length : at;
}

/** Takes off the commonest endings, so that "plants" and "planted" meet "plant". Good enough for likeness, not for meaning. */
export function stem(word: string): string {
  let w = word.replace(/['’]s?$/u, '');
  w = IRREGULAR_VERBS.get(w) ?? w;
  if (w.length > 5 && w.endsWith('ing')) w = w.slice(0, -3);
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && w.endsWith('ed')) w = w.slice(0, -2);
  else if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && w.endsWith('es')) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith('s') && !w.endsWith('ss')) w = w.slice(0, -1);
  return w.length > 3 && w.endsWith('e') ? w.slice(0, -1) : w;
}

/** How many words both have. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let n = 0;
  for (const word of small) if (large.has(word)) n++;
  return n;
}

/** Shared words over all words, 0 to 1. */
export function likeness(a: Wording, b: Wording): number {
  const both = shared(a.set, b.set);
  return both === 0 ? 0 : both / (a.set.size + b.set.size - both);
}

/** Shared words over the words of the poorer sentence, 0 to 1: 1 where one sentence only adds to the other. */
export function coverage(a: Wording, b: Wording): number {
  const least = Math.min(a.set.size, b.set.size);
  return least === 0 ? 0 : shared(a.set, b.set) / least;
}

/** True where each sentence names something that the other does not: another place, another year, another person. */
export const namesDiffer = (a: Wording, b: Wording): boolean => lacks(a, b) && lacks(b, a);

function lacks(a: Wording, b: Wording): boolean {
  for (const name of a.names) if (!b.set.has(name)) return true;
  return false;
}

/** The content words either side of a figure, `many` on each, in order. */
export function wordsAround({ words, at }: Wording, from: number, to: number, many: number): string[] {
  let right = at.findIndex((offset) => offset >= to);
  if (right < 0) right = words.length;
  let left = at.findIndex((offset) => offset >= from);
  if (left < 0) left = words.length;
  return [...words.slice(Math.max(0, left - many), left), '¤', ...words.slice(right, right + many)];
}

/** Where the figure stands in the claim's sentence. The sentence is decoded text, so the span is only a first guess. */
export function placeOfFigure(claim: Claim): number {
  const guess = claim.span[0] - claim.sentenceSpan[0];
  if (claim.sentence.startsWith(claim.written, guess)) return guess;
  const behind = claim.sentence.indexOf(claim.written, Math.max(0, guess - 200));
  return behind >= 0 ? behind : Math.max(0, guess);
}
