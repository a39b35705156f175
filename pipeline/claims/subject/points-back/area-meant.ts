import type { EntityMention } from '../../../model/mention.ts';
import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { earlierSubjects } from '../earlier/earlier-subjects.ts';
import { isPlace } from '../names/is-place.ts';
import { idOf } from '../names/names-of.ts';
import { isPerson } from '../people/is-person.ts';
import { isLastName } from '../people/persons.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { SMALL } from '../place/areas.ts';

/** "the country": the nearest place spoken of, or a name of one word that nothing says is anything else. */
export function areaMeant(draft: Draft, world: World, index: number): Told | null {
  // "In Oregon last year, the state's universities"
  const { chunks } = draft.frame;
  const opens = chunks[0]?.word === 'in' && chunks[1]?.kind === 'noun' && index > 1;
  const own = opens && hasName(draft.frame, 1) ? subjectFromChunk(draft.frame, 1) : null;
  if (own?.named) return { ...own, from: own.from === 'registry' ? 'registry' : 'previous' };
  const isTown = SMALL.has(chunks[index]!.word);
  for (const earlier of earlierSubjects(draft, world, index)) {
    if (!earlier.named || isPerson(earlier, world)) continue;
    // "Kellan in Norland …. The town": no land
    if (isTown && world.rulebook.entities.byId.has(earlier.id)) continue;
    const type = world.rulebook.entities.byId.get(earlier.id)?.type ?? null;
    // "Jonas Weil left; the state paid": no land is called after who was named
    if (isLastName(earlier.name, world)) continue;
    const open =
      !isTown && type === null && /^\p{Lu}\p{Ll}+$/u.test(earlier.name) && !world.bodies.has(earlier.id);
    if (open || isPlace({ name: earlier.name, type }, world)) return { ...earlier, from: 'previous' };
  }
  return lastPlace(draft, isTown, world);
}

/** "The United States population rose. The country gained 1.6 million": the place that was named last, if as no subject. */
function lastPlace({ passage, sentence }: Draft, isTown: boolean, world: World): Told | null {
  for (let p = passage; p >= 0 && passage - p <= PASSAGES_BACK; p--) {
    const { sentences } = world.readings[p]!;
    for (let s = p === passage ? sentence - 1 : sentences.length - 1; s >= 0; s--)
      for (const mention of sentences[s]!.mentions.toReversed())
        if (mention.kind === 'entity' && (isTown ? isOpenPlace(mention, world) : isKnownPlace(mention)))
          return { id: mention.id ?? idOf(mention.name), name: mention.name, from: 'previous', named: true };
  }
  return null;
}
const PASSAGES_BACK = 3;

const isKnownPlace = ({ type, id }: EntityMention): boolean => type === 'place' && id !== null;

const isOpenPlace = ({ id, name, type }: EntityMention, world: World): boolean =>
  id === null && isPlace({ name, type }, world);
