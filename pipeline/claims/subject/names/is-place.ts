import type { EntityMention } from '../../../model/mention.ts';
import type { World } from '../../world.ts';
import { namesOf } from './names-of.ts';

/** True for a name that something is said to be in, or that the registry knows as a place. */
export const isPlace = ({ name, type }: Pick<EntityMention, 'name' | 'type'>, world: World): boolean =>
  type === 'place' || namesOf(world).places.has(name);
