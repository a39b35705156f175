import type { Finding } from '../model/finding.ts';
import type { Cell } from './claim-row.ts';

/** A finding as plain cells: a thread makes them, so that the writer only binds them. */
export interface FindingRow {
  readonly id: string;
  /** In the order of `findingColumns`. */
  readonly cells: readonly Cell[];
  /** Ids of its claims, in order. */
  readonly members: readonly string[];
  /** What a search looks through, in lower case. */
  readonly text: string;
}

/** The columns that follow from the finding alone: where they are the same, nothing has to be written. */
export const findingColumns = [
  'verdict',
  '"check"',
  'severity',
  'rank',
  'subject',
  'metric',
  'why',
  'origins',
  'detail',
] as const;

export function findingRow(finding: Finding): FindingRow {
  const { id, verdict, check, severity, rank, subject, metric, why, origins, members } = finding;
  const detail = JSON.stringify({
    factors: finding.factors,
    arithmetic: finding.arithmetic,
    clusters: finding.clusters,
    notes: finding.notes,
    members: members.map(({ id, low, high }) => ({ id, low, high })),
  });
  return {
    id,
    cells: [verdict, check, severity, rank, subject, metric, why, origins, detail],
    members: members.map((member) => member.id),
    text: searchable(finding),
  };
}

/** What a search looks through; the sentences of a claim follow from its id, so this is never behind. */
const searchable = ({ subject, metric, why, members }: Finding): string =>
  [subject, metric, why, ...members.slice(0, MOST).map(({ sentence }) => sentence.slice(0, LONGEST))]
    .join('\n')
    .toLowerCase();

/** Bounds on what a search looks through: sentences of a finding, and characters of one. */
const MOST = 50;
const LONGEST = 2000;
