import type { MetricRule } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricBy } from '../beside/metric-at.ts';
import { type Found, simple, withChange } from '../found.ts';

/**
 * "The crossing took five days", "made the crossing in five days", "it took 14 months to build": of a deed that has a
 * time of its own, that time, whether the deed is said by a noun or by a verb.
 */
export function howLong(draft: Draft, world: World): Found | null {
  const { dimension, frame, verb } = draft;
  if (dimension !== 'duration') return null;
  // "12 minutes of flight"
  const behind = frame.chunks[draft.chunk + 1]?.word === 'of' ? draft.chunk + 2 : -1;
  const ofDeed = frame.chunks[behind]?.kind === 'noun' ? timeOf(draft, world, behind, 'metric:noun') : null;
  if (ofDeed) return withChange(draft, simple(ofDeed).metric, ofDeed.id, -1);
  if (!world.rulebook.language.list('take so long').has(frame.chunks[verb]?.word ?? '')) return null;
  const rule = [...nounsBeside(draft)].map((at) => timeOf(draft, world, at, 'metric:noun')).find(Boolean);
  const found = rule ?? deedInFront(draft, world) ?? deedBehind(draft, world);
  return found ? withChange(draft, simple(found).metric, found.id, -1) : null;
}
howLong.needs = { dimensions: ['duration'] };

/** What the clause is about, and what the verb does, nearest to the verb first. */
function* nounsBeside({ frame: { chunks }, clauseSubject, verb, chunk }: Draft): Iterable<number> {
  if (chunks[clauseSubject]?.kind === 'noun') yield clauseSubject;
  for (let at = verb + 1; at < chunk; at++) if (chunks[at]!.kind === 'noun') yield at;
}

/** "Building the plant took six years". */
function deedInFront(draft: Draft, world: World): MetricRule | null {
  const { frame, clauseSubject } = draft;
  const doing = [clauseSubject - 2, clauseSubject - 1, clauseSubject].find(
    (at) => frame.chunks[at]?.kind === 'verb' && frame.chunks[at]!.word.endsWith('ing'),
  );
  return doing === undefined ? null : timeOf(draft, world, doing, 'metric:verb');
}

/** "to build" of "took 14 months to build". */
function deedBehind(draft: Draft, world: World): MetricRule | null {
  const next = draft.frame.chunks[draft.chunk + 1];
  return next?.kind === 'verb' && next.infinitive
    ? timeOf(draft, world, draft.chunk + 1, 'metric:verb')
    : null;
}

function timeOf(
  { frame, dimension }: Draft,
  { rulebook }: World,
  at: number,
  by: 'metric:noun' | 'metric:verb',
): MetricRule | null {
  const { from, to } = frame.chunks[at]!;
  const rule = metricBy(frame, by, from, to, dimension, rulebook)?.rule;
  return rule && rule.family === 'duration' && !PLAIN.has(rule.id) ? rule : null;
}

/** What says no more than that it is so long. */
const PLAIN = new Set(['duration', 'contract_length']);
