import type { Metric } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';

/**
 * What a count of sales, or its growth, says that was sold, under the name that the rules have for it; '' for goods of any kind, as a maker's "units" and
 * "vehicles" are whatever it makes; `null` for another measure.
 */
export function goodsOf({ id }: Metric, { nounOf, plainGoods }: CheckRules): string | null {
  const sale = SALES.exec(id);
  if (!sale) return null;
  const goods = (sale[1] ?? '').replaceAll('_', ' ').trim();
  return plainGoods.has(goods) ? '' : nounOf(goods);
}
const SALES = /^(.*?)_?sales_count(?:_growth|_decline|_change)?$/;
