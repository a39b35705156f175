import type { Draft, Told } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { idOf } from '../names/names-of.ts';
import { isOfTheWorld, ownPhrase } from '../phrase/own-phrase.ts';
import { tellsOfOthers } from '../tellers/tellers.ts';
import { fromHeadings } from '../topic/headings.ts';
import { matterFor } from '../topic/matter.ts';
import { matterOver } from '../topic/matter-over.ts';
import { isInTitle, sureTopicOf, titleName } from '../topic/topic.ts';
import { isOfGoods, isTradedItself, needsOwner } from './carried-on.ts';
import { hasMeasure } from './has-measure.ts';
import { standsForItself } from './stands-for-itself.ts';

/** The name in the headings or what the article speaks of most, where the measure can be its. */
export function ofHeading(draft: Draft, world: World): Told | null {
  const title = titleName(world);
  const above =
    matterFor(draft, world) ??
    fromHeadings(draft, world) ??
    (title && hasMeasure(title, draft, world) ? title : topicSoFar(draft, world));
  const found = above && (matterOver(above, draft, world) ?? above);
  if (!found || !hasMeasure(found, draft, world) || isOfTheWorld(draft, world)) return null;
  // "Halm Bank says rents are up": who only reckons it up
  if (tellsOfOthers(found, draft, world)) return null;
  if (isTradedItself(draft) || standsForItself(draft, found, world)) return null;
  if (actAsMany(draft, world)) return null;
  const own = needsOwner(draft, world) ? 'none' : ownPhrase(draft, world);
  if (own !== 'none' && isOfGoods(draft)) return null;
  return own === 'none' || (own === 'noun' && isInTitle(found.name, world)) ? found : null;
}

/** What the article speaks of most, once it has named it: "Food costs have added €18", and only further down a shop. */
function topicSoFar({ passage }: Draft, world: World): Told | null {
  const topic = sureTopicOf(world);
  if (!topic || isInTitle(topic.name, world)) return topic;
  const isNamed = world.readings
    .slice(0, passage + 1)
    .some(({ sentences }) =>
      sentences.some(({ mentions }) =>
        mentions.some((m) => m.kind === 'entity' && (m.id ?? idOf(m.name)) === topic.id),
      ),
    );
  return isNamed ? topic : null;
}

/** "126 ports handled more than 1m containers": what so many of them do is of none that the article speaks of. */
function actAsMany(
  { mention, isSubject, frame, chunk, verb }: Draft,
  { rulebook: { language } }: World,
): boolean {
  const counted = isSubject
    ? chunk
    : frame.chunks.findIndex((c, i) => i < verb && i < chunk && isMany(c.mention));
  if (counted < 0 || verb < counted || !isMany(isSubject ? mention : frame.chunks[counted]!.mention))
    return false;
  const noun = singular(frame.tokens.lower[frame.chunks[counted]!.to - 1]!);
  return (
    (language.list('are one thing by name').has(noun) || language.list('stand for a body').has(noun)) &&
    !DONE_TO.test(frame.tokens.lower[frame.chunks[verb]!.from]!)
  );
}
const isMany = (mention: Draft['frame']['chunks'][number]['mention']): boolean =>
  mention?.kind === 'quantity' && mention.counted;
/** "40 schools were closed": by somebody. */
const DONE_TO = /^(?:was|were|is|are|been|be|being|will|would|could|may|might|has|have|had)$/;
