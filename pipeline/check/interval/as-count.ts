import { type Claim, PART, PART_OF_COUNT } from '../../model/claim.ts';
import { type Decimal, divide, multiply } from '../../model/decimal.ts';
import { isRange } from '../../model/quantity.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

/**
 * "37% of the 1,200 parishes" as 444 of them, beside another text's "620 of the 1,200 parishes": one total, of which the one tells a share and the other
 * a number. Claims of two short texts; `null` where the first tells no share, or neither a total. Only for comparison.
 */
export function sharesAsCounts(
  claims: readonly Claim[],
  others: readonly Claim[],
): readonly [readonly Claim[], readonly Claim[]] | null {
  if (!claims.some(isShare) || others.some(isShare)) return null;
  const [own, theirs] = [claims.filter(isTotal), others.filter(isTotal)];
  const both = theirs.filter((total) => own.some((other) => valueIn(other) === valueIn(total)));
  // the one text has the total for both: "half of the volunteers", of 1,795
  const totals = both.length > 0 ? both : own.length > 0 ? own : theirs;
  const [total] = totals;
  if (!total || totals.some((other) => valueIn(other) !== valueIn(total))) return null;
  return [
    claims.map((claim) => (isShare(claim) ? asCount(claim, total) : claim)),
    others.map((claim) =>
      isPartOf(claim, total) ? { ...claim, scope: { ...claim.scope, part: PART_OF_COUNT } } : claim,
    ),
  ];
}

/** "148 of them", "eight among the 26". */
const isPartOf = ({ scope, quantity, sentence }: Claim, total: Claim): boolean =>
  scope.part === PART ||
  (quantity.dimension === 'count' && Number(quantity.value) < Number(valueIn(total)) && AMONG.test(sentence));
const AMONG = /(?<!\p{L})among the \d/u;

const valueIn = ({ quantity }: Claim): Decimal => String(quantity.value);

/** A count of more than a few, none of which is told as a part. */
const isTotal = ({ quantity: { dimension, value, unit, change }, scope, metric }: Claim): boolean =>
  dimension === 'count' &&
  unit !== null &&
  change === null &&
  !isRange(value) &&
  Number(value) >= LEAST &&
  scope.part === null &&
  metric?.family !== 'casualties';
const LEAST = 5;

/** "Half of the boats", "60 per cent of the panel"; no rate and no rise. */
export const isShare = (claim: Claim): boolean => {
  const { quantity, sentence, written } = claim;
  if (quantity.unit !== '%' || quantity.change !== null || isRange(quantity.value)) return false;
  return /^ of |^ (?:the|its|his|her|their|all) /u.test(
    sentence.slice(placeOfFigure(claim) + written.length),
  );
};

function asCount(claim: Claim, total: Claim): Claim {
  const { quantity } = claim;
  const { quantity: quantityOfAll } = total;
  const count = (share: Decimal): Decimal => divide(multiply(share, valueIn(total)), '100');
  return {
    ...claim,
    scope: { ...claim.scope, part: PART_OF_COUNT },
    quantity: {
      ...quantity,
      value: count(String(quantity.value)),
      low: quantity.low && count(quantity.low),
      high: quantity.high && count(quantity.high),
      decimals: 0,
      coarse: 0,
      unit: quantityOfAll.unit,
      unitName: quantityOfAll.unitName,
      dimension: 'count',
    },
  };
}
