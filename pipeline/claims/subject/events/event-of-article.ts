import { remembered } from '../../../text/remembered.ts';
import type { World } from '../../world.ts';
import { type EventMention, type NamedEvent, NEAR_TOP } from './event.ts';
import { OF_WHAT_STANDS } from './event-of-vessel.ts';
import { eventsOf } from './events-of.ts';
import { flightTold } from './flight-of-article.ts';
import { named } from './name-of-event.ts';
import { landOfArticle, placeOfArticle, townNearTop } from './place-of-article.ts';
import { vesselOfArticle } from './vessel-of-article.ts';

/** An event that the article tells without a place: of the ship or aircraft, or at the place, that the article is about. */
export function eventOfArticle(event: EventMention, world: World): NamedEvent | null {
  const vessel =
    (HAPPENS_TO_A_VESSEL.has(event.kind.id) && !OF_WHAT_STANDS.has(event.noun)) || event.noun === 'fire'
      ? vesselOfArticle(world)
      : null;
  const kind = event.kind.id === 'spill' ? event.kind : world.rulebook.events.byId.get('accident');
  if (vessel && flightTold(event, world) === 'other') return null;
  if (vessel && kind)
    return named({ kind }, { id: vessel.id, name: vessel.name }, `${vessel.name} ${event.noun}`);
  if (event.passage > NEAR_TOP) return null;
  // an election is the land's, whichever town a later sentence looks at
  const place = (event.kind.ofPlace && landOfArticle(world)) || placeOfArticle(world) || townOfArticle(world);
  // "the flames" of the wildfire that the text opens with
  const first = eventsOf(world).firstTold.get(event.kind) ?? event;
  return place && named(event, place, `${first.noun} in ${place.name}`);
}

/** The town that the opening names, where nothing is told with a place of its own: a fire that a crash led to is the crash's. */
const townOfArticle = remembered((world: World) =>
  eventsOf(world).firstNamed.size === 0 ? townNearTop(world) : null,
);

const HAPPENS_TO_A_VESSEL = new Set(['accident', 'spill']);
