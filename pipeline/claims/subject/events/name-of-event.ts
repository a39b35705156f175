import type { EntityMention } from '../../../model/mention.ts';
import { type EventKind, type EventWord, eventId } from '../../../rulebook/events.ts';
import { capitalised } from '../../../text/tokens.ts';
import { type Chunk, type Frame, tokenAt } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { core, textOf } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { isOfPeople } from '../names/is-of-people.ts';
import { isPlace } from '../names/is-place.ts';
import { ownNameOfVessel, withoutArticle } from '../names/without-register.ts';
import { wordsAlone } from '../people/is-person.ts';
import { bothBehind, bothInFront } from './both-places.ts';
import { isDefinite } from './definite.ts';
import { isEndOfJourney } from './end-of-journey.ts';
import { entityIn } from './entity-in.ts';
import type { EventMention, NamedEvent } from './event.ts';
import { type Placed, placeBefore, placeBehind, placeHit, placeStruck } from './place-of-event.ts';

/** "Super Typhoon Orrin", "storm Ilsa": the name that the word has behind it in its phrase. */
export function nameBehind(
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
  // "Hurricane Orrin Death Toll Rises": a title in capitals goes on behind the name
  if (end - at > 3) end = at + 2;
  const entity = { id: null, name: textOf(tokens, { from: at + 1, to: end }) };
  const phrase = core(tokens, { from, to: end });
  return { kind: word.kind, noun: word.noun, named: named(word, entity, textOf(tokens, phrase)) };
}

/** "Alder Canyon fire"; "fire in Alder Canyon"; a train that "derailed near Wexley". */
export function nameOf(frame: Frame, index: number, word: EventWord, world: World): NamedEvent | null {
  const { tokens, chunks } = frame;
  const chunk = chunks[index]!;
  const inPhrase = word.verb || isExtreme(frame, chunk) ? null : entityIn(frame, chunk);
  // "the Great Fire of Halm"
  const own =
    inPhrase &&
    isSize(inPhrase.name.toLowerCase().split(' ')[0]!) &&
    inPhrase.span[1] === tokens.end[chunk.head] &&
    inPhrase.name.split(' ').length === 2
      ? null
      : inPhrase;
  const behind = placeBehind(frame, index);
  // "the Amtrak crash in Missouri" is told by its place, "the Alder Canyon fire in the north" by its name
  // "the Orlan Fire in Norland", whose kind has a capital as well, "the Orlan wildfire in Norland"
  const isWhole =
    (own?.span[1] === tokens.end[chunk.head] && capitalised(tokens, chunk.head)) ||
    (word.kind.hasName && own?.span[1] === tokens.end[chunk.head - 1] && isDefinite(frame, index));
  const apart = behind && behind.prep !== 'of' && own && !isWhole && !isPlace(own, world);
  // "Ostland battles floods"
  if (own && isFought(frame, chunk, own))
    return named(word, own, `${textOf(tokens, { from: chunk.head, to: chunk.head + 1 })} in ${own.name}`);
  const both = own ? bothInFront(frame, index, own, world) : null;
  if (both) return named(word, both.entity, both.name);
  if (own && !apart) {
    const phrase = core(tokens, {
      from: tokenAt(tokens, own.span[0]),
      to: Math.max(chunk.head + 1, tokenAt(tokens, own.span[1] - 1) + 1),
    });
    const told = named(word, withoutKind(own, tokens.end[chunk.head]!), textOf(tokens, phrase));
    return isPlace(own, world) ? { ...told, isPlaced: true } : told;
  }
  const { byId } = world.rulebook.events;
  const caught = word.verb ? -1 : verbOfPhrase(frame, index);
  const [verb, kind] = word.verb ? [index, word.kind] : [caught, byId.get('accident') ?? word.kind];
  const thing = verb < 0 ? null : thingThat(frame, verb, kind, world);
  if (thing) return thing;
  const opening = word.verb ? null : openingName(frame, chunk, world);
  if (opening && (!behind || behind.prep === 'of' || isPlace({ ...opening, type: null }, world)))
    return named(word, opening, textOf(tokens, { from: chunk.from, to: chunk.head + 1 }));
  const place = behind ?? placeHit(frame, index) ?? placeStruck(frame, index) ?? placeBefore(frame, index);
  // "a Norish plane caught fire": who it is from, and no place
  if (!place || isOfPeople(place.entity.name, world)) return null;
  const told = word.verb
    ? whatHappened(frame, index, word)
    : textOf(tokens, core(tokens, { from: chunk.from, to: chunk.head + 1 }));
  // "Floods kill 23 in Norland": no name, for all its capital
  const plain = told.includes(' ') ? told : told.toLowerCase();
  const lands = bothBehind(frame, index, place, world);
  const { entity, name } = lands ?? { entity: place.entity, name: place.entity.name };
  return { ...named(word, entity, `${plain} ${place.prep} ${name}`), isPlaced: true };
}

/** "Ostland's worst air disaster in decades" says how bad it was, and not where. */
function isExtreme({ tokens }: Frame, { from, head }: Chunk): boolean {
  for (let i = from; i < head; i++) if (EXTREME.test(tokens.lower[i]!)) return true;
  return false;
}
const EXTREME =
  /^(?:worst|most|deadliest|biggest|largest|greatest|costliest|bloodiest|strongest|gravest|fiercest|longest)$/;

