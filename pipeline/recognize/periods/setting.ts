import type { Holiday } from '../../rulebook/periods.ts';
import type { Days } from './days.ts';
import type { Reference } from './reference.ts';
import type { Tense } from './tense.ts';

/** What the words leave open is told by these. */
export interface Setting {
  readonly reference: Reference | null;
  readonly tense: Tense;
  /** First month (1–12) of the fiscal year. */
  readonly fiscalStart: number;
  readonly holidays: readonly Holiday[];
  /** The period named before in the sentence: what "a year earlier" is earlier than. */
  readonly previous: Days | null;
  /** The sentence speaks of a period it does not name ("in the quarter"), so "a year earlier" cannot be told. */
  readonly unnamed: boolean;
}
