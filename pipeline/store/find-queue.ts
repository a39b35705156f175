import type { FindingState, Severity, Verdict } from '../model/finding.ts';
import type { Store } from './open-store.ts';

/** Which findings a reviewer looks at; `null` leaves a condition out. */
export interface QueueFilter {
  readonly state: FindingState | null;
  /** `asking`: conflicts and arithmetic that fails. */
  readonly verdict: Verdict | 'asking' | null;
  readonly severity: Severity | null;
  readonly subject: string | null;
  readonly metric: string | null;
  /** A publisher, a path, or a folder. */
  readonly source: string | null;
  /** Words that all stand in the reason, the names or the sentences. */
  readonly text: string | null;
}

/** A finding as the queue lists it. */
export interface QueueRow {
  readonly id: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly state: FindingState;
  readonly subject: string | null;
  readonly metric: string | null;
  readonly why: string;
  readonly origins: number;
  /** Where the next page begins, behind this row. */
  readonly cursor: string;
}

export interface Page {
  readonly rows: readonly QueueRow[];
  /** `null` where nothing follows. */
  readonly next: string | null;
}

type Condition = readonly [sql: string, ...values: readonly (string | number)[]];

const ORDER = 'finding.standing, finding.behind, finding.id';

/** A page of the queue, most worth a reviewer's minute first. @param after cursor of the row before the page; throws on none of ours */
export function queuePage(store: Store, filter: QueueFilter, count: number, after: string | null): Page {
  const conditions = conditionsOf(store, filter, PAGE_FEW);
  if (after !== null)
    conditions.push(['(finding.standing, finding.behind, finding.id) > (?, ?, ?)', ...placeIn(after)]);
  const rows = store
    .prepare(
      `SELECT id, verdict, severity, state, subject, metric, why, origins, standing, behind FROM finding
       WHERE ${sqlOf(conditions)} ORDER BY ${ORDER} LIMIT ?`,
    )
    .all(...valuesOf(conditions), count + 1) as (Omit<QueueRow, 'cursor'> & Place)[];
  const shown = rows.slice(0, count).map(({ standing, behind, ...row }) => ({
    ...row,
    cursor: cursorOf({ standing, behind, id: row.id }),
  }));
  return { rows: shown, next: rows.length > count ? shown.at(-1)!.cursor : null };
}

/** Ids of all that a filter holds, in the order of the queue. */
export const queueIds = (store: Store, filter: QueueFilter): string[] => {
  const conditions = conditionsOf(store, filter, WHOLE_FEW);
  return store
    .prepare(`SELECT id FROM finding WHERE ${sqlOf(conditions)} ORDER BY ${ORDER}`)
    .pluck()
    .all(...valuesOf(conditions)) as string[];
};

export type StateCounts = Readonly<Record<FindingState, number>>;

/** How many findings there are in each state, the filter's own state aside. */
export function countStates(store: Store, filter: QueueFilter): StateCounts {
  const conditions = conditionsOf(store, { ...filter, state: null }, WHOLE_FEW);
  const rows = store
    .prepare(`SELECT state, count(*) FROM finding WHERE ${sqlOf(conditions)} GROUP BY state`)
    .raw()
    .all(...valuesOf(conditions)) as [FindingState, number][];
  return { open: 0, confirmed: 0, dismissed: 0, deferred: 0, ...Object.fromEntries(rows) };
}

