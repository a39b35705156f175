import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';

/** Numerals with the sign before them and the words behind; bounded, so that no text is slow. */
const NUMERAL =
  /([$€£¥₹]\s?)?(?<![\p{L}\d.,-])(\d[\d,]{0,20}(?:\.\d{1,10})?)(?:\s?(thousand|million|billion|trillion|bn|mn|m|k)(?![\p{L}]))?(\s?(?:%|per\s?cent|percent))?(?:[\s-]([\p{L}]+))?/giu;

const NUMBER_WORD =
  /(?<![\p{L}-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}-])(?: ([\p{L}]+))?/giu;
const NUMBER_WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

const CURRENCY =
  /^(?:dollar|euro|pound|franc|yen|krone|krona|rupee|peso|rand|real|won|yuan|zloty|crown|lei|ruble|rouble|forint|dinar|dirham|naira|baht|shekel)s?$|^kron[eo]r$/iu;

/** Words that show that a numeral before them stands alone, its noun left out: "45,000 homes here and 27,000 in the south". */
const NO_NOUN = new Set(
  `of in at on for to from by and or but who whom which were was are is had have the this that last a an as with after before when while per compared against`.split(
    ' ',
  ),
);

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * The figures of a claim's own kind that its sentence has, itself among them, as rough numbers. A sentence with several tells them apart by
 * words that may not have been read; one with a single figure does not, and the two are hard to set against each other.
 */
function figuresLike({ sentence, quantity, written }: Claim): readonly number[] {
  const own = quantity.dimension === 'money' ? 'money' : quantity.unit === '%' ? 'percent' : 'count';
  const noun = own === 'count' ? lastWord(written) : '';
  const isOfNoun = (word: string): boolean =>
    noun === '' || word === '' || NO_NOUN.has(word.toLowerCase()) || sameNoun(word, noun);
  const found: number[] = [];
  for (const {
    0: whole,
    1: sign,
    2: digits = '',
    3: power = '',
    4: percent,
    5: word = '',
    index,
  } of sentence.matchAll(NUMERAL)) {
    // "29 billion kroner; now it is 37 billion"
    const isBare = own === 'money' && power !== '' && (word === '' || NO_NOUN.has(word.toLowerCase()));
    const kind = sign || CURRENCY.test(word) || isBare ? 'money' : percent ? 'percent' : 'count';
    if (kind !== own || isAge(sentence, index, index + whole.length)) continue;
    if (own === 'count' && (YEAR.test(digits) || isDay(sentence, index, word) || !isOfNoun(word))) continue;
    found.push(Number(digits.replaceAll(',', '')) * (POWERS[power.toLowerCase()] ?? 1));
  }
  if (own === 'count')
    for (const [, digits = '', word = ''] of sentence.matchAll(NUMBER_WORD))
      if (isOfNoun(word)) found.push(2 + NUMBER_WORDS.indexOf(digits.toLowerCase()));
  return found;
}

/** How many they are, at least the claim's own. */
export const peersOf = (claim: Claim): number => Math.max(1, figuresLike(claim).length);

/** True where the sentence with more figures neither has the other's figure nor adds up to it: "raised $40m and $75m", "raised $115m". */
export function oddOneOut(x: Claim, y: Claim): boolean {
  const [a, b] = [figuresLike(x), figuresLike(y)];
  if (areAlikeBut(x, a, y, b)) return true;
  const [many, few] = a.length > b.length ? [a, b] : [b, a];
  const sum = many.reduce((total, n) => total + n, 0);
  return few.length <= 1 && few.every((f) => ![...many, sum].some((n) => Math.abs(n - f) <= n / 100));
}

/** "The richest 1% own half", "the richest 1% own a third": all the others of both are the same. */
function areAlikeBut(x: Claim, a: readonly number[], y: Claim, b: readonly number[]): boolean {
  const [p, q] = [without(x, a), without(y, b)];
  return p.length > 0 && p.length === q.length && p.every((n, i) => Math.abs(n - q[i]!) <= n / 1000);
}

/** The figures besides the claim's own, from low to high; a fraction in words is not among them. */
function without({ quantity: { value } }: Claim, figures: readonly number[]): readonly number[] {
  const at = figures.findIndex((n) => Math.abs(n - Number(value)) <= n / 1000);
  return figures.filter((_, i) => i !== at).sort((a, b) => a - b);
}

/** True where the figures of one claim's sentence make up the other claim's; not "four of the 13", which are some of those. */
export function addUp(parts: Claim, { quantity: { value } }: Claim): boolean {
  if (SOME_OF.test(parts.sentence)) return false;
  const figures = figuresLike(parts);
  const sum = figures.reduce((total, n) => total + n, 0);
  return figures.length > 1 && !isRange(value) && Math.abs(sum - Number(value)) <= sum / 100;
}

const SOME_OF =
  /(?<![\p{L}\d.])(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:(?:the|its|their|his|her|all) )?\d/iu;

const POWERS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/** "1 January", "January 1". */
const isDay = (sentence: string, from: number, word: string): boolean =>
  MONTH.test(word) || MONTH.test(sentence.slice(Math.max(0, from - LONGEST_MONTH), from).trim());
const MONTH =
  /(?:^|\s)(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const LONGEST_MONTH = 11;

/** "Osei, 41, has": between commas behind a name. */
const isAge = (sentence: string, from: number, to: number): boolean =>
  to - from === 2 && sentence.slice(from - 2, from) === ', ' && /^[,.)]/.test(sentence.slice(to));

const lastWord = (text: string): string => /([\p{L}]+)\W*$/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** Singular and plural of one noun, roughly. */
const sameNoun = (a: string, b: string): boolean =>
  b !== '' && a.toLowerCase().slice(0, Math.max(3, b.length - 2)) === b.slice(0, Math.max(3, b.length - 2));
