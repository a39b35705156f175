import type { Finding } from '../model/finding.ts';
import { numberOrNull } from './json.ts';

/** A finding as `check --format jsonl` prints it. Scripts rely on the keys: one may be added, none renamed or dropped. */
export const findingJson = (finding: Finding): Readonly<Record<string, unknown>> => ({
  id: finding.id,
  verdict: finding.verdict,
  check: finding.check,
  severity: finding.severity,
  subject: finding.subject,
  metric: finding.metric,
  why: finding.why,
  arithmetic: finding.arithmetic,
  origins: finding.origins,
  members: finding.members.map(({ document, ...member }) => ({
    id: member.id,
    document: {
      id: document.record ?? document.id,
      path: document.path,
      publisher: document.publisher,
      published: document.published,
    },
    line: member.line,
    column: member.column,
    span: member.span,
    written: member.written,
    sentence: member.sentence,
    low: numberOrNull(member.low),
    high: numberOrNull(member.high),
  })),
  state: finding.state,
  rank: finding.rank,
  factors: finding.factors,
  clusters: finding.clusters.map((cluster) => ({
    ...cluster,
    low: numberOrNull(cluster.low),
    high: numberOrNull(cluster.high),
  })),
  notes: finding.notes,
});
