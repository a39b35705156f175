import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { eventsOf } from '../events/events-of.ts';
import { isMade } from '../names/is-made.ts';
import { isPlace } from '../names/is-place.ts';
import { AREAS } from '../place/areas.ts';
import { hasNone } from '../veto/has-none.ts';

/** Revenue is no place's and a newspaper quoted is nothing's: where the registry knows the kind, it has to fit the metric. */
export function hasMeasure(subject: Told, draft: Draft, world: World): boolean {
  const { entities, metrics } = world.rulebook;
  const type = entities.byId.get(subject.id)?.type;
  if (type === 'outlet' || hasNone(draft, subject, world)) return false;
  // "The Orlan sank in 1912. It was 260 metres long": not of what happened to it
  if (type === undefined && isOfThing(subject.id, draft, world)) return false;
  const kinds = (draft.rule ? metrics.byId.get(draft.rule)?.subjects : undefined) ?? [];
  if (kinds.length === 0) return true;
  // "the drug to bring a weight loss of 15%": a share of it is no loss of a body's
  const isShare = draft.dimension === 'ratio' && !draft.isChange;
  // "Halmovy maker Orrin cut 400 jobs. It has 9,000 employees"
  if (type === undefined && subject.named && !isShare && !kinds.includes('product') && isMade(subject, world))
    return false;
  // "Halm lies on the coast. Its population is 4,200": a town, though nothing else says so
  const isOfPlaces = kinds.every((kind) => OF_PLACES.has(kind));
  if (type === undefined && subject.named && isOfPlaces && isItsOwn(draft)) return true;
  // the heat of the day is nobody's who is named
  if (type === undefined && subject.named && isOfPlaces)
    return isPlace({ ...subject, type: null }, world) || eventsOf(world).ids.has(subject.id);
  // "Restaurants added 900 jobs. The jobless rate fell": of a land or a town, and of nobody who was spoken of
  if (type === undefined && kinds.length === 1 && kinds[0] === 'place')
    return AREAS.has(subject.name.toLowerCase().split(' ').at(-1)!);
  // "The ruling party leads. Turnout was 55%"
  const isSide = world.rulebook.language
    .list('sides of a vote')
    .has(subject.name.toLowerCase().split(' ').at(-1)!);
  if (type === undefined && !subject.named && isSide && kinds.every((k) => OF_PLACES.has(k) || k === 'event'))
    return false;
  // "Halm Foods grew. Price inflation was 3%": a land's
  if (type === 'company' && kinds.length === 1 && kinds[0] === 'place') return false;
  const place = type === 'place' || (subject.named && isPlace({ ...subject, type: type ?? null }, world));
  return !place || kinds.some((k) => OF_PLACES.has(k));
}

/** "Its population", "their turnout". */
const isItsOwn = ({ measure, frame: { chunks, tokens } }: Draft): boolean =>
  /^(?:its|their)$/.test(tokens.lower[chunks[measure]?.from ?? -1] ?? '');

/** True where an event has no such measure, but what it happened to has. */
export const isOfThing = (id: string, { metric }: Draft, { rulebook }: World): boolean =>
  rulebook.events.kindOf(id)?.ofThing.has(metric?.family ?? '') === true;

const OF_PLACES = new Set(['place', 'event']);
