import type { Claim } from '../../model/claim.ts';

/** What stands, and is no rise, growth or saving: "prices rose 5%", "growth of 5%" and "5% higher" are all of one kind. */
export const isLevel = ({ metric, quantity }: Claim): boolean =>
  quantity.change === null &&
  !metric?.id.endsWith('_change') &&
  metric?.family !== 'growth' &&
  metric?.family !== 'savings';
