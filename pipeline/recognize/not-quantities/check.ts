import type { NumberRules } from '../../rulebook/numbers.ts';
import type { RefusalRules } from '../../rulebook/refusals.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { NumberNode } from '../numbers/number.ts';

/** A number under suspicion, with the sentence around it. */
export interface Suspect {
  readonly tokens: Tokens;
  readonly node: NumberNode;
  readonly floor: number;
  readonly ceiling: number;
  readonly rules: RefusalRules;
  readonly numbers: NumberRules;
}

/** What is refused: the tokens that are used up, and why. */
export interface Refusal {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly rule: string;
}

export type Check = (suspect: Suspect) => Refusal | null;

export const refuse = (rule: string, reason: string, from: number, to: number): Refusal => ({
  rule,
  reason,
  from,
  to,
});
