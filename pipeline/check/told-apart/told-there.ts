import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from './wording.ts';

/**
 * True where the other sentence has the figure itself, besides the one that it is held against: "freed 12 hostages, but two were killed, with three
 * kidnappers" beside "three kidnappers were killed", "of the 19 sailors three are missing" beside "three sailors are missing".
 */
export function isToldThere(x: Claim, y: Claim): boolean {
  if (x.document.id === y.document.id) return false;
  return isWrittenThere(x, y) || isCountedThere(x, y);
}

function isWrittenThere({ written }: Claim, { sentence, written: other }: Claim): boolean {
  const said = numeralOf(written);
  if (said === '' || numeralOf(other) === said) return false;
  const text = sentence.toLowerCase();
  const at = text.indexOf(said);
  return at >= 0 && !BEGINS_BEFORE.test(text.charAt(at - 1)) && !GOES_ON.test(text.slice(at + said.length));
}
/** A long numeral says which figure it is, a short one with its noun; '' for others. */
const numeralOf = (written: string): string => NUMERAL.exec(written)?.[0].toLowerCase() ?? '';
const NUMERAL = /^[$€£]?\d[\d.,]{3,}\d|^[$€£]?[\p{L}\d.,-]*[\p{L}\d] \p{L}+/u;
const BEGINS_BEFORE = /[\p{L}\d.,$€£-]/u;
const GOES_ON = /^(?:[\p{L}\d-]|[.,]\d)/u;

/** Its number, more often than in its own sentence: in "12 killed and 12 hurt" and "8 killed and 12 hurt" the twelve is the other twelve. */
function isCountedThere(x: Claim, y: Claim): boolean {
  if (!/^(?:count|number)$/.test(x.quantity.dimension)) return false;
  const value = Number(x.quantity.value);
  const times = (claim: Claim): number => numbersBeside(claim).filter((number) => number === value).length;
  return value > 1 && value !== Number(y.quantity.value) && times(y) > times(x);
}

/** The bare numbers of a sentence besides the claim's own. */
function numbersBeside(claim: Claim): readonly number[] {
  const from = placeOfFigure(claim);
  const to = from + claim.written.length;
  const found: number[] = [];
  for (const { 0: number, index } of claim.sentence.matchAll(BARE))
    if (index + number.length <= from || index >= to)
      found.push(
        /\d/.test(number) ? Number(number.replaceAll(',', '')) : 2 + WORDS.indexOf(number.toLowerCase()),
      );
  return found;
}
const WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
/** No sums, shares, lengths, ages and identifiers. */
const BARE = new RegExp(
  `(?<![\\p{L}\\d.,$€£:/-])(?:\\d{1,3}(?:,\\d{3})+|\\d+|${WORDS.join('|')})(?![\\p{L}\\d%:/-]|[.,]\\d| (?:%|per ?cent|percent|hundred|thousand|million|billion|years?|months?|days?|hours?|minutes?|km|metres?|meters?|miles?|feet|kg|tonnes?|tons?|points?))`,
  'giu',
);
