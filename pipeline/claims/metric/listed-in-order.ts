import type { Draft } from '../draft.ts';
import { joinedAt, memberOf } from '../sentence/joined.ts';
import type { World } from '../world.ts';
import { dimensionOf, type Found } from './found.ts';
import { fromNoun } from './from-noun.ts';
import { isMeasure, isRelative } from './metric-at.ts';

/** "Exports and imports rose 4% and 3%, respectively": the measure that stands where the figure stands. */
export function listedInOrder(draft: Draft, world: World): Found | null {
  const { frame, clauseSubject, mention } = draft;
  if (clauseSubject < 0) return null;
  const measures = joinedAt(frame, clauseSubject, (at) => isMeasure(frame, at, world.rulebook) !== null);
  const at = memberOf(frame, measures, mention);
  return at === null ? null : fromNoun(draft, world, at, draft.isChange || isRelative(dimensionOf(draft)));
}
