import type { Reading } from '../../../recognize/recognise.ts';
import { remembered } from '../../../text/remembered.ts';
import { slug } from '../../../text/slug.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isOfDateline } from '../names/is-of-dateline.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { isPlace } from '../names/is-place.ts';
import { isPerson } from '../people/is-person.ts';
import { isBodyThatTells } from '../tellers/tellers.ts';
import { isInCapitals, isOnlyInHeading } from './only-in-heading.ts';
import { titleBeside } from './title.ts';
import { isOnlyTitled, titledTopic } from './titled-topic.ts';

interface SpokenOf {
  readonly topic: Told | null;
  /** True where the topic stands in the title or far ahead of all other names. */
  readonly isSure: boolean;
  /** Of the names in the title the one that the article has most often. */
  readonly ofTitle: Told | null;
  /** Ids of the names that the title has or that the article comes back to. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the names that it has a single time, and not to open with. */
  readonly once: ReadonlySet<string>;
}

/** What the article speaks of most: the name that is mentioned most often, where it is mentioned more than once. */
export const topicOf = (world: World): Told | null => spokenOf(world).topic;

/** The same, but none of several that the article goes through side by side. */
export const sureTopicOf = (world: World): Told | null =>
  spokenOf(world).isSure ? spokenOf(world).topic : null;

/** The name in the title that the article has most often. */
export const titleName = (world: World): Told | null => spokenOf(world).ofTitle;

/** True for a name that the title has or that the article comes back to. */
export const isSpokenOf = (id: string, world: World): boolean => spokenOf(world).ids.has(id);

/** True for a name that the article has a single time, and neither in its title nor to open with. */
export const isNamedOnce = (id: string, world: World): boolean => spokenOf(world).once.has(id);

/** True for a name that stands in the title or, of an article with headings, in the first of them. */
export const isInTitle = (name: string, world: World): boolean =>
  titleInSmall(world).includes(name.toLowerCase());

const titleInSmall = remembered(({ document: { title }, passages }: World): string => {
  const first = passages[0]?.kind === 'heading' ? passages[0].text : '';
  return `${title ?? ''} ${first}`.toLowerCase();
});

const spokenOf = remembered((world: World): SpokenOf => findSpokenOf(world));

