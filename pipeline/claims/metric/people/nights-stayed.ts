import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt, metricBy } from '../beside/metric-at.ts';
import { verbBase } from '../deed/verb-bases.ts';
import { type Found, simple } from '../found.ts';
import { LEVEL } from '../move/level-verbs.ts';

/** "an average length of stay of 4.8 nights", "guests stayed three nights": nights that say how long, and are no nights spent by all. */
export function nightsStayed(draft: Draft, { rulebook }: World): Found | null {
  const { chunk, clauseSubject, frame, mention, verb } = draft;
  const [start, end] = mention.unit ?? [0, 0];
  if (!mention.counted || !/^nights?$/i.test(frame.tokens.text.slice(start, end))) return null;
  const rule = rulebook.metrics.byId.get('length_of_stay');
  if (!rule) return null;
  const does = frame.chunks[verb];
  const isAt = (at: number): boolean => metricAt(frame, at, 'duration', rulebook, false)?.rule === rule;
  const stood = does !== undefined && LEVEL.has(verbBase(rulebook.language.grammar(), does.word));
  if ((stood || draft.isChange) && isAt(clauseSubject)) return simple(rule, clauseSubject);
  if (/^(?:of|at|by|to|from)$/.test(frame.chunks[chunk - 1]?.word ?? '') && isAt(chunk - 2))
    return simple(rule, chunk - 2);
  return does &&
    verb < chunk &&
    metricBy(frame, 'metric:verb', does.from, does.to, 'duration', rulebook)?.rule === rule
    ? simple(rule)
    : null;
}
nightsStayed.needs = { counted: true, words: ['night', 'nights'] };
