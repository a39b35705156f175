import type { EntityMention } from '../../model/mention.ts';
import { type EventKind, type EventWord, eventId } from '../../rulebook/events.ts';
import { capitalised, type Tokens, WORD } from '../../text/tokens.ts';
import { type Chunk, chunkAt, type Frame, frameOf, tokenAt } from '../sentence/chunks.ts';
import { subjectOf } from '../sentence/clause.ts';
import { idOf, singular } from '../sentence/normal-words.ts';
import { core, textOf } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { wordsAlone } from './is-person.ts';
import { isPlace } from './names.ts';
import { titleBeside } from './title.ts';

/** Something that happened, where a sentence tells of it. */
export interface EventMention {
  readonly kind: EventKind;
  readonly passage: number;
  readonly sentence: number;
  /** Chunk of the noun or the verb. */
  readonly chunk: number;
  /** The word for it: "crash", or the noun of a verb. */
  readonly noun: string;
  /** True for "wildfires", which are others than the wildfire that was told before. */
  readonly plural: boolean;
  /** True for "the crash", which points back or is known; not for "a crash", "storms". */
  readonly definite: boolean;
  /** True for "Storm Ilsa", told by a name of its own. */
  readonly christened: boolean;
  /** True for "the Camp Fire", whose own word has a capital: another event than the wildfire of the day. */
  readonly proper: boolean;
  /** What it is called where it is told with its place or by a name; `null` for "the crash". */
  readonly named: NamedEvent | null;
}

export interface NamedEvent {
  /** Place or name, and kind: two words for it are one event. */
  readonly id: string;
  readonly name: string;
  readonly placeId: string;
}

/** The events of an article, found once and looked up in constant time: an article may have thousands. */
export interface Events {
  /** In the order of the text. */
  readonly all: readonly EventMention[];
  /** Those of one sentence. */
  readonly at: (passage: number, sentence: number) => readonly EventMention[];
  /** The first that is told with a place or by a name, by kind. */
  readonly firstNamed: ReadonlyMap<EventKind, EventMention>;
  /** Those that have a name of their own ("Storm Ilsa"), by the id of the name. */
  readonly christened: ReadonlyMap<string, NamedEvent>;
  /** The kinds that are told of at all. */
  readonly kinds: ReadonlySet<string>;
  /** The ids of all that are named. */
  readonly ids: ReadonlySet<string>;
}

const known = new WeakMap<World, Events>();
const NONE: readonly EventMention[] = [];

export function eventsOf(world: World): Events {
  let events = known.get(world);
  if (!events) {
    const all = findEvents(world);
    const bySentence = new Map<string, EventMention[]>();
    const firstNamed = new Map<EventKind, EventMention>();
    const told = new Set<EventKind>();
    const christened = new Map<string, NamedEvent>();
    for (const event of all) {
      const key = `${event.passage} ${event.sentence}`;
      const list = bySentence.get(key);
      if (list) list.push(event);
      else bySentence.set(key, [event]);
      const first = firstNamed.get(event.kind);
      const isOther = event.proper && !isOpening(event);
      if (event.named && !first && !isOther && !(event.plural && told.has(event.kind)))
        firstNamed.set(event.kind, event);
      else if (first && isCloser(event, first, world)) firstNamed.set(event.kind, event);
      if (event.named && event.christened) {
        // a name tells better than a place which one the article is about
        if (isOpening(event) && !firstNamed.get(event.kind)?.christened) firstNamed.set(event.kind, event);
        if (!christened.has(event.named.placeId)) christened.set(event.named.placeId, event.named);
      }
      if (!event.plural) told.add(event.kind);
    }
    const ids = new Set(all.flatMap(({ named }) => (named ? [named.id] : [])));
    const at = (passage: number, sentence: number) => bySentence.get(`${passage} ${sentence}`) ?? NONE;
    const kinds = new Set(all.map((e) => e.kind.id));
    events = { all, firstNamed, christened, ids, kinds, at };
    known.set(world, events);
  }
  return events;
}

/** "Italy bridge collapse: 22 killed" over "a bridge collapsed in Genoa": the town says better where, except of what spreads. */
function isCloser(event: EventMention, first: EventMention, { rulebook }: World): boolean {
  if (!event.named || event.plural || event.kind.ongoing || first.passage !== TITLE || !isOpening(event))
    return false;
  const isWide = (id: string): boolean => rulebook.entities.byId.get(id)?.type === 'place';
  const [closer, wider] = [event.named.placeId, first.named!.placeId];
  // "Beirut Massive Explosion" where every word of a title is written large
  return (isWide(wider) && !isWide(closer)) || wider.startsWith(`${closer}-`);
}

