import type { Claim } from '../model/claim.ts';
import type { CheckContext } from './context.ts';

/** A mean and the most, "the main length" beside "the length". */
export const areOfTwoSizes = (x: Claim, y: Claim, { rules }: CheckContext): boolean => {
  if (!rules.of(x.metric).still) return false;
  const [p, q] = [x.metric!.id, y.metric?.id ?? ''];
  return isAverage(x) !== isAverage(y) || p.endsWith(`_${q}`) || q.endsWith(`_${p}`);
};

/** "A mean depth of 132 metres" beside how deep it is. */
const isAverage = ({ scope: { basis } }: Claim): boolean => basis === 'average';
