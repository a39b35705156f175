import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
import { tenfold } from './tenfold.ts';
import { WEIGHT } from './weights.ts';

const NUMERAL = /(?<![\p{L}\d.,-])\d[\d,]*(?:\.\d+)?/gu;
const MOST = 2;

/** "84 were injured" in both sentences, beside the figure; "£13.8 million" in one and "nearly £14m" in the other. */
export function ofCompanions(x: Claim, y: Claim): number {
  const [mine, theirs] = [numeralsOf(x), numeralsOf(y)];
  let both = 0;
  let rounded = 0;
  for (const numeral of mine)
    if (theirs.has(numeral)) both++;
    else if ([...theirs].some((other) => isRounded(numeral, other) || isRounded(other, numeral))) rounded++;
  if (both === 0) return rounded === 0 ? 0 : WEIGHT.roundedCompanion;
  return WEIGHT.companion + WEIGHT.moreCompanions * Math.min(MOST, both + rounded - 1);
}

/** 14 of 13.8, 4,100 of 4,095: to two digits at least, of which one has been lost. */
function isRounded(short: string, long: string): boolean {
  const [p, q] = [Number(short), Number(long)];
  const digits = tellingIn(short).length;
  if (digits < 2 || tellingIn(long).length <= digits || IS_YEAR.test(short) || IS_YEAR.test(long))
    return false;
  return p > 0 && Number(q.toPrecision(digits)) === p;
}
const IS_YEAR = /^(?:1[5-9]|20)\d\d$/;
const tellingIn = (numeral: string): string => numeral.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** "Of the 588 who fell ill 337 died", "377 of the 588": counted at one time, whenever each was printed. */
export function areOfOneCount(x: Claim, y: Claim): boolean {
  if (!/^(?:count|number)/.test(x.quantity.dimension)) return false;
  const theirs = new Set(y.sentence.match(EXACT));
  theirs.delete(y.written);
  return (x.sentence.match(EXACT) ?? []).some(
    (numeral) => theirs.has(numeral) && !x.written.includes(numeral),
  );
}
/** Three digits that tell, and no year; not those of a name: "a Halm 737", "Flight 143". */
const EXACT =
  /(?<![\p{L}\d.,$€£-])(?:\d{1,3},\d{0,2}[1-9]\d{0,2}|(?<!\S \p{Lu}[\p{L}\d]* )[1-9]\d[1-9])(?![\d.,]*\d|-\d|%| per ?cent)/gu;

/**
 * "£126m, and £35m to Halm Yards", "£162m … £35m for Halm Yards": of the figures of that kind in both sentences one of three digits or two others are the same,
 * and would have moved as well.
 */
export function areToldTogether(x: Claim, y: Claim): boolean {
  const theirs = new Set(likeNumeralsOf(y));
  const both = likeNumeralsOf(x).filter((numeral) => theirs.has(numeral));
  return (
    both.length > 1 ||
    both.some((numeral) => tellingIn(numeral).length > 2) ||
    (both.length > 0 && isMoney(x))
  );
}
const isMoney = ({ quantity: { dimension } }: Claim): boolean => dimension.startsWith('money');

/** The other numerals of a sentence that are sums where the figure is one, shares where it is one, and bare where it counts. */
const likeNumeralsOf = remembered((claim: Claim): readonly string[] => {
  const { sentence, quantity, written } = claim;
  const from = placeOfFigure(claim);
  const to = from + written.length;
  const found: string[] = [];
  for (const { 0: text, index } of sentence.matchAll(NUMERAL)) {
    const end = index + text.length;
    if ((end > from && index < to) || tellingIn(text).length < 2 || IS_YEAR.test(text)) continue;
    if (
      kindIn(sentence.slice(Math.max(0, index - 4), index), sentence.slice(end, end + 10)) ===
      kindOf(quantity)
    )
      found.push(text.replaceAll(',', ''));
  }
  return found;
});
const kindOf = ({ dimension }: Claim['quantity']): string =>
  dimension.startsWith('money')
    ? 'money'
    : dimension.startsWith('ratio')
      ? 'share'
      : /^(?:count|number)/.test(dimension)
        ? 'count'
        : 'other';
