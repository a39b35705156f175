import type { ContextRule, Grammar } from '../../../rulebook/grammar.ts';
import { likeliest, setOf } from '../../../rulebook/word-classes.ts';
import { remembered } from '../../../text/remembered.ts';
import { bit } from '../tag-sets.ts';

/** The rules of context that can speak on a word's readings, found once for each combination: there are a few dozen. */
export const rulesFor = remembered((grammar: Grammar): ((readings: number) => readonly ContextRule[]) => {
  const byReadings = new Map<number, readonly ContextRule[]>();
  return (readings) => {
    let rules = byReadings.get(readings);
    if (!rules) {
      rules = selected(grammar, readings);
      byReadings.set(readings, rules);
    }
    return rules;
  };
});

function selected({ context }: Grammar, readings: number): readonly ContextRule[] {
  const set = setOf(readings);
  const likely = likeliest(readings);
  return context.filter(
    (rule) =>
      (rule.of & ~set) === 0 && (set & bit(rule.is)) !== 0 && (rule.likely < 0 || rule.likely === likely),
  );
}
