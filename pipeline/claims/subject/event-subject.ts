import { isRange } from '../../model/quantity.ts';
import type { Draft, Told } from '../draft.ts';
import { FATES } from '../metric/families.ts';
import type { Frame } from '../sentence/chunks.ts';
import { subjectOf } from '../sentence/clause.ts';
import { idOf, singular } from '../sentence/normal-words.ts';
import { complements, hasName } from '../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../world.ts';
import { AREAS } from './areas.ts';
import { entityIn } from './events/entity-in.ts';
import { type EventMention, isOpening, type NamedEvent } from './events/event.ts';
import { eventOfArticle } from './events/event-of-article.ts';
import { eventsOf, lastBefore, mainEvent } from './events/events-of.ts';
import { thingNamed } from './events/name-of-event.ts';
import { isPlace } from './names.ts';
import { subjectOfUnit } from './of-earlier.ts';
import { pointsBack } from './points-back.ts';
import { subjectFromChunk } from './subject-from.ts';

/** Measures that are about what happened: of the sentence's own event, else of the one the text is telling of. */
export function eventOfMeasure(draft: Draft, world: World): Told | null {
  const family = familyOf(draft);
  if (!family || isBackground(draft) || hasPlace(draft, world)) return null;
  const many = ofMany(draft, world);
  if (many) return many;
  const isMine = (e: EventMention): boolean => e.kind.families.has(family);
  const here = eventsOf(world).at(draft.passage, draft.sentence).filter(isMine);
  const closest = here.find((e) => e.chunk > draft.chunk) ?? here.at(-1);
  const nearest = closest?.plural ? (causeOf(closest, here, world) ?? closest) : closest;
  // "A second quake measuring 5.6 struck": not the one that the article tells of
  if (nearest?.other && nearest.chunk < draft.chunk) return null;
  // "In 1995, 350 people died when two trains collided near Oltrey": another one than the article tells of
  const past = tellsOfThePast(draft, world);
  // "In 2014, 25,000 people died in railway accidents in India": no one event
  if (nearest && past && nearest.plural) return null;
  if (nearest) return past ? told(nearest.named, 'text') : told(meant(nearest, world), 'text');
  if (past || isCountOfItsOwn(draft, family)) return null;
  // "came down during a storm. Eight people were hurt": not of one that the article has no name for
  const isTold = (e: EventMention): boolean => isMine(e) && !e.other && meant(e, world) !== null;
  const before =
    lastBefore(world, draft, (e) => isTold(e) && !(e.plural && isSideEffect(e, world))) ??
    lastBefore(world, draft, isTold);
  if (before && draft.passage - before.passage <= PASSAGES_BACK)
    return told(meant(before, world), 'previous');
  return FATES.has(family) ? ofLastLike(draft, world) : null;
}

/** The measure as a kind of event has it: who is sent to it and what it destroys are told of it, too. */
function familyOf(draft: Draft): string | undefined {
  if (isResponse(draft)) return 'response';
  return draft.metric && /(?:^|_)damage$/.test(draft.metric.id) ? 'damage' : draft.metric?.family;
}

/** "400 firefighters", "six helicopters and 40 rescuers": those who are sent to it. */
function isResponse({ mention, chunk, frame: { chunks, tokens } }: Draft): boolean {
  if (!mention.counted || mention.unit === null) return false;
  // "800 people were sent to fight the Halm fire"
  const isSent = chunks[chunk + 1]?.kind === 'verb' && FIGHTS.test(chunks[chunk + 2]?.word ?? '');
  return isSent || RESPONDERS.test(tokens.text.slice(...mention.unit));
}
const FIGHTS = /^(?:fight|battle|tackle|contain|douse|extinguish)$/;
const RESPONDERS =
  /\b(?:firefighters?|fire ?(?:crews?|engines?|trucks?)|rescuers|(?:rescue|emergency) workers)$/i;

/** "40,000 wildfires have burned 6 million acres": of all of them. */
function ofMany({ frame, clauseSubject, chunk }: Draft, world: World): Told | null {
  const { mention } = frame.chunks[clauseSubject] ?? {};
  if (clauseSubject >= chunk || mention?.kind !== 'quantity' || !mention.counted || !mention.unit)
    return null;
  // "Two explosions killed four": those that the article tells of
  if (Number(mention.quantity.value) < FEW || isRange(mention.quantity.value)) return null;
  const unit = frame.tokens.text.slice(...mention.unit);
  const word = singular(unit.toLowerCase().split(' ').at(-1)!);
  const event = world.rulebook.events.words.get(word);
  return event && !event.verb ? subjectOfUnit(unit) : null;
}

const FEW = 10;