const kindIn = (before: string, behind: string): string =>
  /(?:[$€£¥₹]|Rs\.?)\s?$/u.test(before)
    ? 'money'
    : /^\s?(?:%|per ?cent)/u.test(behind)
      ? 'share'
      : /^\s?(?:km|kg|m|mph|tonnes?|miles?|metres?|meters?|feet|ft|°|-|[CF])(?!\p{L})/u.test(behind)
        ? 'measure'
        : 'count';

/** True where both sentences have another figure in common that few others have: of two digits or more, and no year. */
export function haveTellingCompanion(x: Claim, y: Claim): boolean {
  const theirs = numeralsOf(y);
  return [...numeralsOf(x)].some(
    (numeral) => theirs.has(numeral) && tellingIn(numeral).length > 1 && !IS_YEAR.test(numeral),
  );
}

/** The numerals of a claim's sentence besides its own figure, thousands without commas. */
function numeralsOf(claim: Claim): ReadonlySet<string> {
  const from = placeOfFigure(claim);
  const to = from + claim.written.length;
  const found = new Set<string>();
  for (const { 0: text, index } of claim.sentence.matchAll(NUMERAL))
    if (index + text.length <= from || index >= to) found.add(text.replaceAll(',', '').replace(/\.0+$/, ''));
  for (const { 0: word, index } of claim.sentence.matchAll(SPELT))
    if (index + word.length <= from || index >= to) found.add(String(2 + WORDS.indexOf(word.toLowerCase())));
  return found;
}
const WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const SPELT = new RegExp(`(?<![\\p{L}-])(?:${WORDS.join('|')})(?![\\p{L}-])`, 'giu');

/** 1,846 and 1,486; 142,557 and 152,557; £4.2m and £42m. */
export function ofDigits(x: Claim, y: Claim): number {
  const [p, q] = [tellingDigits(x), tellingDigits(y)];
  if (isTransposed(x, y)) return WEIGHT.transposed;
  if (isMisplaced(x, y)) return p.length > 1 ? WEIGHT.misplaced : WEIGHT.misplacedRound;
  if (p.length !== q.length || p.length < 3) return 0;
  const others = [...p].filter((digit, i) => digit !== q[i]).length;
  return others !== 1 ? 0 : p.length > 3 ? WEIGHT.oneDigit : WEIGHT.oneOfThree;
}

/** Written to one place: "14%" is no slip of "4.1%". */
function isTransposed(x: Claim, y: Claim): boolean {
  const [p, q] = [tellingDigits(x), tellingDigits(y)];
  if (p.length < 2 || p === q || x.quantity.decimals !== y.quantity.decimals) return false;
  return [...p].sort().join('') === [...q].sort().join('');
}

/** "12,000 homes", "1,200 homes"; "£6m", "£6bn"; "£701.3m", "£70.1m": the same digits by a power of ten apart, where a zero or a magnitude went wrong. */
function isMisplaced(x: Claim, y: Claim): boolean {
  const slip = tenfold(x, y);
  return slip !== null && (slip.digits > 2 || tellingDigits(x) === tellingDigits(y));
}

/** A slip of the pen may lead as far away as it likes. */
export const isSlip = (x: Claim, y: Claim): boolean => isMisplaced(x, y) || isTransposed(x, y);

/**
 * "£68.2m", "£62.8m": two figures of two times or houses seldom have the same digits in another order, the less the more they have.
 * @param least how many digits
 */
export const areLongSlips = (x: Claim, y: Claim, least = 3): boolean =>
  tellingDigits(x).length >= least && isTransposed(x, y);

/** Those of a value as it was written ("14 miles") without the zeros at either end; '' for a range. */
export const tellingDigits = ({ quantity: { written } }: Claim): string =>
  isRange(written.value) ? '' : tellingIn(String(written.value));
