import type { Draft, Told } from '../../draft.ts';
import { isBareMeasure, isToldByMarket } from '../../sentence/wordings/market.ts';
import type { World } from '../../world.ts';
import { mainBody } from '../points-back/body-meant.ts';

/** "UK sales rose 3%", "Profit in China was £9m" in an article on a firm: the firm's own there, and not the land's. */
export function businessThere(draft: Draft, found: Told, world: World): Told | null {
  const { rulebook, drafts } = world;
  if (rulebook.entities.byId.get(found.id)?.type !== 'place' || draft.rule === null) return null;
  if (!isToldByMarket(rulebook.metrics.byId.get(draft.rule)) || !isBareMeasure(draft, rulebook)) return null;
  const before = drafts.findLast(({ subject }) => subject?.named && world.bodies.has(subject.id))?.subject;
  const body = before ?? mainBody(world);
  return body && body.id !== found.id && rulebook.entities.byId.get(body.id)?.type !== 'place'
    ? { ...body, from: 'previous' }
    : null;
}
