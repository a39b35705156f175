import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Unit } from '../../rulebook/units.ts';
import type { Draft } from './draft.ts';

/** "topped $15 bn … earlier it was low single-digit billions": bare billions are of the money spoken of before. */
export function inheritMoney(rules: Rulebook, drafts: readonly Draft[]): void {
  let money: Unit | null = null;
  for (const draft of drafts) {
    const { unit, number } = draft;
    if (unit?.unit.dimension === 'money') money = rules.units.byCode.get(unit.unit.base) ?? null;
    const bare =
      unit === null && (number.form === 'vague' || number.form === 'digit phrase') && number.magnitude >= 6;
    if (bare && money) draft.unit = { unit: money, from: draft.to, to: draft.to, counted: false };
  }
}
