import type { PeriodForm, PeriodRules } from '../../rulebook/periods.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { When } from './when.ts';

/** An expression over the tokens `[from, to)`. */
export interface Parse {
  readonly from: number;
  readonly to: number;
  readonly when: When;
  readonly form: PeriodForm;
  /** The first token whose numerals name a point of the calendar: `to` for "three weeks ago", that of "May" in "a week after May 5". */
  readonly datedFrom: number;
}

/** A passage being parsed, a sentence at a time. The lists keep what was read at each token, so that none is read twice in one way. */
export interface Bench {
  readonly tokens: Tokens;
  readonly rules: PeriodRules;
  readonly dayFirst: boolean;
  /** First token of the sentence and the token after its last. */
  first: number;
  end: number;
  readonly candidates: (Candidate[] | undefined)[];
  readonly points: (Parse | null | undefined)[];
  readonly inner: (Parse | null | undefined)[];
  depth: number;
}

export const benchOf = (tokens: Tokens, rules: PeriodRules, dayFirst: boolean): Bench => ({
  tokens,
  rules,
  dayFirst,
  first: 0,
  end: 0,
  candidates: new Array(tokens.count),
  points: new Array(tokens.count),
  inner: new Array(tokens.count),
  depth: 0,
});
