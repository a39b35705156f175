import type { Period } from '../../../model/period.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Draft } from '../../draft.ts';
import { timeOfHistory } from '../../history.ts';
import { FATES } from '../../metric/families.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { isOpening } from '../../subject/events/event.ts';
import { eventsOf } from '../../subject/events/events-of.ts';
import { familyOf } from '../../subject/meant-event/kind-of-measure.ts';
import { meant } from '../../subject/meant-event/meant.ts';
import type { World } from '../../world.ts';

/**
 * "The Orlan sank on 6 May 1937. … Thirty-six people died": the day on which it happened, of what is told of it. Only of what was long over
 * when the article was printed: a toll of this week is as of the day that it is told.
 */
export function dayOfEvent(draft: Draft, world: World): Period | null {
  const { subject } = draft;
  const family = familyOf(draft) ?? '';
  const ofEvent = subject && world.rulebook.events.kindOf(subject.id)?.families.has(family);
  if (subject === null || !(ofEvent || OF_THE_DAY.has(family))) return null;
  const year = yearInFront(draft, world);
  if (year) return year;
  // who was aboard the Orlan was so on the day on which it sank
  const day = daysOf(world).get(subject.id) ?? daysOf(world).get(`${subject.id}-accident`);
  if (day) return isLongOver(day, world) ? day : null;
  const first = ofEvent ? eventsOf(world).all.find(isOpening) : undefined;
  return first && meant(first, world)?.id === subject.id ? timeOfHistory(world) : null;
}

/** "The 40 people who died in the 2010 flood are remembered on Tuesday": the year that the sentence has in front of the event that they died in. */
function yearInFront({ subject, passage, sentence }: Draft, world: World): Period | null {
  for (const event of eventsOf(world).at(passage, sentence)) {
    const { mention } = world.frameOf(passage, sentence).chunks[event.chunk - 1] ?? {};
    if (mention?.kind !== 'period' || mention.period.grain !== 'year' || !isLongOver(mention.period, world))
      continue;
    if ((event.named ?? meant(event, world))?.id === subject?.id) return mention.period;
  }
  return null;
}

/** Who was there and what became of them. */
const OF_THE_DAY: ReadonlySet<string> = new Set([...FATES, 'passengers']);

/** The first day that a sentence with an event gives, by the id of the event. */
const daysOf = remembered((world: World): ReadonlyMap<string, Period> => {
  const days = new Map<string, Period>();
  for (const event of eventsOf(world).all) {
    if (event.passage < 0 || event.plural) continue;
    const day = dayIn(world.frameOf(event.passage, event.sentence));
    const id = day && meant(event, world)?.id;
    if (day && id && !days.has(id)) days.set(id, day);
  }
  return days;
});

/** The first day that a sentence gives. */
const dayIn = remembered(
  ({ periods }: Frame): Period | null =>
    periods.find(({ period, calendar }) => calendar && period.grain === 'day')?.period ?? null,
);

/** A year before it was printed, or at a time of its own where nothing says when it was. */
function isLongOver({ to }: Period, { document: { published } }: World): boolean {
  if (to === null) return false;
  return published === null || Number(to.slice(0, 4)) + 1 < Number(published.slice(0, 4));
}
