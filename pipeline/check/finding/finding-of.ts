import type { Cluster, Factor, Finding, Member, Severity, Verdict } from '../../model/finding.ts';
import { hash } from '../../text/hash.ts';
import { sayPeriod } from '../dates.ts';
import { compareText, type Entry } from '../entry.ts';
import type { Clique } from '../interval/clusters.ts';
import { mostPrecise } from '../slot/grade.ts';
import { rankOf } from './severity.ts';

/** What a check has to say; the rest of a finding follows from the members. */
export interface Report {
  /** What makes the finding the same one next time: slot and kind of check, never values or documents. */
  readonly id: readonly string[];
  readonly check: string;
  readonly verdict: Verdict;
  readonly entries: readonly Entry[];
  readonly why: string;
  readonly severity?: Severity;
  readonly factors?: readonly Factor[];
  readonly cliques?: readonly Clique<Entry>[];
  readonly arithmetic?: readonly string[];
  readonly notes?: readonly string[];
}

export function findingOf(report: Report): Finding {
  const { entries, factors = [] } = report;
  const first = entries[0]!.claim;
  const cliques = report.cliques ?? [];
  const listed = fewEnough(entries, cliques);
  const shown = new Set(listed);
  return {
    id: hash(report.check, ...report.id),
    verdict: report.verdict,
    check: report.check,
    severity: report.severity ?? 'none',
    rank: rankOf(factors),
    factors,
    subject: first.subject?.name ?? null,
    metric: first.metric?.name ?? null,
    why: report.why,
    arithmetic: report.arithmetic ?? [],
    origins: new Set(entries.map((e) => e.origin)).size,
    members: listed.map(memberOf),
    clusters: cliques.map((c) => clusterOf(c, shown)),
    notes: [
      ...slotNotes(listed),
      ...settingNotes(listed),
      ...(report.notes ?? []),
      ...(listed.length < entries.length
        ? [`${entries.length - listed.length} more claims say the same`]
        : []),
    ],
    state: 'open',
  };
}

/** A list longer than this is read by nobody, and a store has to carry it. */
const MOST = 100;

/** All entries, or, where they are very many, the first of each group. */
function fewEnough(entries: readonly Entry[], cliques: readonly Clique<Entry>[]): readonly Entry[] {
  if (entries.length <= MOST) return entries;
  const each = Math.max(1, Math.floor(MOST / Math.max(1, cliques.length)));
  const kept = new Set(cliques.flatMap((c) => [mostPrecise(c.members), ...c.members.slice(0, each)]));
  return kept.size > 0 ? entries.filter((e) => kept.has(e)) : entries.slice(0, MOST);
}

/** With the interval that was compared, so that drawings and arithmetic show one and the same. */
function memberOf({ claim, reach }: Entry): Member {
  const { id, path, publisher, published } = claim.document;
  return {
    id: claim.id,
    document: { id, path, publisher, published },
    line: claim.line,
    column: claim.column,
    span: claim.span,
    written: claim.written,
    sentence: claim.sentence,
    low: reach.low,
    high: reach.high,
  };
}

function clusterOf({ members, shared }: Clique<Entry>, shown: ReadonlySet<Entry>): Cluster {
  const dates = members
    .map((m) => m.claim.document.published)
    .filter((d) => d !== null)
    .sort(compareText);
  return {
    members: members.filter((m) => shown.has(m)).map((m) => m.claim.id),
    best: mostPrecise(members).claim.id,
    origins: new Set(members.map((m) => m.origin)).size,
    low: shared.low,
    high: shared.high,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}

/** The slot in words, with how each part is known. */
function slotNotes(entries: readonly Entry[]): string[] {
  const claims = entries.map((e) => e.claim);
  const one = <T>(values: readonly T[]): T[] => [...new Set(values)];
  const notes: string[] = [];
  const subjects = one(claims.map((c) => c.subject && `${c.subject.name} (${FROM[c.subject.from]})`));
  notes.push(`subject: ${say(subjects)}`);
  notes.push(`measure: ${say(one(claims.map((c) => c.metric?.name ?? null)))}`);
  notes.push(
    `time: ${say(one(claims.map((c) => (c.period ? `${sayPeriod(c.period)} (${KNOWN[c.period.known]})` : null))))}`,
  );
  for (const key of ['basis', 'stage', 'part', 'segment', 'geography', 'relative'] as const) {
    const values = one(claims.map((c) => c.scope[key]));
    if (values.some((v) => v !== null)) notes.push(`${key}: ${say(values)}`);
  }
  notes.push(`status: ${say(one(claims.map((c) => c.status)))}`);
  return notes;
}

const FROM = {
  registry: 'known by name',
  text: 'read from the text',
  heading: 'from the heading',
  previous: 'carried over from the sentence before',
} as const;
const KNOWN = { stated: 'stated', inherited: 'inherited', document: 'date of the article' } as const;

function say(values: readonly (string | null)[]): string {
  const said = values.map((v) => v ?? 'not said');
  return said.length > 4 ? `${said.slice(0, 4).join('; ')}; …` : said.join('; ');
}

const settingNotes = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.flatMap(({ reading }) => (reading.widened ? [reading.widened] : []))),
];
