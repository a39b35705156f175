import type { EntityMention } from '../../../model/mention.ts';
import { slug } from '../../../text/slug.ts';
import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isOfDateline } from '../names/is-of-dateline.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { isPlace } from '../names/is-place.ts';
import { isPerson } from '../people/is-person.ts';
import { isBodyThatTells } from '../tellers/tellers.ts';

/** Sentences looked back over in the passage and before it. */
const SENTENCES_BACK = 3;

/**
 * The nearest earlier name of a thing that `suits`, whatever its part in its sentence: "A court has ruled against Orrin Foods. The company …".
 * Of one sentence the first; never a person, a place, an outlet or a body that only tells.
 */
export function mentionedBefore(
  draft: Draft,
  world: World,
  suits: (subject: Told) => boolean,
  back = SENTENCES_BACK,
): Told | null {
  let looked = 0;
  for (const mentions of sentencesBefore(draft, world)) {
    if (++looked > back) return null;
    for (const mention of mentions) {
      const subject = thingNamed(mention, world);
      if (subject && suits(subject)) return subject;
    }
  }
  return null;
}

function* sentencesBefore({ passage, sentence }: Draft, world: World): Generator<readonly EntityMention[]> {
  for (let p = passage; p >= 0; p--) {
    if (world.passages[p]!.kind === 'heading') return;
    const { sentences } = world.readings[p]!;
    const last = p === passage ? sentence - 1 : sentences.length - 1;
    for (let s = last; s >= 0; s--)
      yield sentences[s]!.mentions.filter((m) => m.kind === 'entity').filter(
        (m) => !isOfDateline(m, p, world),
      );
  }
}

function thingNamed({ id, name, type }: EntityMention, world: World): Told | null {
  if (type === 'person' || type === 'outlet' || isPlace({ name, type }, world)) return null;
  if (isBodyThatTells(name, world) || isOfPeople(name, world)) return null;
  const subject: Told = { id: id ?? slug(name, '-'), name, from: 'previous', named: true };
  return isPerson(subject, world) ? null : subject;
}