/** How many findings a filter holds, counted no further than `most`. */
export function countUpTo(store: Store, filter: QueueFilter, most: number): number {
  const conditions = conditionsOf(store, filter, PAGE_FEW);
  return store
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM finding WHERE ${sqlOf(conditions)} LIMIT ?)`)
    .pluck()
    .get(...valuesOf(conditions), most) as number;
}

/** The commonest subjects or metrics of a filter, to choose from. @param among looks at no more findings than that; -1 at all */
export function facet(
  store: Store,
  filter: QueueFilter,
  by: 'subject' | 'metric',
  count: number,
  among = -1,
): { readonly value: string; readonly count: number }[] {
  const conditions = conditionsOf(store, { ...filter, [by]: null }, among < 0 ? WHOLE_FEW : PAGE_FEW);
  return store
    .prepare(
      `SELECT value, count(*) AS count
       FROM (SELECT ${by} AS value FROM finding WHERE ${by} IS NOT NULL AND ${sqlOf(conditions)} LIMIT ?)
       GROUP BY value ORDER BY count DESC, value LIMIT ?`,
    )
    .all(...valuesOf(conditions), among, count) as { value: string; count: number }[];
}

/** Publishers with the number of their documents, to choose from. */
export const publishers = (
  store: Store,
  count: number,
): { readonly value: string; readonly count: number }[] =>
  store
    .prepare(
      `SELECT publisher AS value, count(*) AS count FROM document WHERE publisher IS NOT NULL
       GROUP BY publisher ORDER BY count DESC, value LIMIT ?`,
    )
    .all(count) as { value: string; count: number }[];

/** The cursor of a finding, to go on behind it; `null` where there is none. */
export function cursorAt(store: Store, finding: string): string | null {
  const row = store.prepare('SELECT standing, behind, id FROM finding WHERE id = ?').get(finding);
  return row ? cursorOf(row as Place) : null;
}

interface Place {
  readonly standing: number;
  readonly behind: number;
  readonly id: string;
}

const cursorOf = ({ standing, behind, id }: Place): string => `${standing}~${behind}~${id}`;

function placeIn(cursor: string): [number, number, string] {
  const [standing, behind, id] = cursor.split('~');
  const place = [Number(standing), Number(behind), id ?? ''] as [number, number, string];
  return place.slice(0, 2).every(Number.isFinite) ? place : [-1, 0, '']; // what nobody gave out is the beginning
}

const sqlOf = (conditions: readonly Condition[]): string =>
  conditions.length === 0 ? 'TRUE' : conditions.map(([sql]) => sql).join(' AND ');
const valuesOf = (conditions: readonly Condition[]): (string | number)[] =>
  conditions.flatMap(([, ...values]) => values);

function conditionsOf(store: Store, filter: QueueFilter, few: number): Condition[] {
  const { state, verdict, severity, subject, metric, source, text } = filter;
  const conditions: Condition[] = [];
  if (state !== null) conditions.push(['finding.state = ?', state]);
  if (verdict === 'asking') conditions.push(['finding.standing < 4']);
  else if (verdict !== null) conditions.push(['finding.verdict = ?', verdict]);
  if (severity !== null) conditions.push(['finding.severity = ?', severity]);
  if (subject !== null) conditions.push(['finding.subject = ?', subject]);
  if (metric !== null) conditions.push(['finding.metric = ?', metric]);
  if (source !== null) conditions.push(ofSource(store, source, few));
  for (const word of (text ?? '').toLowerCase().split(/\s+/).filter(Boolean))
    conditions.push([
      'EXISTS (SELECT 1 FROM finding_text WHERE finding_text.finding = finding.rowid AND instr(finding_text.text, ?) > 0)',
      word,
    ]);
  return conditions;
}

const SOURCE = '(document.publisher = ? OR document.path = ? OR (document.path >= ? AND document.path < ?))';
/**
 * The findings of a source with fewer documents than this are looked up first, from the documents on. Of more, a page is sooner
 * filled by looking at one finding after the other; a count has to look at all, so that it pays until far more.
 */
const PAGE_FEW = 200;
const WHOLE_FEW = 4000;

function ofSource(store: Store, source: string, few: number): Condition {
  const folder = source.replace(/\/+$/, '');
  const values = [source, source, `${folder}/`, `${folder}0`] as const; // "0" follows "/"
  const some = store
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM document WHERE ${SOURCE} LIMIT ?)`)
    .pluck()
    .get(...values, few) as number;
  // CROSS JOIN fixes the order in which the tables are walked
  return some < few
    ? [
        `finding.rowid IN (SELECT member.finding FROM document CROSS JOIN claim ON claim.document = document.rowid
           CROSS JOIN member ON member.claim = claim.id WHERE ${SOURCE})`,
        ...values,
      ]
    : [
        `EXISTS (SELECT 1 FROM member CROSS JOIN claim ON claim.id = member.claim
           CROSS JOIN document ON document.rowid = claim.document WHERE member.finding = finding.rowid AND ${SOURCE})`,
        ...values,
      ];
}
