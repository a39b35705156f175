import type { Draft, Told } from '../../draft.ts';
import { FATES } from '../../metric/families.ts';
import { ANYBODY } from '../../metric/people/people-counted.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { isOpening } from '../events/event.ts';
import { eventsOf } from '../events/events-of.ts';
import { meant, told } from './meant.ts';
import { tellsOfThePast } from './no-single-event.ts';
import { eventOfMeasure } from './of-measure.ts';
import { placeOfHarm } from './place-of-harm.ts';

/** The same before anything else for the dead and the hurt, unless a list tells them by name: "Velden 3, Oltrey 5". */
export function eventOfHarm(draft: Draft, world: World): Told | null {
  const place = FATES.has(draft.metric?.family ?? '') ? placeOfHarm(draft, world) : null;
  if (place) return place;
  const listed = (draft.roles.subject ?? Number.NEGATIVE_INFINITY) >= draft.chunk - 2;
  return FATES.has(draft.metric?.family ?? '') && !listed ? eventOfMeasure(draft, world) : null;
}

/** The event that the title or the opening names, where what is told without one can only be it: not of years ago. */
export function mainHarm(draft: Draft, family: string, world: World): Told | null {
  if (tellsOfThePast(draft, world)) return null;
  for (const [kind, event] of eventsOf(world).firstNamed)
    if (kind.families.has(family) && isOpening(event) && event.named) return told(event.named, 'previous');
  return null;
}

/**
 * "Another 200 people have been confirmed to be safe", in an article that opens with a collapse: the event, where nothing is named but those who
 * were in it, look for them or speak of them.
 */
export function eventOfPeople(draft: Draft, found: Told, world: World): Told | null {
  const { language } = world.rulebook;
  if (found.named || !draft.mention.counted || draft.mention.unit === null) return null;
  const [unit, who] = [draft.frame.tokens.text.slice(...draft.mention.unit), found.name].map((words) =>
    singular(words.toLowerCase().split(' ').at(-1)!),
  );
  const isOfPeople = language.list('persons').has(unit!) || ANYBODY.has(unit!);
  if (!isOfPeople || !language.list('are in what happens').has(who!) || tellsOfThePast(draft, world))
    return null;
  const first = eventsOf(world).all.find((e) => e.kind.all && isOpening(e) && meant(e, world) !== null);
  return first ? told(meant(first, world), 'previous') : null;
}
