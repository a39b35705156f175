import type { NumericDate } from './numeric-date.ts';

/** One reading of the tokens `[i, to)`: the class that wordings ask for, and the value it has. */
export interface Candidate {
  readonly name: string;
  readonly value: number | string | NumericDate;
  readonly to: number;
}
