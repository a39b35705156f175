import { address } from './address.ts';
import { ageClass, dayOfMonth, decade, year, yearPair } from './calendar.ts';
import type { Check, Refusal, Suspect } from './check.ts';
import { capitalWord, modelCode, models, name } from './in-a-name.ts';
import { label } from './label.ts';
import { listNumber } from './list-number.ts';
import { score } from './score.ts';
import { backReference, certain, discourse, hyperbole, phrases, speech } from './way-of-speech.ts';
import { webAddress } from './web-address.ts';
import {
  citation,
  clock,
  colon,
  digitRuns,
  hyphenCode,
  letterCode,
  marked,
  ordinal,
  scale,
  slashed,
  starred,
  telephone,
  version,
} from './written-so.ts';

/** Refused whatever stands behind: the characters themselves say so. */
const always: readonly Check[] = [
  webAddress,
  colon, // before all: "5:25 a.m." is one thing
  ordinal,
  starred,
  clock,
  version,
  listNumber,
  yearPair,
  digitRuns, // before codes: its hyphens join digits, not words
  marked,
  telephone,
  citation,
  scale,
  hyphenCode, // "scp-173 m": the code before it stands tight
  modelCode,
  models,
  backReference,
  hyperbole,
  phrases,
  ageClass,
  decade, // the s of "his 40s" is no second
];

/** Refused where no unit of measure stands behind. */
const unmeasured: readonly Check[] = [
  letterCode,
  dayOfMonth,
  slashed,
  score,
  address,
  year,
  label,
  name, // after labels, which give the better reason
  capitalWord,
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
