import type { Entry } from '../entry.ts';
import { type Interval, meet, negative } from '../interval/interval.ts';

/**
 * True where some value is in both, whichever way it went if only one says so: "lost 16 kg", which is below zero, and "a loss of 16 kg". "Rose 3%"
 * and "fell 3%" have none.
 */
export const meetBare = (x: Entry, y: Entry): boolean =>
  meet(x.reach, y.reach) || (isFall(x) !== isFall(y) && !saysWay(x, y) && meet(sizeOf(x), sizeOf(y)));

const isFall = ({ reach }: Entry): boolean => reach.high?.startsWith('-') ?? false;
const sizeOf = (entry: Entry): Interval => (isFall(entry) ? negative(entry.reach) : entry.reach);

/** Each says that it rose or fell. */
const saysWay = (x: Entry, y: Entry): boolean =>
  [x, y].every((entry) => isFall(entry) || entry.claim.quantity.change !== null);
