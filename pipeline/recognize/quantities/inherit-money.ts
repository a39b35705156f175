import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Unit } from '../../rulebook/units.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from './draft.ts';

/** "topped $15 bn … earlier it was low single-digit billions": bare billions are of the money spoken of before. */
export function inheritMoney(tokens: Tokens, rules: Rulebook, drafts: readonly Draft[]): void {
  let money: Unit | null = null;
  let sentence = -1;
  for (const draft of drafts) {
    const { unit, number, floor } = draft;
    if (unit?.unit.dimension === 'money') {
      money = rules.units.byCode.get(unit.unit.base) ?? null;
      sentence = floor;
    }
    if (unit !== null || number.magnitude < 6 || !money) continue;
    const isVague = number.form === 'vague' || number.form === 'digit phrase';
    // "The city paid 64 million crowns, and the state gave 20 million"
    const isGiven = floor === sentence && GIVEN.test(tokens.lower[draft.from - 1] ?? '');
    const isMore = floor === sentence && (standsForMoney(tokens, draft) || isOnSales(tokens, draft));
    if (isVague || isGiven || isMore || isCost(tokens, draft))
      draft.unit = { unit: money, from: draft.to, to: draft.to, counted: false };
  }
}
const GIVEN =
  /^(?:g[ai]ves?|paid|pays?|spent|spends?|bore|bears?|contributed?|contributes|donate[sd]?|invest(?:s|ed)?|receive[sd]?|owe[sd]?|provide[sd]?|pledge[sd]?|lent|lends?)$/;

/** "owes 74 million francs and its banks another 120 million", "29 billion kroner; now it is 37 billion", "has 47 million in unpaid bills". */
function standsForMoney({ lower }: Tokens, { from, to, ceiling }: Draft): boolean {
  const [before, behind] = [lower[from - 1] ?? '', to < ceiling ? lower[to]! : '.'];
  const isMore = MORE.test(before) || (IS.test(before) && lower[from - 2] === 'it');
  return (isMore && ENDS.test(behind)) || (HAS.test(before) && behind === 'in');
}
const MORE = /^(?:another|further|additional|extra|than|or|against)$/;
const IS = /^(?:is|was)$/;
const ENDS = /^(?:[.,;)]|and|in|for|after|before|last|this|next|a)$/;
const HAS = /^ha(?:s|ve|d)$/;

/** "a profit of 3.2bn francs on sales of 11.6bn": what a profit is made on is money. */
const isOnSales = ({ lower }: Tokens, { from }: Draft): boolean =>
  lower[from - 1] === 'of' &&
  /^(?:sales|revenues?|turnover|income)$/.test(lower[from - 2] ?? '') &&
  lower[from - 3] === 'on';

/** "ended up costing 10.6 billion", "the price was put at 5.2 billion", "net profit reached 131 million": what costs or earns so much is money. */
function isCost({ lower }: Tokens, { from, floor }: Draft): boolean {
  const last = lower[from - 1] ?? '';
  // "will cost it 540 million"
  const before = WHOM.test(last) ? (lower[from - 2] ?? '') : last;
  if (COSTS.test(before)) return true;
  if (!LEADS.test(before)) return false;
  for (let i = from - 2; i >= floor && i > from - NEAR; i--) if (COST.test(lower[i]!)) return true;
  return false;
}
const NEAR = 6;
const WHOM = /^(?:it|them|us|him|her|me)$/;
const COSTS = /^(?:cost(?:s|ing)?|earn(?:s|ed|ing)?|rais(?:es?|ed|ing))$/;
const LEADS = /^(?:at|to|of|was|is|from|reached|hit|topped|totalled|totaled|exceeded)$/;
const COST =
  /^(?:costs?|valued|price|bill|budget|profits?|revenues?|turnover|earnings|debts?|dividends?|salary|wages)$/;
