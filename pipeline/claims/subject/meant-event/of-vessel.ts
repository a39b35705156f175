import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type EventMention, isOpening } from '../events/event.ts';
import { eventsOf } from '../events/events-of.ts';
import { vesselOfArticle } from '../events/vessel-of-article.ts';
import { meant, told } from './meant.ts';
import { isBackground } from './no-single-event.ts';

/**
 * "The Halm Air plane was carrying 175 passengers", "Flight 22 had six crew": of the crash that the article is about. Each outlet calls the aircraft by
 * another word; a ship has a name of its own, and two that collide are told apart.
 */
export function accidentOfVessel(draft: Draft, found: Told, world: World): Told | null {
  if (draft.metric?.family !== 'passengers' || isBackground(draft) || isHabit(draft)) return null;
  if (!isVessel(found.name, world) || vesselOfArticle(world)) return null;
  const { all } = eventsOf(world);
  const first = all.find((e) => e.kind.id === 'accident' && isOpening(e));
  return first && !all.some(isCollision) ? told(meant(first, world), 'previous') : null;
}

const isCollision = ({ noun }: EventMention): boolean => noun === 'collision';

/** "The ferry carries 300 passengers": on any day. */
const isHabit = ({ frame: { chunks, tokens }, verb }: Draft): boolean => {
  const chunk = chunks[verb];
  const first = chunk ? tokens.lower[chunk.from]! : '';
  return CAN.has(first) || first === 'carries' || first === 'seats';
};
const CAN = new Set(['can', 'could', 'may', 'will', 'would', 'usually', 'normally']);

const isVessel = (name: string, { rulebook }: World): boolean => {
  const vessels = rulebook.language.list('vessels');
  return (
    BY_NAME.test(name) ||
    name
      .toLowerCase()
      .split(' ')
      .some((word) => vessels.has(word))
  );
};
/** "Flight 22", "Boeing 737-800". */
const BY_NAME = /(?<!\p{L})(?:Flight \d|Boeing|Airbus|Cessna|Embraer|Bombardier|Tupolev|Antonov|Fokker)/u;
