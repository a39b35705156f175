import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { accidentOfArticle } from '../events/event-of-vessel.ts';
import { vesselOfArticle } from '../events/vessel-of-article.ts';
import { definedTopic } from './defined-topic.ts';
import { newsTopic } from './news-topic.ts';

/** In front of the id of what an article only names often. */
const ONLY_NAMED = '~';
/** Of its names the ones that it may be about. */
const FIRST = 2;

/**
 * What was made or is there by nature and the article tells of: its id and the words of it that say which one it is; empty for none. Marked where the
 * article does not say that it is there to tell of it but only has its name most often.
 */
export function thingToldOf(names: readonly string[], world: World): readonly string[] {
  // a ship that went down is what each account of it tells of
  const lost = accidentOfArticle(world) ? vesselOfArticle(world)?.id : undefined;
  const topic = lost ?? definedTopic(world)?.subject.id;
  const id =
    topic ?? newsTopic(world)?.subject.id ?? names.slice(0, FIRST).find((name) => isOfKind(name, world));
  if (id === undefined) return [];
  const telling = id.split('-').filter((word) => word.length > 2 && word !== 'the' && !isKind(word, world));
  return [topic ? id : ONLY_NAMED + id, ...telling];
}

function isOfKind(id: string, world: World): boolean {
  const words = id.split('-');
  return words.length > 1 && (isKind(words[0]!, world) || isKind(words.at(-1)!, world));
}

const isKind = (word: string, { rulebook: { language } }: World): boolean =>
  KINDS.some((list) => language.list(list).has(singular(word)));
const KINDS = ['is built', 'is there by nature'];
