import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isPlace } from '../names/is-place.ts';
import { matterOf } from './matter.ts';

/**
 * "The price is £4bn" in a list below "The tunnel that shortens the way to Ostria": of what the article is about, and not of the land or the sea that its
 * title or an earlier sentence has; `null` for what a land has itself, as people, and where the article is about no one thing that is built.
 */
export function matterOverLand(found: Told, draft: Draft, world: World): Told | null {
  if (!found.named || !isOfThings(draft, world)) return null;
  const matter = isLandOrSea(found, world) ? matterOf(world) : null;
  return matter && matter.id !== found.id && !matter.name.includes(found.name) ? matter : null;
}

function isLandOrSea({ id, name }: Told, world: World): boolean {
  const { entities, language } = world.rulebook;
  const type = entities.byId.get(id)?.type ?? null;
  if (type !== null) return type === 'place';
  return (
    isPlace({ name, type }, world) ||
    language.list('is there by nature').has(name.toLowerCase().split(' ').at(-1)!)
  );
}

/** Money, sizes, how long it takes, what is counted of things: no measure that a rule knows as some place's. */
function isOfThings({ rule, dimension, mention }: Draft, { rulebook: { metrics } }: World): boolean {
  const kinds = (rule ? metrics.byId.get(rule)?.subjects : undefined) ?? [];
  if ((kinds.includes('place') && !kinds.includes('product')) || dimension === 'ratio') return false;
  return dimension !== 'number' || mention.counted;
}
