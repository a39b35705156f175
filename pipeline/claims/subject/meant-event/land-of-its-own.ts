import { remembered } from '../../../text/remembered.ts';
import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { placesIn } from '../events/both-places.ts';
import { entityIn } from '../events/entity-in.ts';
import { type EventMention, isOpening, type NamedEvent } from '../events/event.ts';
import { eventsOf } from '../events/events-of.ts';
import { isPlace } from '../names/is-place.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { meant } from './meant.ts';

/**
 * "Killed 5,000 people in Velden and 600 more in northern Ostria", "40 dead in Ostria": of that land alone, where the article tells of an event in both or
 * in the other.
 */
export function landOfItsOwn(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const at = landBehind(frame, chunk);
  const entity = at > 0 ? entityIn(frame, frame.chunks[at]!) : null;
  if (!entity || entity.id === null || !isPlace(entity, world)) return null;
  const first = firstPlaced(world);
  if (!first) return null;
  const places = placesIn(first.placeId);
  const isOther = places.length > 1 || (!places.includes(entity.id) && isLand(places[0]!, world));
  const told = isOther ? subjectFromChunk(frame, at) : null;
  return told && { ...told, weak: true };
}

/** The noun of an "in" that hangs on the figure and not on an event: "600 people in northern Ostria"; -1 where there is none. */
function landBehind({ chunks }: Frame, figure: number): number {
  const isList = !chunks.some((c, i) => isTensed(c) && chunks[i - 1]?.kind !== 'figure');
  for (let i = figure + 1; i + 1 < chunks.length && i - figure <= FURTHEST; i++) {
    const { kind, word } = chunks[i]!;
    if (word === 'in') return chunks[i + 1]!.kind === 'noun' ? i + 1 : -1;
    if (!(OF_FIGURE.has(kind) || (isList && OF_LIST.has(kind)))) return -1;
  }
  return -1;
}
const FURTHEST = 9;
const OF_FIGURE = new Set(['noun', 'adverb', 'verb']);
/** "300 deaths, 1,400 injured in Ostria". */
const OF_LIST = new Set(['mark', 'and', 'figure']);

/** The event that the title or the opening tells with its place, else in the place that the article is about. */
const firstPlaced = remembered((world: World): NamedEvent | null => {
  const { firstNamed, all } = eventsOf(world);
  const isFirst = (e: EventMention): boolean => e.kind.all && isOpening(e);
  const placed = [...firstNamed.values()].find((e) => isFirst(e) && e.named !== null);
  const any = placed ? undefined : all.find(isFirst);
  return placed?.named ?? (any ? meant(any, world) : null);
});

const isLand = (id: string, { rulebook }: World): boolean => rulebook.entities.byId.get(id)?.type === 'place';
