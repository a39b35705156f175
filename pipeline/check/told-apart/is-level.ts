import type { Claim } from '../../model/claim.ts';

/** What stands, and is no rise, growth or saving: "prices rose 5%", "growth of 5%" and "5% higher" are all of one kind. */
export const isLevel = ({ metric, quantity }: Claim): boolean =>
  quantity.change === null &&
  !metric?.id.endsWith('_change') &&
  metric?.family !== 'growth' &&
  metric?.family !== 'savings' &&
  !(quantity.dimension === 'ratio' && ABOVE_ANOTHER.test(metric?.id ?? ''));
/** "A 39% premium to the price", "39% more than the price": by how much it is above another. */
const ABOVE_ANOTHER = /(?:^|_)(?:premium|discount|markup|surcharge|overrun|shortfall)(?:_|$)/;