/** A headline's verb stands between a name and what has struck it. */
function isFought({ tokens, language }: Frame, { head }: Chunk, { span }: EntityMention): boolean {
  for (let i = tokenAt(tokens, span[1] - 1) + 1; i < head; i++)
    if (language.list('fight or suffer').has(tokens.lower[i]!)) return true;
  return false;
}

/** "the Carr Fire" is the Carr fire: the word for what it is belongs to no place, with a capital or without. */
function withoutKind({ id, name, span }: EntityMention, end: number): Placed['entity'] {
  const last = name.lastIndexOf(' ');
  return id === null && span[1] === end && last > 0 ? { id, name: name.slice(0, last) } : { id, name };
}

export const named = (
  { kind }: { readonly kind: EventKind },
  entity: Placed['entity'],
  name: string,
): NamedEvent => {
  // "the Great Halm Fire" is the Halm fire
  const words = entity.name.toLowerCase().split(' ');
  const placeId = entity.id ?? idOf(words.length > 1 && isSize(words[0]!) ? words.slice(1) : words, '-');
  return { id: eventId(placeId, kind), name, placeId };
};

/** Words of a name that say how bad it was. */
const isSize = (word: string): boolean => word === 'great' || word === 'big';

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

/** "The Orlan caught fire", "burst into flames": the verb of which the noun is only a part; -1 where it is no such phrase. */
function verbOfPhrase({ chunks }: Frame, noun: number): number {
  const last = chunks[noun - 1];
  if (last?.kind === 'verb') return CATCHES.test(last.word) ? noun - 1 : -1;
  // "went up in flames"
  const verb = chunks[noun - 2]?.kind === 'adverb' ? noun - 3 : noun - 2;
  const isIn = last?.kind === 'prep' && /^(?:into|in)$/.test(last.word);
  return isIn && chunks[verb]?.kind === 'verb' && BURSTS.test(chunks[verb]!.word) ? verb : -1;
}
const CATCHES = /^(?:catch(?:es|ing)?|caught)$/;
const BURSTS = /^(?:burst(?:s|ing)?|erupt(?:s|ed|ing)?|go(?:es|ing)?|went)$/;

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
function thingThat(frame: Frame, verb: number, kind: EventKind, world: World): NamedEvent | null {
  const at = subjectOf(frame, verb);
  const noun = frame.chunks[at];
  const entity = noun?.kind === 'noun' ? entityIn(frame, noun) : null;
  // "a flight from Halm to Velden that crashed", "a ferry of the government of Norland that sank"
  if (!noun || !entity || isWhereItGoes(frame, at, entity, world)) return null;
  const storm = stormIn(frame, at, world.rulebook.events.words);
  if (storm) return storm;
  const isName = entity.span[1] >= frame.tokens.end[noun.head]!;
  return isName || isDefinite(frame, at) ? thingNamed(frame, at, entity, kind, world) : null;
}

const isWhereItGoes = (frame: Frame, at: number, entity: EntityMention, world: World): boolean =>
  frame.chunks[at - 1]?.kind === 'prep' &&
  (isEndOfJourney(frame, entity) || isPlace(entity, world) || hasVesselInFront(frame, at));

/** "a flight of Norda Air from Halm to Velden", "a ferry owned by the government of Norland". */
function hasVesselInFront({ chunks, language }: Frame, at: number): boolean {
  const vessels = language.list('vessels');
  for (let i = at - 2; i >= 0 && at - i <= LONGEST_PHRASE; i--) {
    const { kind, word } = chunks[i]!;
    if (kind === 'noun' && vessels.has(word)) return true;
    if (kind === 'mark' || kind === 'relative' || kind === 'subordinator') return false;
  }
  return false;
}
const LONGEST_PHRASE = 12;

/** A thing with a name that something happened to, as an event: an accident unless the word for it says more. */
export function thingNamed(
  frame: Frame,
  chunk: number,
  entity: Placed['entity'],
  kind: EventKind,
  world: World,
): NamedEvent {
  const { from, head } = frame.chunks[chunk]!;
  const own =
    entity.id === null ? { id: null, name: withoutArticle(ownNameOfVessel(entity.name, world)) } : entity;
  return named({ kind }, own, textOf(frame.tokens, core(frame.tokens, { from, to: head + 1 })));
}

/** "a commuter train derailed", "a commuter train with 40 people on board derailed" is a commuter train derailment. */
function whatHappened(frame: Frame, verb: number, { noun }: EventWord): string {
  const [when, front] = [frame.chunks[verb - 2], frame.chunks[verb - 1]];
  // "17 dead after ferry capsizes in Oltrey"
  const isFront = front?.kind === 'noun' && /^(?:after|as|when|before)$/.test(when?.word ?? '');
  const thing = isFront ? front : frame.chunks[subjectOf(frame, verb)];
  if (thing?.kind !== 'noun') return noun;
  const words = textOf(frame.tokens, core(frame.tokens, { from: thing.from, to: thing.head + 1 }));
  return /\p{Lu}/u.test(words) || words.split(' ').length > 3 ? noun : `${words} ${noun}`;
}
