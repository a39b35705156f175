import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';

/** "3,000 people on board", "2,714 passengers": the one is the other in whole thousands, and no other count of people. */
export const isInThousands = (x: Claim, y: Claim): boolean => isRoundOf(x, y) || isRoundOf(y, x);

function isRoundOf(round: Claim, exact: Claim): boolean {
  if (!isOfPeople(round) || !isOfPeople(exact)) return false;
  const [whole, value] = [Number(round.quantity.value), Number(exact.quantity.value)];
  const place = 10 ** Math.floor(Math.log10(whole));
  return (
    place >= THOUSAND && whole % place === 0 && value % place !== 0 && Math.abs(value - whole) <= place / 2
  );
}
const THOUSAND = 1000;

/** Of whom nobody may have kept a list. */
const isOfPeople = ({ metric, quantity }: Claim): boolean =>
  metric?.family === 'passengers' && quantity.change === null && !isRange(quantity.value);
