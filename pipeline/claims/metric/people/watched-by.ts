import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "The match was watched by 38,400": people, of whom nothing more is said. */
export function watchedBy(
  { dimension, frame: { chunks }, chunk, verb }: Draft,
  { rulebook }: World,
): Found | null {
  const attendance = rulebook.metrics.byId.get('attendance');
  const isBy =
    chunks[chunk - 1]?.word === 'by' && WATCHED.test(chunks[verb]?.word ?? '') && chunk - verb <= 3;
  return attendance && dimension === 'number' && isBy ? simple(attendance) : null;
}
watchedBy.needs = { dimensions: ['number'], words: ['by'] };

const WATCHED = /^(?:watched|attended|seen)$/;
