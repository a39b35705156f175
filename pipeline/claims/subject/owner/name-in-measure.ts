import type { EntityMention } from '../../../model/mention.ts';
import { slug } from '../../../text/slug.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import type { Measured } from './measured.ts';
import { isFromThere } from './possessor.ts';

/** "the Civic share of the vote in Velden": whose share it is. */
export function nameOfPart({ draft, noun }: Measured): Told | undefined {
  if (!PARTS.has(noun.word)) return undefined;
  const { tokens, entities } = draft.frame;
  const name = entities.find(
    (e) => e.span[0] >= tokens.start[noun.from]! && e.span[1] <= tokens.start[noun.head]!,
  );
  return name && named(name);
}

/** "the Civic share of the vote in Velden": what it is a share of has it not. */
const PARTS = new Set(['share', 'proportion', 'percentage']);

/** "Union money was down £27m", "state aid": who gives it has it not. */
export function nobodyWhereGiven({ noun, draft }: Measured): null | undefined {
  return draft.frame.language.list('what is given').has(noun.word) ? null : undefined;
}

/** "Oslo rainfall": the name in front of the metric, in the same noun phrase. */
export function nameInMeasure({ draft, noun, metricFrom, world }: Measured): Told | undefined {
  const { tokens, entities } = draft.frame;
  const start = tokens.start[noun.from]!;
  const until = tokens.start[metricFrom] ?? start;
  for (const entity of entities) {
    if (entity.span[0] < start || entity.span[0] >= until) continue;
    // "the US-listed shares", "Halm-based sales"
    if (isFromThere(tokens, entity)) continue;
    // "Average Weekday Ridership": a measure in capitals is nobody's name
    if (entity.id === null && entity.span[1] > until) continue;
    return ofItsPeople(entity, world) ?? named(entity);
  }
  return undefined;
}

/** "Total German sales": the land whose word it is, and nobody's name. */
function ofItsPeople({ id, name }: EntityMention, { rulebook }: World): Told | null {
  const last = name.split(' ').at(-1)!.toLowerCase();
  const land = id === null ? rulebook.entities.byPeople.get(last) : undefined;
  return land ? { id: land.id, name: land.name, from: 'registry', named: true } : null;
}

export const named = ({ id, name }: EntityMention): Told => ({
  id: id ?? slug(name, '-'),
  name,
  from: id ? 'registry' : 'text',
  named: true,
});
