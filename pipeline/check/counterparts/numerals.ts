import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

const NUMERAL = /(?<![\p{L}\d.,-])\d[\d,]*(?:\.\d+)?/gu;

/** The numerals of a claim's sentence besides its own figure, thousands without commas: what two accounts of one thing have in common. */
export function numeralsOf(claim: Claim): ReadonlySet<string> {
  const from = placeOfFigure(claim);
  const to = from + claim.written.length;
  const found = new Set<string>();
  for (const { 0: text, index } of claim.sentence.matchAll(NUMERAL))
    if (index + text.length <= from || index >= to) found.add(text.replaceAll(',', '').replace(/\.0+$/, ''));
  return found;
}
