import type { Claim } from '../model/claim.ts';
import { remembered } from '../text/remembered.ts';
import { placeOfFigure } from './wording.ts';

/** Outlets reckon at rates of their own that lie so near each other. */
const NEARLY = 1.06;

/**
 * True where both figures are sums of money reckoned from another currency: "€600 million ($645 million)", "€600 million, or about $640 million".
 * What differs between them is the rate of the day, or else the sums they were reckoned from, which are told.
 */
export function convertedApart(x: Claim, y: Claim): boolean {
  const [p, q] = [convertedFrom(x), convertedFrom(y)];
  if (p === null || q === null) return false;
  const [a, b] = [Number(x.quantity.value), Number(y.quantity.value)];
  return p !== q || Math.max(a, b) < NEARLY * Math.min(a, b);
}

/** The numeral that a sum was reckoned from; `null` where it was told by itself. */
const convertedFrom = remembered((claim: Claim): string | null => {
  if (!claim.quantity.dimension.startsWith('money')) return null;
  const found = IN_FRONT.exec(
    claim.sentence.slice(Math.max(0, placeOfFigure(claim) - REACH), placeOfFigure(claim)),
  );
  return found === null ? null : found[1]!.replaceAll(',', '').replace(/\.0+$/, '');
});

/** In characters. */
const REACH = 60;
const IN_FRONT =
  /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)(?:[\s-]?(?:thousand|million|billion|trillion|mln|bln|bn|mn|tn|m|k|crore|lakh))?(?: \p{L}+){0,2}(?:,? \(|, or |\/)(?:about |around |some |approximately |roughly |nearly |US)?$/iu;
