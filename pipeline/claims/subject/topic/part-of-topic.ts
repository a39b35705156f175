import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { definedTopic } from './defined-topic.ts';
import { newsTopic } from './news-topic.ts';
import { isShortFor } from './short-for.ts';

/** Measures of a thing that has parts. */
const SIZES = new Set(['length', 'mass', 'area', 'volume', 'speed', 'power']);

/** Words of a phrase that only says which part: "the primary mirror". */
const LONGEST = 3;

/**
 * "The arch is 133 metres tall", in an article that is there to tell of Orrin Stadium: the stadium's arch, so that the arches of two stadiums
 * are two; `null` for what is no part of a thing.
 */
export function partOfTopic(
  { dimension }: Draft,
  { id, name, named, from }: Told,
  world: World,
): Told | null {
  if (named || from !== 'text' || !SIZES.has(dimension)) return null;
  const words = name.split(' ');
  if (
    words.length > LONGEST ||
    /\p{Lu}/u.test(name) ||
    !world.rulebook.language.list('parts of a thing').has(words.at(-1)!)
  )
    return null;
  const topic = definedTopic(world)?.subject;
  if (!topic) return null;
  return { id: `${topic.id}-${id}`, name: `${topic.name}'s ${name}`, from: 'text', named: true };
}

/** "112 workers died during the construction process", "its construction", "the Orlan Bridge's construction": of the bridge that the article tells of. */
export function buildingOfTopic(draft: Draft, found: Told, world: World): Told | null {
  const { id, name, from } = found;
  if (from === 'registry') return null;
  if (isMaterial(draft, found, world)) return definedTopic(world)?.subject ?? null;
  const { language } = world.rulebook;
  const own = language.list('words for building it');
  const topic = definedTopic(world)?.subject;
  if (!topic || id === topic.id) return null;
  // "the construction of the Orlan Bridge"
  const [before = '', whom = ''] = name.toLowerCase().split(/ of (?:the )?/);
  if (own.has(before.split(' ').at(-1)!) && whom !== '' && isShortFor(whom, topic.name)) return topic;
  const words = name.toLowerCase().split(' ');
  if (!own.has(words.at(-1)!)) return null;
  const first = words.findIndex((word) => own.has(word));
  const isActivity = words.slice(first).every((word) => own.has(word));
  if (!isActivity || !words.slice(first).some((word) => language.list('activities').has(word))) return null;
  const whose = name
    .split(' ')
    .slice(0, first)
    .join(' ')
    .replace(/['’]s?$/, '');
  return whose === '' || isShortFor(whose, topic.name) ? topic : null;
}

/** "Workers poured 3 million cubic metres of concrete": into what the article tells of. */
const isMaterial = (
  { metric, dimension }: Draft,
  { named }: Told,
  { rulebook: { language } }: World,
): boolean =>
  !named &&
  (dimension === 'volume' || dimension === 'mass') &&
  language.list('what things are built of').has(metric?.id.split('_').at(-1) ?? '');

/** "The journey will take nine minutes", "people can cross in nine", in news of the Orlan Tunnel: through that. */
export function linkOfJourney(draft: Draft, { id, named, from }: Told, world: World): Told | null {
  const { metric, dimension } = draft;
  if (dimension !== 'duration' || !JOURNEYS.has(metric?.id ?? '') || from === 'registry') return null;
  const topic = definedTopic(world) ?? newsTopic(world);
  const { tokens, reading } = draft.frame;
  if (!topic || topic.subject.id === id || named || HAS_ENDS.test(tokens.text.slice(...reading.span)))
    return null;
  const links = world.rulebook.language.list('ways between places');
  return [...topic.kinds].some((kind) => links.has(kind)) ? topic.subject : null;
}
/** "From Halm to Velden it takes two hours", "the same journey": longer than the tunnel. */
const HAS_ENDS = /(?<!\p{L})(?:(?:from|between) \p{Lu}|same (?:journey|trip))/u;
const JOURNEYS = new Set(['journey_time', 'crossing_time']);
