import type { Claim } from '../../model/claim.ts';

/** "$9 a dose" as the price of $9 that another outlet gives ("at a price of $9 each"); any other claim as it is. Only for comparison. */
export function asPrice(claim: Claim): Claim {
  const { quantity } = claim;
  const per = PER_THING.exec(quantity.unit ?? '');
  if (!per || quantity.dimension !== 'money per count') return claim;
  return { ...claim, quantity: { ...quantity, unit: per[1]!, dimension: 'money' } };
}
const PER_THING = /^([A-Z]{3}|\[\w+\])\/\{[^{}]+\}$/;
