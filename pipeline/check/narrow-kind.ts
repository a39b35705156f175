import { type Claim, PART_OF_COUNT } from '../model/claim.ts';
import type { CheckRules } from '../rulebook/checks.ts';
import { asPercent } from './interval/as-percent.ts';
import { asPrice } from './interval/as-price.ts';
import type { CheckKnowledge } from './knowledge.ts';

/** The narrow kind of a figure of a short text: those of one may be the one odd figure that two texts give differently. */
export function narrowKind(claim: Claim, rulebook: CheckKnowledge): string | null {
  const priced = asPrice(asPercent(claim));
  return harmKind(priced) ?? figureKind(priced, rulebook) ?? looseKind(priced, rulebook);
}

/** "Left 14 workers dead", "killed 11": who they were is no kind of its own in a text that says one thing. */
export const harmKind = ({ metric }: Claim): string | null =>
  metric?.family === 'casualties' ? metric.id.split('_').at(-1)! : null;

/** What tells nothing in an article but much in a text that says one thing: times, ages, a count whose noun stands elsewhere. */
function looseKind({ metric, quantity: { dimension } }: Claim, { checks }: CheckKnowledge): string | null {
  if (metric === null) return null;
  if (isAge(metric)) return 'age';
  if (EVERYWHERE.has(dimension)) return dimension;
  const isCount = dimension === 'number' && metric.family === 'count';
  return isCount ? `count ${checks.nounOf(metric.id.split('_')[0]!)}` : null;
}

/** "Died at 71": told without its years. */
export const isAge = ({ id }: NonNullable<Claim['metric']>): boolean => id === 'age';

/** Times and ages are told of everything and everybody. */
const EVERYWHERE = new Set(['duration', 'age']);
/** Families in which every measure counts something else. */
export const BY_METRIC: ReadonlySet<string> = new Set(['crime', 'score']);
/** Families that say no more than the unit does. */
export const BY_UNIT: ReadonlySet<string> = new Set([
  'count',
  'amount',
  'level',
  'undefined',
  'share',
  'growth',
  'cost',
  'price',
  'value',
  'spend',
  'investment',
  'payment', // "the state paid $60m"
  'income',
  'sale_price',
]);

/** "£3m annually" is of one kind with "£3m a year". */
export const PER_BASIS: Readonly<Record<string, string>> = {
  annual: 'a',
  monthly: 'mo',
  weekly: 'wk',
  daily: 'd',
};

/** "will employ 1,900 people" and "will bring 1,600 jobs" are one kind. */
export const familyKind = (family: string): string => (family === 'headcount' ? 'jobs' : family);

/** "mobile phone" and "phone" are of one kind; whether they are one thing, what goes before the noun has to say. */
export const headNoun = (unit: string, { nounOf }: CheckRules): string =>
  nounOf(unit) === unit ? nounOf(unit.split(' ').at(-1)!) : nounOf(unit);

/** What kind of figure it is, for articles that call one thing by different names; `null` for what is told of everything. */
function figureKind({ metric, quantity, scope }: Claim, { checks, metrics }: CheckKnowledge): string | null {
  const isCount = quantity.dimension === 'count' || quantity.dimension === 'number';
  const per = quantity.dimension === 'money' || isCount ? PER_BASIS[scope.basis ?? ''] : undefined;
  const dimension = per ? `${isCount ? 'count' : 'money'} per duration` : quantity.dimension;
  const unit = per ? `${quantity.unit ?? ''}/${per}` : quantity.unit;
  if (metric === null || isAge(metric) || EVERYWHERE.has(dimension)) return null;
  if (scope.part !== null && scope.part !== PART_OF_COUNT) return null;
  // "laying hens" killed may be the hens that were killed
  if (metric.family === 'casualties') return metric.id.split('_').slice(-2).join('_');
  if (BY_METRIC.has(metric.family)) return metric.id;
  // "took $61.4m", "tickets worth $64.1m": whether two sums can be one, their families say
  if (dimension === 'money') return `money ${unit ?? ''}`;
  if (!BY_UNIT.has(metric.family)) {
    const family = familyKind(metric.family);
    // "190,000 passengers a day", "160,000 daily riders"
    if (dimension === 'count per duration') return `${family}|number/${unit!.split('/').at(-1)}`;
    return `${family}|${isCount ? 'number' : `${dimension} ${unit ?? ''}`}`;
  }
  // "a 6.1-magnitude quake": the noun is itself a measure
  const measure = unit === null ? undefined : metrics?.byId.get(unit);
  if (measure) return `${measure.family}|number`;
  if (dimension === 'count') return unit === null ? null : `count ${headNoun(unit, checks)}`;
  // "the number of people born abroad stands at 1.9 million"
  if (dimension === 'number' && metric.family === 'count')
    return `count ${checks.nounOf(metric.id.split('_')[0]!)}`;
  return dimension === 'number' ? null : `${dimension} ${unit ?? ''}`;
}
