import type { Draft } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { deedOf } from '../deed/deed.ts';
import { FATES } from '../families.ts';
import { type Found, simple, withDone } from '../found.ts';
import { ANYBODY } from '../people/people-counted.ts';
import { metricBy } from './metric-at.ts';

/** "Homes destroyed: 410", "Firefighters injured: 12": what was done to those that a label counts. */
export function doneToLabelled(
  { frame, dimension }: Draft,
  label: number,
  found: Found,
  { rulebook }: World,
): Found {
  const [noun, does] = [frame.chunks[label]!, frame.chunks[label + 1]];
  if (does?.kind !== 'verb' || !/^(?:count|number)$/.test(dimension) || !DONE.test(does.word)) return found;
  const who = singular(noun.word);
  const fate =
    metricBy(frame, 'metric:verb', does.from, does.to, 'count', rulebook) ??
    metricBy(frame, 'metric:word', noun.from, does.to, 'count', rulebook);
  // "Homes evacuated": no people
  const areLiving = fate?.rule.family === 'casualties' || ANYBODY.has(who);
  if (fate && FATES.has(fate.rule.family) && areLiving) return simple(fate.rule);
  // "Seats won", "Votes counted": the noun has a measure of its own
  if (found.rule !== null && found.metric.family !== 'homes') return found;
  const sales = does.word === 'sold' ? rulebook.metrics.byId.get('sales_count') : undefined;
  return withDone(found, sales?.id ?? deedOf(does.word, rulebook.language), does.word);
}
const DONE = /(?:ed|[dt]|n)$/;