/** "during the quake and ensuing landslides": of the sentence's events, one of the kind that the article told first. */
const causeOf = (
  event: EventMention,
  here: readonly EventMention[],
  world: World,
): EventMention | undefined =>
  isSideEffect(event, world) ? here.find((e) => e.kind === firstKind(world)) : undefined;

/** Of another kind than the event that the article is about. */
const isSideEffect = ({ kind }: EventMention, world: World): boolean => {
  const first = firstKind(world);
  return first !== null && first !== kind;
};

/** The kind of the first event that is told of, in the title or below it. */
function firstKind(world: World): EventMention['kind'] | null {
  const first = eventsOf(world).all[0];
  return first && isOpening(first) && first.kind.all ? first.kind : null;
}

/** True where the sentence is dated well before the article. */
function tellsOfThePast({ frame }: Draft, { document }: World): boolean {
  const { published } = document;
  if (!published || frame.periods.length === 0) return false;
  const limit = new Date(Date.parse(published) - PAST_DAYS * 86_400_000).toISOString().slice(0, 10);
  return frame.periods.some(({ period }) => period?.to != null && period.to.slice(0, 10) < limit);
}

const PAST_DAYS = 60;

/** "Halm won 8,100 votes", "Orrin County has 16 cases": of whom the clause says that they have them. */
function isCountOfItsOwn({ frame, clauseSubject, verb, isSubject }: Draft, family: string): boolean {
  if (isSubject || clauseSubject < 0 || verb < 0) return false;
  const { tokens, chunks, entities } = frame;
  const { head, kind } = chunks[clauseSubject]!;
  if (kind !== 'noun' || !(family === 'votes' || (family === 'cases' && HAS.test(chunks[verb]!.word))))
    return false;
  return entities.some((e) => e.span[0] <= tokens.start[head]! && e.span[1] >= tokens.end[head]!);
}

const HAS =
  /^(?:has|have|had|having|see|saw|sees|seen|follow(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|log(?:s|ged)?|lead(?:s)?|led)$/;

/** "Nine people died when the footbridge fell. Another 63 people were injured": one event until another is told. */
function ofLastLike({ passage }: Draft, { drafts }: World): Told | null {
  const last = Math.max(0, drafts.length - DRAFTS_BACK);
  for (let i = drafts.length - 1; i >= last && passage - drafts[i]!.passage <= PASSAGES_BACK; i--) {
    const { subject, metric: other } = drafts[i]!;
    if (subject && FATES.has(other?.family ?? ''))
      return subject.weak ? null : { ...subject, from: 'previous' };
  }
  return null;
}

const PASSAGES_BACK = 6;
const DRAFTS_BACK = 60;

/** "Turnout in the capital": a measure that is told of a place of its own, whatever the event. */
function hasPlace({ frame, measure, passage, sentence }: Draft, world: World): boolean {
  if (measure < 0) return false;
  const events = eventsOf(world).at(passage, sentence);
  const isEvent = (chunk: number): boolean => events.some((e) => e.chunk === chunk);
  // "deaths in the flood in Halm": there it is the flood that is in Halm
  const first = complements(frame, measure).find((c) => OF_PLACES.has(c.prep));
  return first !== undefined && !isEvent(first.chunk);
}
const OF_PLACES = new Set(['in', 'among', 'across', 'at']);

/** "Kerala, where 13 people have died", "India reported 360 killed": of the place that the clause tells of, and not of all it struck. */
function placeOfHarm(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const { chunks } = frame;
  const opening = opensWithPlace(draft) ? placeAt(frame, 1, world) : null;
  if (opening) return opening;
  // "… rose to 197, with nine confirmed dead in Norland": each of its own
  const first = earlierInSentence(draft, world).at(-1)?.subject;
  const from = chunks.findIndex((c, i) => i > chunk && c.word === 'in');
  if (
    first &&
    from > 0 &&
    from - chunk <= LISTED &&
    (first.from === 'registry' || isPlace({ name: first.name, type: null }, world))
  ) {
    const own = placeAt(frame, from + 1, world);
    if (own) return own;
  }
  // "No more than 16 people have been confirmed dead in the city": the one spoken of
  if (from > 0 && from - chunk <= LISTED && isTown(frame, from + 1)) {
    const town = pointsBack(draft, world, chunks[from + 1]!, from + 1);
    if (town?.named) return { ...town, weak: true };
  }
  let at = chunk;
  for (let steps = 0; steps < LISTED; steps++) {
    at--;
    while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'det') at--;
    const { kind, word = '' } = chunks[at] ?? {};
    if (word === 'where') {
      const before = chunks[at - 1]?.word === ',' ? at - 2 : at - 1;
      // what else the text tells is not of this place
      const place = hasName(frame, before) ? subjectFromChunk(frame, before) : null;
      return place && { ...place, weak: true };
    }
    if (kind === 'verb' && REPORTS.test(word)) return placeAt(frame, subjectOf(frame, at), world);
    // "360 killed and 900 injured"
    if (kind !== 'and') return null;
    while (at > 0 && chunks[at]!.kind !== 'figure') at--;
  }
  return null;
}
const LISTED = 3;