/** How many events a look back goes over. */
const LOOKED_BACK = 80;

/** The last event before a sentence that is wanted. */
export function lastBefore(
  world: World,
  { passage, sentence }: { readonly passage: number; readonly sentence: number },
  wanted: (event: EventMention) => boolean,
): EventMention | null {
  const { all } = eventsOf(world);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const e = all[middle]!;
    if (e.passage < passage || (e.passage === passage && e.sentence < sentence)) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && low - i <= LOOKED_BACK; i--) if (wanted(all[i]!)) return all[i]!;
  return null;
}

function findEvents(world: World): EventMention[] {
  const { words } = world.rulebook.events;
  const out: EventMention[] = [];
  const isBrand = brandsOf(world);
  const find = (tokens: Tokens, sentence: Sentence, frameOf: () => Frame): void => {
    for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
      if (!words.has(tokens.lower[i]!) || isBrand(tokens, i)) continue;
      const frame = frameOf();
      const chunk = chunkAt(frame, i);
      if (chunk < 0) continue;
      const name = nameBehind(frame, chunk, i, words);
      if (name) {
        out.push({
          ...sentence,
          ...name,
          chunk,
          plural: false,
          definite: true,
          christened: true,
          proper: true,
        });
        continue;
      }
      const word = wordAt(frame, chunk, i, words);
      if (!word) continue;
      const { kind, noun } = word;
      const named = nameOf(frame, chunk, word, world);
      // "after two crashes": of some others, where they are not told with their place
      if (!named && frame.chunks[chunk]!.kind === 'figure') continue;
      const definite = word.verb || isDefinite(frame, chunk);
      const plural = !word.verb && singular(tokens.lower[i]!) !== tokens.lower[i];
      out.push({
        ...sentence,
        kind,
        noun,
        chunk,
        plural,
        definite,
        christened: false,
        proper: isProper(tokens, i, sentence),
        named,
      });
    }
  };
  const title = titleBeside(world);
  if (title)
    for (const [sentence, reading] of title.sentences.entries())
      find(title.tokens, { passage: TITLE, sentence, tokens: reading.tokens }, () =>
        frameOf(title.tokens, reading, world.rulebook),
      );
  for (const [passage, { tokens, sentences }] of world.readings.entries())
    for (const [sentence, reading] of sentences.entries())
      find(tokens, { passage, sentence, tokens: reading.tokens }, () => world.frameOf(passage, sentence));
  return out;
}

/** "the Camp Fire", where the sentence is not one whose words all have capitals. */
function isProper(tokens: Tokens, at: number, { passage, tokens: [from, to] }: Sentence): boolean {
  if (passage === TITLE || at === from || !capitalised(tokens, at) || !capitalised(tokens, at - 1))
    return false;
  for (let i = from + 1; i < to; i++)
    if (tokens.kind[i] === WORD && tokens.end[i]! - tokens.start[i]! > 3 && !capitalised(tokens, i))
      return true;
  return false;
}

/**
 * "Activision Blizzard": where a name that ends in the word for an event never has "the" in front of it, as "the Juniper Fire" has, it is
 * somebody's. Told by the text below the title, whose words may all be written large.
 */
function brandsOf({ readings, rulebook }: World): (tokens: Tokens, at: number) => boolean {
  const { words } = rulebook.events;
  const articles = new Map<string, boolean>();
  const key = (tokens: Tokens, at: number): string | null =>
    capitalised(tokens, at) && at > 0 && capitalised(tokens, at - 1) && !DEFINITE.has(tokens.lower[at - 1]!)
      ? `${tokens.lower[at - 1]} ${tokens.lower[at]}`
      : null;
  for (const { tokens } of readings)
    for (let i = 0; i < tokens.count; i++) {
      const name = words.has(tokens.lower[i]!) ? key(tokens, i) : null;
      if (name === null) continue;
      let first = i - 1;
      while (
        first > 0 &&
        i - first < LONGEST_NAME &&
        capitalised(tokens, first - 1) &&
        tokens.lower[first] !== 'the'
      )
        first--;
      const hasThe = tokens.lower[first] === 'the' || tokens.lower[first - 1] === 'the';
      articles.set(name, hasThe || (articles.get(name) ?? false));
    }
  return (tokens, at) => {
    const name = key(tokens, at);
    return name !== null && articles.get(name) === false;
  };
}
const LONGEST_NAME = 5;

