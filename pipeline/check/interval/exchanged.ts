import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

/** How much of the sentence in front of a figure is looked at, in characters. */
const REACH = 60;

/**
 * True for the sum that is told again in another currency: "$645 million" in "€600 million ($645 million)", "some 90bn yen, or about $640 million".
 * Every outlet takes a rate of its own. Not so "$4m ($5m in 2023)", which are two sums.
 */
export function isExchanged(claim: Claim): boolean {
  const { sentence, written, quantity } = claim;
  if (quantity.dimension !== 'money') return false;
  const at = placeOfFigure(claim);
  const amount = AMOUNT_IN_FRONT.exec(sentence.slice(Math.max(0, at - REACH), at))?.[0];
  if (amount === undefined) return false;
  const [own, other] = [CURRENCY.exec(written)?.[0], CURRENCY.exec(amount)?.[0]];
  return own !== undefined && other !== undefined && own.toLowerCase() !== other.toLowerCase();
}

const AMOUNT_IN_FRONT =
  /(?:\p{Lu}{0,3}[$€£¥₹]|\p{Lu}{1,2}\p{Ll}?\.?)?\s?\d[\d.,]{0,20}\s?(?:\p{L}+\s){0,2}(?:\p{L}+)?,?\s?(?:[([]|\/|or\s)(?:\p{L}+ |~|≈)?$/u;
const CURRENCY =
  /\p{Lu}{0,2}[$€£¥₹]|\bRs|\b(?:USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|SEK|NOK|DKK)\b|\b(?:dollar|euro|pound|franc|yen|krone|krona|rupee|crore|lakh|peso|rand|real|won|yuan|zloty|shekel|dirham|riyal|naira|baht|ringgit|rupiah|rouble|ruble|lira|shilling)/iu;
