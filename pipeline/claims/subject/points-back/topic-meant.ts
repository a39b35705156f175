import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { earlierSubjects } from '../earlier/earlier-subjects.ts';
import { vesselOfArticle } from '../events/vessel-of-article.ts';
import { type DefinedTopic, definedTopic } from '../topic/defined-topic.ts';

/** Subjects of this passage that are looked back over for another of the kind. */
const LOOKED_BACK = 8;

/**
 * "The tunnel cost £4bn", "the structure": what the article is there to tell of, whatever other tunnel it has come by in a passage before;
 * one of this passage goes first.
 */
export function topicMeant(draft: Draft, world: World, noun: string, index: number): Told | null {
  const topic = definedTopic(world);
  if (!topic || !isOfKind(topic, noun, world)) return vesselMeant(draft, world, noun, index);
  let looked = 0;
  for (const { id, name, named } of earlierSubjects(draft, world, index, false)) {
    if (++looked > LOOKED_BACK || id === topic.subject.id) break;
    if (named && name.toLowerCase().split(' ').at(-1) === noun) return null;
  }
  return topic.subject;
}

/** "The ship was carrying 4,700 containers": the only one with a name that the article opens with. */
export function vesselMeant(draft: Draft, world: World, noun: string, index: number): Told | null {
  if (!world.rulebook.language.list('vessels').has(noun)) return null;
  const vessel = vesselOfArticle(world);
  if (!vessel) return null;
  // "A packed ferry sank": itself
  const isLost = (word: string): boolean =>
    word === 'passenger' || world.rulebook.language.list('how a lost ship is').has(word);
  let looked = 0;
  for (const earlier of earlierSubjects(draft, world, index, false)) {
    if (++looked > LOOKED_BACK || earlier.id === vessel.id) break;
    const words = earlier.name.toLowerCase().split(' ');
    const isOther = words.includes(noun) && !(!earlier.named && words.every((w) => w === noun || isLost(w)));
    if (isOther) return null;
  }
  return vessel;
}

/** By what it is said to be or by its name; a bridge and a dam are a structure and were a project, too. */
function isOfKind({ kinds }: DefinedTopic, noun: string, { rulebook: { language } }: World): boolean {
  if (kinds.has(noun)) return true;
  if (!language.list('stand for what is built').has(noun)) return false;
  const built = language.list('is built');
  return [...kinds].some((kind) => built.has(kind));
}