interface Sentence {
  readonly passage: number;
  readonly sentence: number;
  readonly tokens: readonly [number, number];
}

/** "the crash", "this year's four-day festival". */
function isDefinite({ chunks, tokens }: Frame, index: number): boolean {
  let first = index;
  while (IN_FRONT.has(chunks[first - 1]?.kind ?? '')) first--;
  for (let i = chunks[first]!.from; i < chunks[index]!.head; i++)
    if (DEFINITE.has(tokens.lower[i]!)) return true;
  return false;
}

const IN_FRONT = new Set(['figure', 'period', 'det']);
const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their']);

/** The place of a title that is given beside the text. */
const TITLE = -1;

/** The head of a noun phrase ("fire chief" is no fire), or a verb that is said of somebody. */
function wordAt(
  frame: Frame,
  chunk: number,
  at: number,
  words: ReadonlyMap<string, EventWord>,
): EventWord | null {
  const { kind, head, to } = frame.chunks[chunk]!;
  const word = words.get(frame.tokens.lower[at]!);
  // "two explosions": the last word of what is counted
  if (!word || (kind === 'figure' ? at !== to - 1 : at !== head)) return null;
  // "opened fire on the crowd": nothing burns
  if (word.noun === 'fire' && OPENS_FIRE.test(frame.chunks[chunk - 1]?.word ?? ''))
    return words.get('shooting') ?? null;
  if (kind === 'noun' || kind === 'figure') return word.verb ? null : word;
  return kind === 'verb' && word.verb ? word : null;
}

const OPENS_FIRE = /^(?:open|return|exchang)(?:s|ed|ing|es)?$/;

/** "Super Typhoon Orrin", "storm Ilsa": the name that the word has behind it in its phrase. */
function nameBehind(
  { chunks, tokens }: Frame,
  chunk: number,
  at: number,
  words: ReadonlyMap<string, EventWord>,
): Pick<EventMention, 'kind' | 'noun' | 'named'> | null {
  const { kind, from, to } = chunks[chunk]!;
  const word = words.get(tokens.lower[at]!);
  if (kind !== 'noun' || !word?.kind.takesName || word.verb) return null;
  let end = at + 1;
  while (end < to && capitalised(tokens, end)) end++;
  if (end === at + 1) return null;
  const entity = { id: null, name: textOf(tokens, { from: at + 1, to: end }) };
  const phrase = core(tokens, { from, to: end });
  return { kind: word.kind, noun: word.noun, named: named(word, entity, textOf(tokens, phrase)) };
}

/** "Alder Canyon fire"; "fire in Alder Canyon"; a train that "derailed near Wexley". */
function nameOf(frame: Frame, index: number, word: EventWord, world: World): NamedEvent | null {
  const { tokens, chunks } = frame;
  const chunk = chunks[index]!;
  const own = word.verb ? null : entityIn(frame, chunk);
  const behind = placeBehind(frame, index);
  // "the Amtrak crash in Missouri" is told by its place, "the Alder Canyon fire in the north" by its name
  const apart = behind && behind.prep !== 'of' && own && !isPlace(own, world);
  if (own && !apart) {
    const phrase = core(tokens, {
      from: tokenAt(tokens, own.span[0]),
      to: Math.max(chunk.head + 1, tokenAt(tokens, own.span[1] - 1) + 1),
    });
    return named(word, own, textOf(tokens, phrase));
  }
  const thing = word.verb ? thingThat(frame, index, word.kind, world.rulebook.events.words) : null;
  if (thing) return thing;
  const opening = word.verb ? null : openingName(frame, chunk, world);
  if (opening && (!behind || behind.prep === 'of' || isPlace({ ...opening, type: null }, world)))
    return named(word, opening, textOf(tokens, { from: chunk.from, to: chunk.head + 1 }));
  const place = behind ?? placeHit(frame, index) ?? placeBefore(frame, index);
  if (!place) return null;
  const told = word.verb
    ? whatHappened(frame, index, word)
    : textOf(tokens, core(tokens, { from: chunk.from, to: chunk.head + 1 }));
  return named(word, place.entity, `${told} ${place.prep} ${place.entity.name}`);
}

const named = (
  { kind }: { readonly kind: EventKind },
  entity: Placed['entity'],
  name: string,
): NamedEvent => {
  const placeId = entity.id ?? idOf(entity.name.toLowerCase().split(' '), '-');
  return { id: eventId(placeId, kind), name, placeId };
};

