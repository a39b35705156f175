import type { Grain } from '../../model/period.ts';
import type { Day } from './calendar.ts';

/** Days `from` to `to`, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
  readonly grain: Grain;
}
