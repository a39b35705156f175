import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { earlierSubjects } from '../earlier/earlier-subjects.ts';
import { isPlace } from '../names/is-place.ts';
import { isPerson } from '../people/is-person.ts';
import { isLastName } from '../people/persons.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "the country": the nearest place spoken of, or a name of one word that nothing says is anything else. */
export function areaMeant(draft: Draft, world: World, index: number): Told | null {
  // "In Oregon last year, the state's universities"
  const { chunks } = draft.frame;
  const opens = chunks[0]?.word === 'in' && chunks[1]?.kind === 'noun' && index > 1;
  const own = opens && hasName(draft.frame, 1) ? subjectFromChunk(draft.frame, 1) : null;
  if (own?.named) return { ...own, from: own.from === 'registry' ? 'registry' : 'previous' };
  for (const earlier of earlierSubjects(draft, world, index)) {
    if (!earlier.named || isPerson(earlier, world)) continue;
    const type = world.rulebook.entities.byId.get(earlier.id)?.type ?? null;
    // "Jonas Weil left; the state paid": no land is called after who was named
    if (isLastName(earlier.name, world)) continue;
    const open = type === null && /^\p{Lu}\p{Ll}+$/u.test(earlier.name) && !world.bodies.has(earlier.id);
    if (open || isPlace({ name: earlier.name, type }, world)) return { ...earlier, from: 'previous' };
  }
  return lastPlace(draft, world);
}

/** "The United States population rose. The country gained 1.6 million": the place that was named last, if as no subject. */
function lastPlace({ passage, sentence }: Draft, world: World): Told | null {
  for (let p = passage; p >= 0 && passage - p <= PASSAGES_BACK; p--) {
    const { sentences } = world.readings[p]!;
    for (let s = p === passage ? sentence - 1 : sentences.length - 1; s >= 0; s--)
      for (const mention of sentences[s]!.mentions.toReversed())
        if (mention.kind === 'entity' && mention.type === 'place' && mention.id !== null)
          return { id: mention.id, name: mention.name, from: 'previous', named: true };
  }
  return null;
}
const PASSAGES_BACK = 3;
