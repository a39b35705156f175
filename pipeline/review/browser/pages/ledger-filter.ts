import { z } from 'zod';
import type { LedgerFilter, LedgerSort } from '../../../store/find-ledger.ts';

export const STATUSES = [
  'actual',
  'committed',
  'planned',
  'target',
  'forecast',
  'estimate',
  'option',
  'rumoured',
] as const;
export const SORTS: readonly LedgerSort[] = ['article', 'subject', 'metric', 'value', 'period', 'published'];

const words = z.string().trim().min(1).max(500).nullable().catch(null);

/** The keys of the ledger's query string. What is none of ours is left out. */
const given = z.object({
  subject: words,
  metric: words,
  source: words,
  status: z.enum(STATUSES).nullable().catch(null),
  dimension: z
    .string()
    .regex(/^\w{1,40}$/)
    .nullable()
    .catch(null),
  text: words,
  sort: z.enum(['article', 'subject', 'metric', 'value', 'period', 'published']).catch('article'),
});

export function ledgerFilterOf(query: URLSearchParams): LedgerFilter {
  const plain = Object.fromEntries(Object.keys(given.shape).map((key) => [key, query.get(key)]));
  return { ...given.parse(plain), descending: query.get('order') === 'down' };
}

/** The shortest query string that gives the same filter. */
export function ledgerQuery({ sort, descending, ...conditions }: LedgerFilter): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(conditions)) if (value !== null) query.set(key, value);
  if (sort !== 'article') query.set('sort', sort);
  if (descending) query.set('order', 'down');
  return query.toString();
}
