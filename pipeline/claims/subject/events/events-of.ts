import type { EventKind } from '../../../rulebook/events.ts';
import { remembered } from '../../../text/remembered.ts';
import type { World } from '../../world.ts';
import { type EventMention, type Events, isOpening, type NamedEvent, NEAR_TOP, TITLE } from './event.ts';
import { findEvents } from './find-events.ts';

const NONE: readonly EventMention[] = [];

export const eventsOf = remembered((world: World): Events => {
  const all = findEvents(world);
  const bySentence = new Map<string, EventMention[]>();
  const firstNamed = new Map<EventKind, EventMention>();
  const firstTold = new Map<EventKind, EventMention>();
  const christened = new Map<string, NamedEvent>();
  for (const event of all) {
    const key = `${event.passage} ${event.sentence}`;
    const list = bySentence.get(key);
    if (list) list.push(event);
    else bySentence.set(key, [event]);
    const first = firstNamed.get(event.kind);
    const isOther = event.other || event.apart || (event.proper && !isOpening(event));
    if (event.named && !first && !isOther && !(event.plural && firstTold.has(event.kind)))
      firstNamed.set(event.kind, event);
    else if (first && isCloser(event, first, world)) firstNamed.set(event.kind, event);
    if (event.named && event.christened && !event.other) {
      // a name tells better than a place which one the article is about
      if (isOpening(event) && !firstNamed.get(event.kind)?.christened) firstNamed.set(event.kind, event);
      if (!christened.has(event.named.placeId)) christened.set(event.named.placeId, event.named);
    }
    if (!event.plural && !firstTold.has(event.kind)) firstTold.set(event.kind, event);
  }
  const ids = new Set(all.flatMap(({ named }) => (named ? [named.id] : [])));
  const at = (passage: number, sentence: number) => bySentence.get(`${passage} ${sentence}`) ?? NONE;
  const kinds = new Set(all.map((e) => e.kind.id));
  return { all, firstNamed, firstTold, christened, ids, kinds, at };
});

/** "Italy bridge collapse: 22 killed" over "a bridge collapsed in Genoa": the town says better where, except of what spreads. */
function isCloser(event: EventMention, first: EventMention, { rulebook }: World): boolean {
  if (!event.named || event.plural || event.kind.ongoing || first.passage !== TITLE || !isOpening(event))
    return false;
  const isWide = (id: string): boolean => rulebook.entities.byId.get(id)?.type === 'place';
  const [closer, wider] = [event.named.placeId, first.named!.placeId];
  // "Beirut Massive Explosion" where every word of a title is written large
  return (isWide(wider) && !isWide(closer)) || wider.startsWith(`${closer}-`);
}

/** How many events a look back goes over. */
const LOOKED_BACK = 80;

/** The last event before a sentence that is wanted. */
export function lastBefore(
  world: World,
  { passage, sentence }: { readonly passage: number; readonly sentence: number },
  wanted: (event: EventMention) => boolean,
): EventMention | null {
  const { all } = eventsOf(world);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const e = all[middle]!;
    if (e.passage < passage || (e.passage === passage && e.sentence < sentence)) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && low - i <= LOOKED_BACK; i--) if (wanted(all[i]!)) return all[i]!;
  return null;
}

/** The event of a kind that the article is about: the first that its title or its opening tells with a place. */
export function mainEvent(kind: EventKind, world: World): NamedEvent | null {
  const first = eventsOf(world).firstNamed.get(kind);
  return first && first.passage <= NEAR_TOP ? first.named : null;
}

/** True of the id of an event that the article tells of. */
export const isEventId = (id: string, world: World): boolean => eventsOf(world).ids.has(id);
