import type { Claim, Metric } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { measuresClash } from '../affair/may-be-one.ts';
import type { CheckContext } from '../context.ts';
import { BY_METRIC, BY_UNIT, familyKind } from '../narrow-kind.ts';
import { stem } from '../told-apart/wording.ts';
import { goodsOf } from './goods.ts';
import { listsOf } from './lists.ts';
import { WEIGHT } from './weights.ts';

/** Measures that say no more than the unit does: a length is of anything. */
const GENERIC = new Set(
  'duration length distance weight mass area volume amount share number count'.split(' '),
);
const isGeneric = ({ id, family }: Metric): boolean => GENERIC.has(id) || GENERIC.has(family);
/** A time or a share of the same id says nothing: any two have it. */
const SAYS_NOTHING = new Set(['duration', 'share']);

/** What one outlet calls a cost and another a budget or an investment. */
const PRICES = new Set([
  'price',
  'cost',
  'value',
  'sale_price',
  'spend',
  'budget',
  'investment',
  'valuation',
]);
/** What is paid, and so no profit and no debt. */
const PAID = new Set(['price', 'cost', 'sale_price', 'spend']);

/** What the measures of two figures say for or against their being one. */
export function ofMeasure(x: Claim, y: Claim, rules: CheckRules): number {
  const [m, n] = [x.metric, y.metric];
  if (m === null || n === null) return 0;
  if (GENERIC.has(m.id) || GENERIC.has(n.id))
    return m.id === n.id && !SAYS_NOTHING.has(m.family) ? WEIGHT.genericMeasure : 0;
  const [goods, others] = [goodsOf(m, rules), goodsOf(n, rules)];
  if (goods !== null && others !== null && m.id !== n.id)
    return goods === others ? WEIGHT.measure : areOtherGoods(goods, others) ? WEIGHT.narrowed : 0;
  const [isLoose, isOtherLoose] = [BY_UNIT.has(m.family), BY_UNIT.has(n.family)];
  if (m.id === n.id) return isLoose ? WEIGHT.looseMeasure : WEIGHT.measure;
  if (isSaving(x) && isSaving(y)) return WEIGHT.family;
  // "capital outlay was raised by 33%", "an allocation was raised by 66%": that both grow says nothing of what grows
  if (m.family === 'growth' && n.family === 'growth') return 0;
  if (EARNED.has(m.family) && m.family === n.family) return WEIGHT.narrowed;
  // "four field goals", "three touchdowns"
  // "six years of labour", "a life of 120 years": everything lasts
  if (m.family === 'duration' && n.family === 'duration') return WEIGHT.otherFamily;
  const isOfMuch = isLoose || BY_METRIC.has(m.family) || GENERIC.has(m.family);
  if (!isOfMuch && familyKind(m.family) === familyKind(n.family)) return WEIGHT.family;
  if (PRICES.has(m.family) && PRICES.has(n.family)) return WEIGHT.looseMeasure;
  if ((PAID.has(m.family) && !isOtherLoose) || (PAID.has(n.family) && !isLoose)) return WEIGHT.otherFamily;
  return isLoose || isOtherLoose || isGeneric(m) || isGeneric(n) ? 0 : WEIGHT.otherFamily;
}

/** "vans" and "cars", unlike "electric cars" and "hybrid cars", of which narrower words tell. */
const areOtherGoods = (goods: string, others: string): boolean =>
  goods !== '' && others !== '' && stem(goods.split(' ').at(-1)!) !== stem(others.split(' ').at(-1)!);

/** Of these every name is another line of the books: "automotive revenue" is a part of revenue, and operating income no net income. */
const EARNED = new Set(['revenue', 'profit', 'sales']);

/** "save €21m", "cut its costs by €12m". */
function isSaving({ metric, quantity: { change, dimension } }: Claim): boolean {
  if (metric?.family === 'savings') return true;
  return change === 'down' && dimension.startsWith('money') && PRICES.has(metric?.family ?? '');
}

/** What grows, in "revenue_growth"; nothing in "year_growth", "growth". */
const growsOf = ({ id }: Metric): string =>
  (/^(.+)_(?:growth|change|decline)$/.exec(id)?.[1] ?? '').replace(/^(?:year|month|quarter|rate)$/, '');

/** "wheat output" and "barley output"; "grant" and "funding" are words of one list, and a name made of a verb ("promise amount") tells no thing. */
export function ofClash(x: Claim, y: Claim, context: CheckContext): number {
  const [m, n] = [x.metric, y.metric];
  if (m === null || n === null) return 0;
  const areGrowth = m.family === 'growth' && n.family === 'growth' && growsOf(m) !== '' && growsOf(n) !== '';
  if (!areGrowth && (BY_UNIT.has(m.family) || BY_UNIT.has(n.family))) return 0;
  if (isGeneric(m) || isGeneric(n) || !measuresClash(x, y, context)) return 0;
  const lists = listsOf(context.rules);
  const of = ({ id }: Metric): readonly string[] =>
    id
      .split('_')
      .slice(0, -1)
      .flatMap((word) => lists.get(stem(word)) ?? []);
  const theirs = of(n);
  return of(m).some((list) => theirs.includes(list)) ? 0 : WEIGHT.clash;
}
