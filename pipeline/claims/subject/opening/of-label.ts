import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { labelOf } from '../earlier/label-of.ts';
import { eventsOf } from '../events/events-of.ts';
import { told } from '../meant-event/meant.ts';
import { ofComplement } from '../place/beside-figure.ts';

/**
 * "Nordbruck: 62 people evacuated. 14 hurt.": what the item of a list is labelled with, for the figures of its sentences that have no subject
 * of their own and stand beside no other place.
 */
export function ofLabel(draft: Draft, world: World): Told | null {
  if (world.passages[draft.passage]!.kind !== 'item' || hasOwnSubject(draft)) return null;
  const label = labelOf(draft.passage, world) ?? eventOfLabel(draft.passage, world);
  return label && !ofComplement(draft, world) ? label : null;
}

/** "Halden fire: 120 acres". */
function eventOfLabel(passage: number, world: World): Told | null {
  const { chunks } = world.frameOf(passage, 0);
  const event = eventsOf(world)
    .at(passage, 0)
    .find(({ chunk }) => chunks[chunk + 1]?.word === ':');
  return event ? told(event.named, 'text') : null;
}

/** A clause that says itself what it is about, other than by the label. */
const hasOwnSubject = ({ frame: { chunks }, sentence, clauseSubject }: Draft): boolean =>
  clauseSubject >= 0 && !(sentence === 0 && chunks[clauseSubject + 1]?.word === ':');