/** The name that stands in the phrase before the noun, or runs over it; not somebody's ("Osei's rally"). */
export function entityIn({ tokens, entities }: Frame, chunk: Chunk): EntityMention | null {
  const [start, end] = [tokens.start[chunk.from]!, tokens.end[chunk.to - 1]!];
  // the last: "the British-era Morbi bridge" is Morbi's
  return entities.findLast((e) => e.span[0] >= start && e.span[1] <= end && e.type !== 'person') ?? null;
}

/** "Wexley rail crash: driver questioned": a single word that opens a sentence is a name where the article has it as one elsewhere. */
function openingName(
  { tokens, reading }: Frame,
  { from, head }: Chunk,
  world: World,
): Placed['entity'] | null {
  if (from !== reading.tokens[0] || from === head || core(tokens, { from, to: head + 1 }).from > from)
    return null;
  const name = textOf(tokens, { from, to: from + 1 });
  return /^\p{Lu}/u.test(name) && wordsAlone(world).has(name) ? { id: null, name } : null;
}

/** The event of a kind that the article is about: the first that its title or its opening tells with a place. */
export function mainEvent(kind: EventKind, world: World): NamedEvent | null {
  const first = eventsOf(world).firstNamed.get(kind);
  return first && first.passage <= NEAR_TOP ? first.named : null;
}

/** True where the article opens: what is told here is the event it is about, by whatever place. */
export const isOpening = ({ passage }: EventMention): boolean => passage <= NEAR_TOP;

/** An event that the article tells without a place, at the place that the article is about. */
export function eventOfArticle(event: EventMention, world: World): NamedEvent | null {
  const place = event.passage <= NEAR_TOP ? placeOfArticle(world) : null;
  return place && named(event, place, `${event.noun} in ${place.name}`);
}

const NEAR_TOP = 4;
const places = new WeakMap<World, Placed['entity'] | null>();

/** The first name near the top that something is said to be in. */
function placeOfArticle(world: World): Placed['entity'] | null {
  const known = places.get(world);
  if (known !== undefined) return known;
  let found: Placed['entity'] | null = null;
  for (let p = 0; p < world.readings.length && p <= NEAR_TOP && !found; p++) {
    const { tokens, sentences } = world.readings[p]!;
    for (const { mentions } of sentences.slice(0, 2))
      for (const m of mentions)
        if (m.kind === 'entity' && m.type !== 'person' && !found) {
          const before = tokens.lower[tokenAt(tokens, m.span[0]) - 1] ?? '';
          if (PREPOSITIONS.has(before) && before !== 'of') found = m;
        }
  }
  found ??= countryNearTop(world);
  places.set(world, found);
  return found;
}

/** "Kenya Deputy President": a registered place that the opening names without a preposition, and no dateline. */
function countryNearTop({ readings }: World): Placed['entity'] | null {
  for (const { sentences, tokens } of readings.slice(0, NEAR_TOP))
    for (const { mentions } of sentences.slice(0, 2))
      for (const m of mentions) {
        if (m.kind !== 'entity' || m.type !== 'place' || m.id === null) continue;
        const next = tokens.lower[tokenAt(tokens, m.span[1] - 1) + 1] ?? '';
        if (!DATELINE.has(next) && next !== ',') return m;
      }
  return null;
}

const DATELINE = new Set(['(', '-', '–', '—', ':', '/']);

const PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'outside',
  'off',
  'on',
  'over',
  'around',
  'across',
  'of',
  'along',
]);
const FURTHEST = 11;

interface Placed {
  readonly prep: string;
  readonly entity: Pick<EntityMention, 'id' | 'name'>;
}

/** The first place that prepositions hang on the event: "near the town of Wexley". */
function placeBehind(frame: Frame, index: number): Placed | null {
  const { chunks } = frame;
  let prep = '';
  let ofWhat: Placed | null = null;
  for (let i = index + 1; i < chunks.length && i - index <= FURTHEST; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'prep') {
      if (!PREPOSITIONS.has(chunk.word)) break;
      // "near the town of Wexley" is near Wexley
      if (chunk.word !== 'of' || prep === '') prep = chunk.word;
    } else if (chunk.kind === 'noun') {
      if (prep === '') break; // the object of the verb
      const entity = entityIn(frame, chunk);
      // "in the northern Italian city of Genoa" is in Genoa
      const within = chunks[i + 1]?.word === 'of' && !coversHead(frame, chunk, entity);
      if (entity && prep !== 'of' && !within) return { prep, entity };
      // "the derailment of an Amtrak train in Missouri" is in Missouri
      if (entity) ofWhat ??= { prep, entity };
    } else if (chunk.kind !== 'period' && chunk.kind !== 'adverb') break;
  }
  return ofWhat;
}

