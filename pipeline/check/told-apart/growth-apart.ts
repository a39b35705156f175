import type { Claim } from '../../model/claim.ts';

/** By how much one rate may be more than the other where "sales" may stand for revenue. */
const A_QUARTER = 1.25;

/**
 * "Sold 4.1 million jars, 31% more" beside "revenue up 18%": by how much more was sold, and by how much more money came in. "Sales" alone may be either, and
 * are held to be the revenue only of a rate not much unlike.
 */
export function growthApart(x: Claim, y: Claim): boolean {
  const [p, q] = [grown(x), grown(y)];
  if (p === null || q === null || p === q) return false;
  if (p === 'count' || q === 'count') return true;
  const [few, many] = [x, y].map(({ quantity }) => Math.abs(Number(quantity.value))).sort((a, b) => a - b);
  return many! > A_QUARTER * few!;
}

/** What is said to have grown; `null` for all that is no rate of growth of what is sold. */
function grown({ metric, sentence, quantity }: Claim): 'count' | 'money' | 'sales' | null {
  if (metric === null || quantity.dimension !== 'ratio' || !metric.id.endsWith('growth')) return null;
  if (metric.id.includes('sales_count')) return 'count';
  if (!metric.id.includes('revenue')) return null;
  if (OF_MONEY.test(sentence)) return 'money';
  return SALES.test(sentence) ? 'sales' : null;
}
const OF_MONEY = /(?<!\p{L})(?:revenues?|turnover|takings|income)(?!\p{L})/iu;
const SALES = /(?<!\p{L})(?:sales|sold|deliver\p{L}*)(?!\p{L})/iu;
