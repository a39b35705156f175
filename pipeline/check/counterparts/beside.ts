import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
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

/** 1,846 and 1,486; 142,557 and 152,557. */
export function ofDigits(x: Claim, y: Claim): number {
  const [p, q] = [tellingDigits(x), tellingDigits(y)];
  const sorted = (digits: string): string => [...digits].sort().join('');
  if (p.length > 1 && p !== q && sorted(p) === sorted(q)) return WEIGHT.transposed;
  if (p.length !== q.length || p.length < 3) return 0;
  const others = [...p].filter((digit, i) => digit !== q[i]).length;
  return others !== 1 ? 0 : p.length > 3 ? WEIGHT.oneDigit : WEIGHT.oneOfThree;
}

/** Those of a value without the zeros at either end; '' for a range. */
export const tellingDigits = ({ quantity: { value } }: Claim): string =>
  isRange(value) ? '' : tellingIn(value);
