import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isPerson } from '../people/is-person.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/**
 * "Twelve ships were built by Orrin Marine", "40 homes were destroyed by an explosion": who or what stands behind "by" did it to what
 * is counted. Not "The beds were filled by people", "500 families are helped by", "were counted by the police", nor behind the measure
 * of another: "sales came to £4m, lifted by".
 */
export function isAgent({ frame, verb, isSubject }: Draft, by: number, world: World): boolean {
  const { rulebook } = world;
  const [deed, agent] = [frame.chunks[by - 1], frame.chunks[by + 1]];
  if (!isSubject || verb !== by - 1 || deed?.kind !== 'verb' || agent?.kind !== 'noun') return false;
  if (rulebook.language.list('lend a hand').has(deed.word)) return false;
  if (rulebook.attribution.people.has(agent.word) || rulebook.language.list('persons').has(agent.word))
    return false;
  // "a £26bn package, signed by Ona Brandt": whose deed that was
  const told = subjectFromChunk(frame, by + 1);
  return !(told && isPerson(told, world));
}
