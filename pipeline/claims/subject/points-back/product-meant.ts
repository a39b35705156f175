import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { earlierSubjects } from '../earlier/earlier-subjects.ts';
import { isMade } from '../names/is-made.ts';
import { canBeBody, isBody } from './body-meant.ts';

/** "The Escape is its best seller. Sales of the vehicle": the nearest name of nobody, of no body and of no place. */
export function productMeant(draft: Draft, world: World, index: number): Told | null {
  let looked = 0;
  for (const earlier of earlierSubjects(draft, world, index)) {
    if (++looked > 8) return null;
    if (!earlier.named || earlier.from === 'registry' || isBody(earlier, world)) continue;
    if (isMade(earlier, world)) return { ...earlier, from: 'previous' };
    const last = earlier.name.toLowerCase().split(' ').at(-1)!;
    if (canBeBody(earlier, world) && !world.rulebook.language.list('ends of names of bodies').has(last))
      return { ...earlier, from: 'previous' };
  }
  return null;
}
