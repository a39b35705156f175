import { dayOfMonth, decade, year, yearPair } from './calendar.ts';
import type { Check, Refusal, Suspect } from './check.ts';
import {
  address,
  backReference,
  certain,
  discourse,
  hyperbole,
  label,
  modelCode,
  name,
  speech,
} from './labels.ts';
import { listNumber } from './list-number.ts';
import { score } from './score.ts';
import {
  clock,
  colon,
  digitRuns,
  hyphenCode,
  letterCode,
  marked,
  ordinal,
  slashed,
  version,
} from './written-so.ts';

/** Refused whatever stands behind: the characters themselves say so. */
const always: readonly Check[] = [
  colon, // before all: "5:25 a.m." is one thing
  ordinal,
  clock,
  version,
  listNumber,
  yearPair,
  digitRuns, // before codes: its hyphens join digits, not words
  marked,
  hyphenCode, // "scp-173 m": the code before it stands tight
  modelCode,
  backReference,
  hyperbole,
];

/** Refused where no unit of measure stands behind. */
const unmeasured: readonly Check[] = [
  decade, // before letter codes: the s of "1990s"
  letterCode,
  dayOfMonth,
  slashed,
  score,
  address,
  year,
  label,
  name, // after labels, which give the better reason
  speech,
  certain,
  discourse,
];

export const refusedAlways = (suspect: Suspect): Refusal | null => first(always, suspect);
export const refusedBare = (suspect: Suspect): Refusal | null => first(unmeasured, suspect);

function first(checks: readonly Check[], suspect: Suspect): Refusal | null {
  for (const check of checks) {
    const refusal = check(suspect);
    if (refusal) return refusal;
  }
  return null;
}
