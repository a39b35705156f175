import type { Claim } from '../model/claim.ts';
import { allClaimsSelect, claimOf, claimSelect } from './claim-row.ts';
import type { Store } from './open-store.ts';

/** Which claims a table shows; `null` leaves a condition out. */
export interface LedgerFilter {
  /** An id, or a part of a name. */
  readonly subject: string | null;
  readonly metric: string | null;
  /** A publisher or a path. */
  readonly source: string | null;
  readonly status: string | null;
  readonly dimension: string | null;
  /** Words that all stand in the sentence. */
  readonly text: string | null;
  readonly sort: LedgerSort;
  readonly descending: boolean;
}

export type LedgerSort = 'article' | 'subject' | 'metric' | 'value' | 'period' | 'published';

/** The order of paths and text is walked in two indexes; the others end in it, so that each order is whole. */
const ORDER: Readonly<Record<LedgerSort, (direction: string) => string>> = {
  article: (d) => `document.path ${d}, document.id ${d}, claim.position ${d}`,
  subject: (d) => `claim.subject ${d} NULLS LAST, claim.metric ${d}, claim.rowid ${d}`,
  metric: (d) => `claim.metric ${d} NULLS LAST, claim.subject ${d}, claim.rowid`,
  value: (d) => `CAST(claim.value AS REAL) ${d}, claim.rowid`,
  period: (d) => `coalesce(claim.period_from, claim.period_to) ${d} NULLS LAST, claim.rowid`,
  published: (d) => `document.published ${d} NULLS LAST, claim.rowid`,
};

/** A page of the ledger. @param skip how many rows stand before it */
export function ledgerPage(store: Store, filter: LedgerFilter, count: number, skip: number): Claim[] {
  const { sql, values } = query(store, filter);
  return store
    .prepare(`${sql} LIMIT ? OFFSET ?`)
    .raw()
    .all(...values, count, skip)
    .map((row) => claimOf(row as unknown[]));
}

/** All claims of a filter in its order, one at a time; the store cannot write while they are read. */
export function* filteredClaims(store: Store, filter: LedgerFilter): Generator<Claim> {
  const { sql, values } = query(store, filter);
  const rows = store.database
    .prepare(sql)
    .raw()
    .iterate(...values) as Iterable<unknown[]>;
  for (const row of rows) yield claimOf(row);
}

/** How many claims a filter holds, counted no further than `most`. */
export function countLedger(store: Store, filter: LedgerFilter, most: number): number {
  const { where, values } = conditionsOf(store, filter);
  const documents = filter.source === null ? '' : 'JOIN document ON document.rowid = claim.document';
  const sentences = filter.text === null ? '' : 'JOIN sentence ON sentence.rowid = claim.sentence';
  return store
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM claim ${documents} ${sentences} WHERE ${where} LIMIT ?)`)
    .pluck()
    .get(...values, most) as number;
}

function query(store: Store, filter: LedgerFilter): { sql: string; values: string[] } {
  const { where, values, narrow } = conditionsOf(store, filter);
  const select = filter.sort === 'article' && !narrow ? allClaimsSelect : claimSelect;
  const order = ORDER[filter.sort](filter.descending ? 'DESC' : 'ASC');
  return { sql: `${select} WHERE ${where} ORDER BY ${order}`, values };
}

/** `narrow`: an index leads to the few rows, which are better sorted than the whole table walked. */
function conditionsOf(
  store: Store,
  filter: LedgerFilter,
): { where: string; values: string[]; narrow: boolean } {
  const parts: string[] = [];
  const values: string[] = [];
  const add = (sql: string, ...more: readonly string[]): void => {
    parts.push(sql);
    values.push(...more);
  };
  let narrow = false;
  const { subject, metric, source, status, dimension, text } = filter;
  if (subject !== null) {
    narrow =
      store.prepare('SELECT EXISTS (SELECT 1 FROM claim WHERE subject = ?)').pluck().get(subject) === 1;
    if (narrow) add('claim.subject = ?', subject);
    else add("claim.subject_name LIKE ? ESCAPE '\\'", like(subject));
  }
  if (metric !== null)
    add("(claim.metric = ? OR claim.metric_name LIKE ? ESCAPE '\\')", metric, like(metric));
  if (source !== null)
    add("(document.publisher = ? OR document.path LIKE ? ESCAPE '\\')", source, like(source));
  if (status !== null) add('claim.status = ?', status);
  if (dimension !== null) add('claim.dimension = ?', dimension);
  for (const word of wordsIn(text)) add("sentence.text LIKE ? ESCAPE '\\'", like(word));
  return { where: parts.length === 0 ? 'TRUE' : parts.join(' AND '), values, narrow };
}

/** At most eight: each is looked for in each sentence. */
export const wordsIn = (text: string | null): string[] =>
  (text ?? '').split(/\s+/).filter(Boolean).slice(0, 8);

/** Anywhere in a text, ASCII letters of either case; what LIKE reads as a wildcard is itself. */
export const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
