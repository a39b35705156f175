import { remembered } from '../../../text/remembered.ts';
import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { hostedEventInTitle } from '../names/hosted-event.ts';
import { definedTopic } from './defined-topic.ts';
import { heldMatter, isOfHeld } from './held-matter.ts';
import { namelessMatter } from './nameless-matter.ts';
import { newsTopic } from './news-topic.ts';
import { remedyMatter } from './remedy-matter.ts';

/** What an article is about where that is one thing that is built, with a name ("the Orlan Tunnel") or without ("Velden's new stadium"). */
export const matterOf = remembered((world: World): Told | null => {
  const defined = definedTopic(world);
  if (defined) return defined.subject;
  const news = newsTopic(world);
  if (news?.isSure) return news.subject;
  const nameless = namelessMatter(world);
  // "A tunnel between Halm and Velden" in the title, "the Orlan Tunnel" further down, and no other
  return nameless && news?.kinds.has(nameless.name.split(' ').at(-1)!) ? news.subject : nameless;
});

/** Cost, size, capacity, delay: a measure that such a thing has, and no body, official or town beside it. */
export const isOfMatter = ({ rule, metric }: Draft, { rulebook: { language } }: World): boolean => {
  const list = language.list('measures of what is built');
  return list.has(rule ?? '') || list.has(metric?.id ?? '') || list.has(metric?.family ?? '');
};

/** The thing that an article is about of which such a measure is, whoever builds, makes or holds it; `null` where a measure may be anybody's. */
export function matterFor(draft: Draft, world: World): Told | null {
  if (isOfMatter(draft, world)) return matterOf(world);
  const ofRemedy = world.rulebook.language.list('measures of a remedy');
  const isOfRemedy = ofRemedy.has(draft.rule ?? '') || ofRemedy.has(draft.metric?.id ?? '');
  if (isOfRemedy) return remedyMatter(world);
  return isOfHeld(draft, world) ? (heldMatter(world) ?? hostedEventInTitle(world)) : null;
}