function findSpokenOf(world: World): SpokenOf {
  const counts = new Map<string, { subject: Told; count: number; times: number }>();
  const beside = titleBeside(world);
  const inCapitals = isInCapitals(world.document.title ?? '');
  const inText = new Set<string>();
  const places = new Set<string>();
  if (inCapitals)
    for (const { sentences } of world.readings)
      for (const { mentions } of sentences)
        for (const m of mentions) if (m.kind === 'entity') inText.add(m.name);
  const titled = titledTopic(world);
  const headings = new Set(world.readings.filter((_, p) => world.passages[p]!.kind === 'heading'));
  const all = [...world.readings.entries()];
  for (const [p, reading] of beside ? [[-1, beside] as const, ...all] : all)
    for (const sentence of reading.sentences)
      for (const mention of sentence.mentions) {
        if (mention.kind !== 'entity' || isOfDateline(mention, p, world)) continue;
        const id = mention.id ?? slug(mention.name, '-');
        const seen = counts.get(id);
        if (isPlace(mention, world)) places.add(id);
        // what the registry knows is more surely a thing to speak of; an outlet is only quoted
        if (mention.type === 'outlet' || isBodyThatTells(mention.name, world)) continue;
        if (mention.id === null && areMany(mention.name, world)) continue;
        // "English football": of where it is
        if (mention.id === null && isOfPeople(mention.name, world)) continue;
        // "Wind And Solar Now Make A Tenth": capitals of the title alone
        if (reading === beside && mention.id === null && inCapitals && !inText.has(mention.name)) continue;
        if (headings.has(reading) && isOnlyInHeading(mention, reading.tokens.text, world)) continue;
        if (titled && isOnlyTitled(mention.name, titled, world)) {
          const seen = counts.get(titled.id);
          if (seen) seen.count += 1;
          else counts.set(titled.id, { subject: { ...titled, from: 'heading' }, count: 2, times: TIMES });
          continue;
        }
        const inTitle = isInTitle(mention.name, world);
        const weight = (inTitle ? 2 : 1) * (mention.id ? 2 : 1) + (reading === beside ? 1 : 0);
        const times = inTitle || headings.has(reading) ? TIMES : 1;
        if (seen) {
          seen.count += weight;
          seen.times += times;
        } else {
          const subject: Told = { id, name: mention.name, from: 'heading', named: true };
          counts.set(id, { subject, count: weight, times });
        }
      }
  let best: { subject: Told; count: number } | null = null;
  // who is quoted is named often too
  for (const one of counts.values())
    if ((!best || isAhead(one, best, world)) && !isPerson(one.subject, world)) best = one;
  const topic = best && best.count > 2 ? best.subject : null;
  let next = 0;
  for (const one of counts.values())
    if (one !== best && one.count > next && !isPerson(one.subject, world)) next = one.count;
  const isSure = best !== null && (best.count >= AHEAD * next || isInTitle(best.subject.name, world));
  // "Exports fell 4%, says Dahl"
  const speakers = [beside, world.readings[0]].flatMap((reading) => (reading ? speakersIn(reading) : []));
  let ofTitle: { subject: Told; count: number } | null = null;
  for (const one of counts.values())
    if (
      isInTitle(one.subject.name, world) &&
      (!ofTitle || isAhead(one, ofTitle, world)) &&
      !isPerson(one.subject, world) &&
      !speakers.some((speaker) => speaker.includes(one.subject.name))
    )
      ofTitle = one;
  const ids = new Set(topic && isSure ? [topic.id] : []);
  const once = new Set<string>();
  for (const [id, { times }] of counts) if (times === 1) once.add(id);
  // the only land there is needs no second word, and
  if (places.size === 1) for (const id of places) once.delete(id);
  // whom the article opens with it may go on about without another word
  const lead = world.readings.find((_, p) => world.passages[p]!.kind !== 'heading');
  for (const { mentions } of lead?.sentences.slice(0, LEAD) ?? [])
    for (const m of mentions) if (m.kind === 'entity') once.delete(m.id ?? slug(m.name, '-'));
  for (const [id, { times }] of counts) if (times >= TIMES) ids.add(id);
  return { topic, isSure, ofTitle: ofTitle?.subject ?? null, ids, once };
}

interface Counted {
  readonly subject: Told;
  readonly count: number;
}

/** Named more often or, of two names that a title has, first in it: "Halm raises £2bn from Orrin Group". */
function isAhead(one: Counted, other: Counted, world: World): boolean {
  if (one.count !== other.count) return one.count > other.count;
  const title = titleInSmall(world);
  const [first, second] = [one, other].map(({ subject }) => title.indexOf(subject.name.toLowerCase()));
  return first! >= 0 && first! < second!;
}

/** Sentences that an article opens with. */
const LEAD = 2;

/** How far ahead of all others a name is that an article speaks of without having it in the title. */
const AHEAD = 1.5;

/** "EVs" and, where a title has those, "EV": many of a kind, in capitals. */
const areMany = (name: string, { document: { title } }: World): boolean =>
  /^\p{Lu}{2,}s$/u.test(name) || (/^\p{Lu}{2,}$/u.test(name) && (title ?? '').includes(`${name}s`));

const speakersIn = ({ sentences }: Pick<Reading, 'sentences'>): string[] =>
  sentences.flatMap(({ mentions }) => mentions.flatMap((m) => (m.kind === 'attribution' ? [m.speaker] : [])));

/** How often a name stands in an article that speaks of it. */
const TIMES = 3;
