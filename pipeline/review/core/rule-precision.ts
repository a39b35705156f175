import type { Store } from '../../store/open-store.ts';
import { type LabelledClaim, labelledClaims } from '../../store/rule-precision.ts';

export interface RulePrecision {
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
  /** `right / (right + wrong)`. */
  readonly precision: number;
  /** Kind of fault → how often, the commonest first. */
  readonly faults: Readonly<Record<string, number>>;
}

/** How often each rule was right among the claims that the user's own reviewers judged; the worst first. */
export function rulePrecision(store: Store): { rules: RulePrecision[]; examples: LabelledClaim[] } {
  const examples = labelledClaims(store);
  const byRule = Map.groupBy(examples, ({ rule }) => rule);
  const rules = [...byRule].map(([rule, claims]) => {
    const right = claims.filter((c) => c.right).length;
    const faults = Map.groupBy(
      claims.flatMap(({ fault }) => fault ?? []),
      (fault) => fault,
    );
    const counted = [...faults].map(([fault, all]) => [fault, all.length] as const);
    return {
      rule,
      right,
      wrong: claims.length - right,
      precision: right / claims.length,
      faults: Object.fromEntries(counted.sort(([, a], [, b]) => b - a)),
    };
  });
  return {
    rules: rules.sort((a, b) => a.precision - b.precision || b.wrong - a.wrong || (a.rule < b.rule ? -1 : 1)),
    examples,
  };
}