const isTown = ({ chunks, tokens }: Frame, at: number): boolean =>
  tokens.lower[chunks[at]?.from ?? -1] === 'the' &&
  chunks[at]!.to - chunks[at]!.from === 2 &&
  /^(?:city|town|village|district|county|province|state)$/.test(chunks[at]!.word);

/** "In Ostland the toll has reached 346", "In Halm, officials said, 28 more people had died", with no word of what they died of. */
function opensWithPlace({ frame: { chunks }, chunk, clauseSubject, isSubject, measure }: Draft): boolean {
  if (!OF_PLACES.has(chunks[0]?.word ?? '') || chunks[1]?.kind !== 'noun') return false;
  const isToll = clauseSubject > 1 && clauseSubject === measure;
  return isToll || (isSubject && !chunks.slice(chunk + 1).some((c) => CAUSED.has(c.word)));
}
const CAUSED = new Set(['when', 'after', 'as', 'in', 'by', 'from', 'during']);

function placeAt(frame: Frame, index: number, world: World): Told | null {
  const chunk = frame.chunks[index];
  const entity = chunk?.kind === 'noun' && hasName(frame, index) ? entityIn(frame, chunk) : null;
  const isArea = entity !== null && AREAS.has(entity.name.toLowerCase().split(' ').at(-1)!);
  return entity && (isArea || isPlace(entity, world)) ? subjectFromChunk(frame, index) : null;
}
const REPORTS = /^(?:(?:report|record|confirm|count|register|s(?:ee|aw)|announc)(?:s|ed|es)?|ha[ds]|have)$/;

/** The same before anything else for the dead and the hurt, unless a list tells them by name: "Velden 3, Oltrey 5". */
export function eventOfHarm(draft: Draft, world: World): Told | null {
  const place = FATES.has(draft.metric?.family ?? '') ? placeOfHarm(draft, world) : null;
  if (place) return place;
  const listed = (draft.roles.subject ?? Number.NEGATIVE_INFINITY) >= draft.chunk - 2;
  return FATES.has(draft.metric?.family ?? '') && !listed ? eventOfMeasure(draft, world) : null;
}

/** The event that the title or the opening names, where what is told without one can only be it: not of years ago. */
export function mainHarm(draft: Draft, family: string, world: World): Told | null {
  if (tellsOfThePast(draft, world)) return null;
  for (const [kind, event] of eventsOf(world).firstNamed)
    if (kind.families.has(family) && isOpening(event) && event.named) return told(event.named, 'previous');
  return null;
}

/** The event that a noun phrase stands for: "the blaze" is the one in Alder Canyon. */
export function eventAt(draft: Draft, world: World, chunk: number): Told | null {
  const event = eventsOf(world)
    .at(draft.passage, draft.sentence)
    .find((e) => e.chunk === chunk);
  if (!event || event.other || !(event.named || event.definite)) return null;
  const named = meant(event, world);
  return named && told(named, event.named ? 'text' : 'previous');
}

/** "Ilsa", "Super Storm Ilsa": what an article calls by the name that it has given it. */
export function eventByName({ id, from: found }: Pick<Told, 'id' | 'from'>, world: World): Told | null {
  const { christened } = eventsOf(world);
  if (christened.size === 0) return null;
  const from = found === 'registry' ? 'text' : found;
  const exact = christened.get(id);
  if (exact) return told(exact, from);
  const words = id.split('-');
  const at = words.findLastIndex((w) => world.rulebook.events.words.get(w)?.kind.takesName);
  if (at < 0) return null;
  // "made landfall as a super typhoon with": the one that the article is about
  if (at === words.length - 1 && words.length <= 2) return told(mainChristened(words[at]!, world), from);
  return told(christened.get(words.slice(at + 1).join('-')) ?? null, from);
}

function mainChristened(word: string, world: World): NamedEvent | null {
  const kind = world.rulebook.events.words.get(word)?.kind;
  const first = kind && eventsOf(world).firstNamed.get(kind);
  return first?.christened ? first.named : null;
}

/** Where only the place of the article's first event is left to be the subject, that event is meant. */
export function eventAtPlace({ id, from }: Told, world: World): Told | null {
  if (from === 'text' || from === 'registry') return null;
  for (const [kind, { named, passage }] of eventsOf(world).firstNamed)
    if (kind.all && named?.placeId === id && passage <= NEAR_TOP) return told(named, 'previous');
  return null;
}

