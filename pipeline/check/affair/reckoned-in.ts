import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { fitsSum } from '../arithmetic/reckoned-from.ts';
import type { Entry } from '../entry.ts';
import type { Figures } from './made-up-of.ts';

/** Of so many figures every sum and difference is tried; of a text of a sentence or two it is enough. */
const MOST = 6;

/**
 * True where the figures of a short text make the one of another, which its reader could work out: a sum ("restricted by 44.7%, closed by 9.3%", "hit
 * more than half"), a difference ("174,000, down from 211,000", "weaker by 37,000"), the rest of a share, a share of a total, a total of a share.
 */
export function isReckonedIn({ claim }: Entry, { entries }: Figures): boolean {
  const { value, unit } = claim.quantity;
  if (isRange(value)) return false;
  const made = Number(value);
  const fits = (number: number): boolean => fitsSum(number, made, claim);
  const own = entries.map((e) => e.claim).filter((other) => !isRange(other.quantity.value));
  const alike = numbersOf(own.filter((other) => isOfKind(other, claim)));
  if (alike.length > MOST) return false;
  const sums = sumsOf(isCount(claim) ? [...alike, ...loneOnes(own)] : alike);
  if (sums.some(fits)) return true;
  if (alike.some((p) => alike.some((q) => p > q && fits(p - q)))) return true;
  if (unit === '%')
    return (
      [...alike, ...sums].some((p) => p < 100 && fits(100 - p)) || partsOf(own).some((p) => fits(100 * p))
    );
  const shares = numbersOf(own.filter((other) => other.quantity.unit === '%'));
  return shares.some((share) =>
    alike.some((all) => fits((share * all) / 100) || fits(((100 - share) * all) / 100)),
  );
}

const numbersOf = (claims: readonly Claim[]): readonly number[] => [
  ...new Set(claims.map(({ quantity }) => Number(quantity.value))),
];

/** Of one unit, or both counted; "38 points, Orr adding 21": the bare one counts the same. */
const isOfKind = ({ quantity: p }: Claim, { quantity: q }: Claim): boolean =>
  p.unit === q.unit ||
  (p.unit === null && p.dimension === 'number') ||
  (COUNTED.test(p.dimension) && COUNTED.test(q.dimension));
const isCount = ({ quantity }: Claim): boolean => COUNTED.test(quantity.dimension);
const COUNTED = /^(?:count|number)$/;

/** "Nine men and a girl": one who is not counted by a number. */
const loneOnes = (claims: readonly Claim[]): readonly number[] =>
  claims.some(({ sentence }) => AND_ONE.test(sentence)) ? [1] : [];
const AND_ONE =
  /(?<!\p{L})and (?:an?|(?:his|her|their) own|one|himself|herself) (?:[\d\p{L}]+-year-old )?\p{Ll}+/u;

/** Sums of two and more. */
function sumsOf(numbers: readonly number[]): readonly number[] {
  let sums: readonly (readonly [sum: number, parts: number])[] = [[0, 0]];
  for (const number of numbers)
    sums = sums.flatMap(([sum, parts]) => [[sum, parts] as const, [sum + number, parts + 1] as const]);
  return sums.filter(([, parts]) => parts > 1).map(([sum]) => sum);
}

/** What part each count is of each larger one. */
function partsOf(claims: readonly Claim[]): readonly number[] {
  const counts = numbersOf(claims.filter(isCount));
  return counts.flatMap((part) => counts.filter((all) => all > part).map((all) => part / all));
}
