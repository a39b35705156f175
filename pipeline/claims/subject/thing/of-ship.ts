import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { vesselOfArticle } from '../events/vessel-of-article.ts';

/** "She was 269 metres long", "She carried 892 crew", in an article on a ship: what nobody is or has. */
export function ofShip({ frame: { chunks }, clauseSubject, metric }: Draft, world: World): Told | null {
  if (chunks[clauseSubject]?.kind !== 'pronoun' || chunks[clauseSubject]!.word !== 'she') return null;
  const family = metric?.family ?? '';
  const ofThing = world.rulebook.events.byId.get('accident')?.ofThing;
  return ofThing?.has(family) || OF_A_SHIP.has(family) ? vesselOfArticle(world) : null;
}
ofShip.needs = { words: ['she'] };

/** What a ship has besides its size. */
const OF_A_SHIP = new Set(['passengers', 'cost', 'price', 'investment', 'volume']);