/** True of the id of an event that the article tells of. */
export const isEventId = (id: string, world: World): boolean => eventsOf(world).ids.has(id);

const NEAR_TOP = 3;

/** An event told with its place, or the last one of its kind that was; where none was yet, the first that is. */
/** Behind these passages what is told with a place of its own is another event. */
const FIRST = 2;

function meant(event: EventMention, world: World): NamedEvent | null {
  if (event.other) return null;
  // "six states with outbreaks": no one that is told only later
  if (event.plural && !event.definite && !event.named && !isTold(event, world)) return null;
  const main = mainEvent(event.kind, world);
  // "in Hainan the typhoon destroyed": the one with a name, wherever it went
  const first = eventsOf(world).firstNamed.get(event.kind);
  if (main && first?.christened && event.definite && !event.christened) return main;
  // "the Eaton and Palisades fires" are neither the Eaton fire nor the other
  const ofMany = first?.plural && !event.plural && first.named?.placeId !== event.named?.placeId;
  if (event.named && (ofMany || isToldApart(event, world))) return event.named;
  if (event.named)
    return main && !event.proper && event.passage <= FIRST && event.named.id.endsWith(event.kind.id)
      ? main
      : event.named;
  const spokenOf = ofPassage(event, world);
  if (spokenOf) return spokenOf;
  if (main) return main;
  const before = lastBefore(world, event, (e) => e.kind === event.kind && e.named !== null);
  if (before) return before.named;
  // "a major outbreak": no one that is told only later
  const later = event.definite || isOpening(event) ? eventsOf(world).firstNamed.get(event.kind) : undefined;
  return later?.named ?? eventOfArticle(event, world);
}

/** "Meanwhile, 80 people have died in floods in Velden": not those of the paragraph before. */
function isElsewhere(passage: number, sentence: number, world: World): boolean {
  if (passage < 0) return false;
  const { tokens, chunks } = world.frameOf(passage, sentence);
  return /^(?:meanwhile|elsewhere|separately|likewise|similarly)$/.test(
    tokens.lower[chunks[0]?.from ?? 0] ?? '',
  );
}

/** "7,000 in the Carr fire and 5,000 in the Juniper fire": of two with names in one sentence each is its own. */
const isToldApart = ({ kind, named, passage, sentence }: EventMention, world: World): boolean =>
  isElsewhere(passage, sentence, world) ||
  eventsOf(world)
    .at(passage, sentence)
    .some((e) => e.kind === kind && e.named !== null && e.named.placeId !== named?.placeId);

/** "The Carr Fire grew. The fire, which killed six": the one with a name of its own that the passage is telling of. */
function ofPassage(event: EventMention, world: World): NamedEvent | null {
  if (event.plural || !event.definite || event.passage < 0) return null;
  const before = lastBefore(world, event, (e) => e.kind === event.kind && !e.plural);
  const own = before?.named ? before : null;
  return own?.proper && own.passage === event.passage ? own.named : null;
}

/** True where the text before, or the passage, tells one of the kind with its place. */
function isTold({ kind, passage }: EventMention, world: World): boolean {
  const first = eventsOf(world).firstNamed.get(kind);
  return first !== undefined && first.passage <= passage;
}

const told = (event: NamedEvent | null, from: Told['from']): Told | null =>
  event && { id: event.id, name: event.name, from, named: true };

/** "when the Calder Street footbridge fell": whatever the verb, what kills is an accident of what is named. */
export function accidentOf(frame: Frame, chunk: number, world: World): Told | null {
  const kind = world.rulebook.events.byId.get('accident');
  const entity = entityIn(frame, frame.chunks[chunk]!);
  if (!kind || !entity) return null;
  const subject = told(thingNamed(frame, chunk, entity, kind), 'text');
  const id = idOf(entity.name.toLowerCase().split(' '), '-');
  return eventByName({ id, from: 'text' }, world) ?? subject;
}

/** "40 people die in storms each year": no single event's. */
function isBackground({ frame, mention, tokens: [at] }: Draft): boolean {
  const { tokens, reading } = frame;
  if (mention.quantity.unit?.includes('/')) return true;
  const [first, end] = [
    Math.max(reading.tokens[0] + 1, at - NEARBY),
    Math.min(reading.tokens[1], at + NEARBY),
  ];
  for (let i = first; i < end; i++)
    if (YEARLY.has(tokens.lower[i]!) && EVERY.has(tokens.lower[i - 1]!)) return true;
  return reading.tokens[1] - reading.tokens[0] > 1 && tokens.lower[reading.tokens[0]] === 'annually';
}

/** Tokens either side of a figure. */
const NEARBY = 40;
const YEARLY = new Set(['year', 'month', 'week', 'day', 'decade']);
const EVERY = new Set(['a', 'each', 'every', 'per']);
