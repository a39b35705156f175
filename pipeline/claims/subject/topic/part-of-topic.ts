import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { definedTopic } from './defined-topic.ts';

/** Measures of a thing that has parts. */
const SIZES = new Set(['length', 'mass', 'area', 'volume', 'speed', 'power']);

/** Words of a phrase that only says which part: "the primary mirror". */
const LONGEST = 3;

/**
 * "The arch is 133 metres tall", in an article that is there to tell of Orrin Stadium: the stadium's arch, so that the arches of two stadiums
 * are two; `null` for what is no part of a thing.
 */
export function partOfTopic(
  { dimension }: Draft,
  { id, name, named, from }: Told,
  world: World,
): Told | null {
  if (named || from !== 'text' || !SIZES.has(dimension)) return null;
  const words = name.split(' ');
  if (
    words.length > LONGEST ||
    /\p{Lu}/u.test(name) ||
    !world.rulebook.language.list('parts of a thing').has(words.at(-1)!)
  )
    return null;
  const topic = definedTopic(world)?.subject;
  if (!topic) return null;
  return { id: `${topic.id}-${id}`, name: `${topic.name}'s ${name}`, from: 'text', named: true };
}
