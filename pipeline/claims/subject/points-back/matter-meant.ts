import type { Draft, Told } from '../../draft.ts';
import type { Range } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { isBuiltKind } from '../topic/built-kinds.ts';
import { definedTopic } from '../topic/defined-topic.ts';
import { namelessMatter } from '../topic/nameless-matter.ts';
import { newsTopic } from '../topic/news-topic.ts';

/** "The project", "the £40m scheme", "the building": the one thing that an article is about that has no name, "a new children's hospital for Velden". */
export function matterMeant({ frame: { tokens } }: Draft, world: World, { from, to }: Range): Told | null {
  const noun = tokens.lower[to - 1]!;
  // the cheapest that most nouns fail
  if (!isBuiltKind(noun, world)) return null;
  const { language } = world.rulebook;
  if (!language.list('stand for what is built').has(noun)) return null;
  const sizes = language.list('how big a thing is');
  for (let i = /^th(?:e|is|at)$/.test(tokens.lower[from]!) ? from + 1 : from; i < to - 1; i++)
    if (!sizes.has(tokens.lower[i]!)) return null;
  return definedTopic(world) || newsTopic(world) ? null : namelessMatter(world);
}
