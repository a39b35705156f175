import type { World } from '../../world.ts';
import { type EventMention, isOpening } from '../events/event.ts';
import { eventsOf } from '../events/events-of.ts';

/** "during the quake and ensuing landslides": of the sentence's events, one of the kind that the article told first. */
export const causeOf = (
  event: EventMention,
  here: readonly EventMention[],
  world: World,
): EventMention | undefined =>
  isSideEffect(event, world) ? here.find((e) => e.kind === firstKind(world)) : undefined;

/** Of another kind than the event that the article is about. */
export const isSideEffect = ({ kind }: EventMention, world: World): boolean => {
  const first = firstKind(world);
  return first !== null && first !== kind;
};

/** The kind of the first event that is told of, in the title or below it. */
function firstKind(world: World): EventMention['kind'] | null {
  const first = eventsOf(world).all[0];
  return first && isOpening(first) && first.kind.all ? first.kind : null;
}
