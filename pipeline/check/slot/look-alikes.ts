import type { Finding } from '../../model/finding.ts';
import type { CheckContext } from '../context.ts';
import { sayPeriod } from '../dates.ts';
import { byTimeAndPlace, type Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { capital, sayFigure, sayThing } from '../finding/say.ts';
import { cliques, disagree } from '../interval/clusters.ts';
import type { Cell } from './cells.ts';
import { differences } from './slot.ts';

/** A list of look-alikes longer than this is not read by anybody. */
const MOST = 24;

/** One measure at several times: a later state where the measure moves, else simply other periods. */
export function otherPeriods(
  entries: readonly Entry[],
  cells: readonly Cell[],
  id: readonly string[],
  context: CheckContext,
): Finding | null {
  if (entries.length < 2 || cells.length < 2 || !disagree(entries)) return null;
  const mine = new Set(entries);
  const first = cells.flatMap((cell) => cell.entries.find((e) => mine.has(e)) ?? []);
  if (first.length < 2 || !disagree(first)) return null;
  const series = first.slice(-MOST);
  const listed = new Set([...series, ...entries.slice(0, MOST - series.length)]);
  const moves = context.moves(first[0]!.claim);
  const flow = moves === 'flow' || (moves === 'level' && series.every(isOfStretch));
  const dated = series.filter((e) => e.day !== null);
  const moved = !flow && dated.length > 1 && disagree(dated);
  const last = series.at(-1)!;
  return findingOf({
    id,
    check: moved ? 'series' : 'period',
    verdict: moved ? 'update' : 'other_period',
    entries: entries.filter((e) => listed.has(e)),
    cliques: cliques(series),
    why: moved
      ? `${capital(sayThing(dated.at(-1)!))} is a later state than ${sayFigure(dated[0]!)} (${when(dated[0]!)}).`
      : `The figures for ${sayThing(series[0]!)} and for ${when(last)} are of different times.`,
  });
}

const STRETCHES = new Set(['quarter', 'half', 'season', 'year', 'decade', 'century']);

/** True where a figure is of a stretch of time rather than of a day, whatever the rules know of its measure. */
const isOfStretch = ({ claim: { period } }: Entry): boolean => period !== null && STRETCHES.has(period.grain);

const when = ({ claim }: Entry): string =>
  claim.period ? sayPeriod(claim.period) : (claim.document.published ?? 'no date');

/** Measures of one subject that look alike and are not: which part of the slot differs. */
export function otherScopes(scopes: readonly (readonly Entry[])[], bucket: string): Finding | null {
  const first = scopes.flatMap((s) => s[0] ?? []).sort(byTimeAndPlace);
  const [a] = first;
  if (!a) return null;
  const unlike = first.filter((e) => e.claim.quantity.unit === a.claim.quantity.unit).slice(0, MOST);
  if (unlike.length < 2 || !disagree(unlike)) return null;
  const other = unlike.find((e) => disagree([a, e])) ?? unlike[1]!;
  const rest = scopes.flat().filter((e) => e.claim.quantity.unit === a.claim.quantity.unit);
  const listed = [...new Set([...unlike, ...rest.slice(0, 2 * MOST)])].slice(0, MOST).sort(byTimeAndPlace);
  const parts = differences(a.claim, other.claim);
  return findingOf({
    id: [bucket],
    check: 'scope',
    verdict: 'other_scope',
    entries: listed,
    why: `${sayFigure(a)} and ${sayFigure(other)} for ${a.claim.subject!.name} look alike but are two things: ${parts.slice(0, 2).join('; ')}.`,
    notes: unlike.slice(1, 9).map((e) => `${sayFigure(e)}: ${differences(a.claim, e.claim).join('; ')}`),
  });
}
