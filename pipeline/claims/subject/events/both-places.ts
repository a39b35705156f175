import type { EntityMention } from '../../../model/mention.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { idOf, singular } from '../../sentence/normal-words.ts';
import { textOf } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { isPlace } from '../names/is-place.ts';
import { entityIn } from './entity-in.ts';
import type { Placed } from './place-of-event.ts';

interface Both {
  /** One name for the two, whichever stands first. */
  readonly entity: Placed['entity'];
  readonly name: string;
}

const AND = ' and ';
const JOINED = '-and-';

/** The places or names of an event that has two of them, by the id of both: "ostria-and-velden". */
export const placesIn = (placeId: string): readonly string[] => placeId.split(JOINED);

/**
 * "the Eaton and Palisades fires": two of one kind under their two names, and neither of them alone; "the Velden and Ostria earthquake", "the
 * Velden–Ostria earthquake": one that struck two lands. `null` for a single name.
 */
export function bothInFront(frame: Frame, index: number, own: EntityMention, world: World): Both | null {
  const { chunks, tokens } = frame;
  const { from, head } = chunks[index]!;
  const kind = textOf(tokens, { from: head, to: head + 1 });
  const other = besideInPhrase(frame, own, world);
  if (other) return both(other, own, `${tokens.text.slice(other.span[0], own.span[1])} ${kind}`);
  const [first, and] = [chunks[index - 2], chunks[index - 1]];
  const many = singular(tokens.lower[head]!) !== tokens.lower[head];
  if (and?.kind !== 'and' || first?.kind !== 'noun' || own.span[0] !== tokens.start[from]) return null;
  const before = entityIn(frame, first);
  if (!before || before.span[1] !== tokens.end[first.head]) return null;
  const isOne = many || (isPlace(before, world) && isPlace(own, world));
  return isOne ? both(before, own, `${before.name}${AND}${own.name} ${kind}`) : null;
}

/** The land in front of a dash: "Velden–Ostria". */
function besideInPhrase(
  { entities, tokens: { text } }: Frame,
  own: EntityMention,
  world: World,
): EntityMention | null {
  const before = entities.find(
    ({ span: [, to] }) => to < own.span[0] && DASH.test(text.slice(to, own.span[0])),
  );
  return before && isPlace(before, world) && isPlace(own, world) ? before : null;
}
const DASH = /^ ?[-–/] ?$/;

/** "the earthquake in Velden and Ostria", "a quake hit Velden and Ostria": one event in two lands. */
export function bothBehind(frame: Frame, index: number, first: Placed, world: World): Both | null {
  const { chunks, tokens } = frame;
  for (let i = index + 1; i + 2 < chunks.length && i - index <= FURTHEST; i++) {
    const [noun, and, next] = [chunks[i]!, chunks[i + 1]!, chunks[i + 2]!];
    if (noun.kind !== 'noun' || entityIn(frame, noun)?.name !== first.entity.name) continue;
    const other = and.kind === 'and' && next.kind === 'noun' ? entityIn(frame, next) : null;
    if (!other || other.span[0] !== tokens.start[next.from] || other.span[1] !== tokens.end[next.head])
      return null;
    const areLands = [first.entity, other].every(({ id }) => isLand(id, world));
    return areLands ? both(first.entity, other, `${first.entity.name}${AND}${other.name}`) : null;
  }
  return null;
}
const FURTHEST = 11;

const isLand = (id: string | null, { rulebook }: World): boolean =>
  id !== null && rulebook.entities.byId.get(id)?.type === 'place';

const both = (a: Placed['entity'], b: Placed['entity'], name: string): Both => ({
  entity: { id: [a, b].map(idOfPlace).toSorted().join(JOINED), name },
  name,
});

const idOfPlace = ({ id, name }: Placed['entity']): string => id ?? idOf(name, '-');