const coversHead = ({ tokens }: Frame, { head }: Chunk, entity: EntityMention | null): boolean =>
  entity !== null && entity.span[1] >= tokens.end[head]!;

/** "Typhoon Orrin crashed into the coast": no accident of the typhoon's. */
function stormIn(frame: Frame, chunk: number, words: ReadonlyMap<string, EventWord>): NamedEvent | null {
  const { from, to } = frame.chunks[chunk]!;
  for (let i = from; i < to - 1; i++) {
    const found = words.has(frame.tokens.lower[i]!) ? nameBehind(frame, chunk, i, words) : null;
    if (found) return found.named;
  }
  return null;
}

/** "the Calder Street footbridge collapsed", "Flight 209 crashed": what it happened to has a name of its own, unlike "an Amtrak train". */
function thingThat(
  frame: Frame,
  verb: number,
  kind: EventKind,
  words: ReadonlyMap<string, EventWord>,
): NamedEvent | null {
  const at = subjectOf(frame, verb);
  const noun = frame.chunks[at];
  const entity = noun?.kind === 'noun' ? entityIn(frame, noun) : null;
  if (!noun || !entity) return null;
  const storm = stormIn(frame, at, words);
  if (storm) return storm;
  const isName = entity.span[1] >= frame.tokens.end[noun.head]!;
  return isName || isDefinite(frame, at) ? thingNamed(frame, at, entity, kind) : null;
}

/** A thing with a name that something happened to, as an event: an accident unless the word for it says more. */
export function thingNamed(
  frame: Frame,
  chunk: number,
  entity: Placed['entity'],
  kind: EventKind,
): NamedEvent {
  const { from, head } = frame.chunks[chunk]!;
  return named({ kind }, entity, textOf(frame.tokens, core(frame.tokens, { from, to: head + 1 })));
}

/** "a storm hit Oltrey", "a quake of magnitude 6.9 hit Oltrey": what it does it does to a place. */
function placeHit(frame: Frame, index: number): Placed | null {
  let at = index + 1;
  while (at - index < FURTHEST && OF_ITS_SIZE.has(frame.chunks[at]?.kind ?? '')) at++;
  const [verb, object] = [frame.chunks[at], frame.chunks[at + 1]];
  if (verb?.kind !== 'verb' || !HITS.test(verb.word)) return null;
  // "struck off the coast of Oltrey", "occurred near Oltrey"
  if (object?.kind !== 'noun') return placeBehind(frame, at);
  const entity = entityIn(frame, object);
  return entity && { prep: 'in', entity };
}

const OF_ITS_SIZE = new Set(['prep', 'noun', 'figure', 'det', 'mark']);
const HITS =
  /^(?:happen|occur|t(?:ake|ook)|br(?:eak|oke)|erupt|start|beg[aiu]n|cent(?:red|ered)|hit|struck|str(?:ike|uck)|batter|lash|devastat|pound|swept|rock|shook|ravag|rip|tore|swamp|inundat|engulf|destroy|demolish|wreck|flatten|level|raze)/;

/** "Voters in Harle rejected it in Thursday's referendum": the place said before in the sentence. */
function placeBefore(frame: Frame, index: number): Placed | null {
  for (let i = index - 1; i > 0 && index - i <= FURTHEST; i--) {
    const [noun, prep] = [frame.chunks[i]!, frame.chunks[i - 1]!];
    if (noun.kind !== 'noun' || prep.kind !== 'prep' || !PREPOSITIONS.has(prep.word) || prep.word === 'of')
      continue;
    const entity = entityIn(frame, noun);
    if (entity) return { prep: prep.word, entity };
  }
  return null;
}

/** "a commuter train derailed" is a commuter train derailment. */
function whatHappened(frame: Frame, verb: number, { noun }: EventWord): string {
  const before = frame.chunks[verb - 1];
  if (before?.kind !== 'noun') return noun;
  const words = textOf(frame.tokens, core(frame.tokens, { from: before.from, to: before.head + 1 }));
  return /\p{Lu}/u.test(words) || words.split(' ').length > 3 ? noun : `${words} ${noun}`;
}
