import type { Draft, Told } from '../draft.ts';
import { isMeasure } from '../metric/metric-at.ts';
import { isTensed } from '../sentence/chunk.ts';
import { type Frame, tokenAt } from '../sentence/chunks.ts';
import { isAbsolute, subjectOf } from '../sentence/clause.ts';
import { singular } from '../sentence/normal-words.ts';
import { complements, hasName, possessiveIn } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { apposed } from './apposed.ts';
import { AREAS } from './areas.ts';
import { calledBy } from './called-by.ts';
import { eventsOf } from './events/events-of.ts';
import { isPerson } from './is-person.ts';
import { mentionedBefore } from './mentioned.ts';
import { isPlace } from './names.ts';
import { isLastName } from './persons.ts';
import { subjectFromChunk, subjectFromRange } from './subject-from.ts';
import { tellsOfOthers } from './tellers.ts';

/** What a pronoun or a bare noun asks for; "it" asks for one thing, "they" for a thing or several. */
export type Wanted = 'person' | 'it' | 'thing' | 'any';

const SENTENCES_BACK = 5;
const PASSAGES_BACK = 3;

/**
 * The nearest earlier subject of the right kind: in the sentence, then sentence by sentence back through the passage and up to
 * three passages before it, never over a heading. A name is taken before a nearer common noun: news goes on speaking of those.
 */
export function carried(draft: Draft, world: World, wanted: Wanted, before = draft.chunk): Told | null {
  return carriedFrom(draft, world, wanted, before)?.subject ?? null;
}

/** The same with where it stands. */
export function carriedFrom(
  draft: Draft,
  world: World,
  wanted: Wanted,
  before = draft.chunk,
): Earlier | null {
  let common: Earlier | null = null;
  let looked = 0;
  for (const earlier of earlierPlaced(draft, world, before, true, wanted === 'person')) {
    const { subject } = earlier;
    if (!suits(subject, wanted) && !(wanted === 'person' && isSomebody(subject, world))) continue;
    if (wanted !== 'person' && (isPerson(subject, world) || !hasMeasure(subject, draft, world))) continue;
    if (wanted === 'any' && tellsOfOthers(subject, draft, world)) continue;
    if (subject.named || (wanted === 'person' && isSomebody(subject, world))) return asPrevious(earlier);
    if (!isPaper(subject) && !isCompass(subject) && !(wanted === 'it' && isMany(subject))) common ??= earlier;
    if (++looked > 6) break;
  }
  const company = wanted !== 'person' && isOfCompanies(draft, world);
  if (common && !company) return asPrevious(common);
  // "A court has ruled against Orrin Foods. Its sales fell": a name that no verb had
  const named =
    company || wanted === 'it'
      ? mentionedBefore(
          draft,
          world,
          (subject) => hasMeasure(subject, draft, world) && !tellsOfOthers(subject, draft, world),
        )
      : null;
  if (named) return { subject: named, passage: draft.passage, sentence: Math.max(0, draft.sentence - 1) };
  return common && asPrevious(common);
}

/** Sales, profits, debts: measures that only companies have. */
function isOfCompanies({ rule }: Draft, { rulebook }: World): boolean {
  const kinds = rule ? rulebook.metrics.byId.get(rule)?.subjects : undefined;
  return kinds !== undefined && kinds.length > 0 && kinds.every((k) => OF_COMPANIES.has(k));
}
const OF_COMPANIES = new Set(['company', 'organisation', 'product']);

const isMany = ({ name }: Told): boolean => {
  const last = name.toLowerCase().split(' ').at(-1)!;
  return singular(last) !== last;
};

const asPrevious = ({ subject, passage, sentence }: Earlier): Earlier => ({
  subject: { ...subject, from: 'previous' },
  passage,
  sentence,
});

/** "The figures leave out …. Robberies rose 12%": a paper is not what is measured. */
const isPaper = ({ name, named }: Told): boolean => !named && PAPERS.test(name);
const PAPERS =
  /\b(?:figures?|data|statistics?|reports?|estimates?|results?|accounts?|documents?|surveys?|polls?|stud(?:y|ies)|analys[ei]s|census|findings)$/i;

/** "in the north": where something was, and not what the text goes on about. */
const isCompass = ({ name, named }: Told): boolean =>
  !named && /^(?:(?:north|south)(?:-?(?:east|west))?|east|west)$/i.test(name);

const isSomebody = (subject: Told, world: World): boolean =>
  isLastName(subject.name, world) || isPerson(subject, world);

/** An earlier subject and the sentence that it stands in. */
export interface Earlier {
  readonly subject: Told;
  readonly passage: number;
  readonly sentence: number;
}

/** Earlier subjects, nearest first. */
export function* earlierSubjects(
  draft: Draft,
  world: World,
  before = draft.chunk,
  beyond = true,
): Generator<Told> {
  for (const { subject } of earlierPlaced(draft, world, before, beyond, false)) yield subject;
}

function* earlierPlaced(
  draft: Draft,
  world: World,
  before: number,
  beyond: boolean,
  grammarFirst: boolean,
): Generator<Earlier> {
  const { passage, sentence } = draft;
  for (const subject of ofSentence(draft, world, passage, sentence, before))
    yield { subject, passage, sentence };
  const label = labelOf(passage, world);
  if (label) yield { subject: label, passage, sentence: 0 };
  let back = 0;
  for (let s = sentence - 1; s >= 0 && back < SENTENCES_BACK; s--, back++)
    for (const subject of ofSentence(draft, world, passage, s, Number.POSITIVE_INFINITY, grammarFirst))
      yield { subject, passage, sentence: s };
  if (!beyond) return;
  const here = world.passages[passage]!;
  for (let p = passage - 1; p >= 0 && passage - p <= PASSAGES_BACK; p--) {
    const { kind, cell } = world.passages[p]!;
    if (kind === 'heading') break;
    if (kind === 'cell' || cell !== null || (here.kind === 'item' && kind === 'item')) continue;
    const above = labelOf(p, world);
    if (above) yield { subject: above, passage: p, sentence: 0 };
    const sentences = world.readings[p]!.sentences.length;
    for (let s = sentences - 1; s >= 0 && sentences - s <= 3; s--)
      for (const subject of ofSentence(draft, world, p, s, Number.POSITIVE_INFINITY, grammarFirst))
        yield { subject, passage: p, sentence: s };
  }
}

/** "3) Graviton: …": what an item or paragraph is labelled with, where that is a name. */
function labelOf(passage: number, world: World): Told | null {
  if (world.readings[passage]!.sentences.length === 0) return null;
  const frame = world.frameOf(passage, 0);
  const colon = frame.chunks.findIndex((c, i) => i < 6 && c.word === ':');
  if (colon < 1 || frame.chunks[colon - 1]!.kind !== 'noun') return null;
  const subject = subjectFromChunk(frame, colon - 1);
  if (!subject?.named) return null;
  // "Ostby: Three people died": where it was written
  const dateline = world.passages[passage]!.kind === 'paragraph' && isPlaceOfWriting(passage, subject, world);
  return dateline ? null : subject;
}

const isPlaceOfWriting = (passage: number, { id }: Told, { passages, rulebook }: World): boolean =>
  passages.slice(0, passage).every((p) => p.kind === 'heading') &&
  (rulebook.entities.byId.get(id)?.type === 'place' || !passages[passage]!.text.slice(0, 40).includes(' -'));

/** Figures looked back over: a sentence of nothing but figures must not cost their square. */
const DRAFTS_BACK = 60;

/** Subjects of the drafts of a sentence, the last first, then its grammatical subjects. */
function* ofSentence(
  draft: Draft,
  world: World,
  passage: number,
  sentence: number,
  before: number,
  grammarFirst = false,
): Generator<Told> {
  // "Donat took 2.9 million to Orsic's 2.5 million. She …": whom the sentence is about, not whom it names last
  if (grammarFirst)
    for (const { at, subject } of grammatical(world, passage, sentence)) if (at < before) yield subject;
  const last = Math.max(0, world.drafts.length - DRAFTS_BACK);
  const told: Told[] = [];
  for (let i = world.drafts.length - 1; i >= last; i--) {
    const other = world.drafts[i]!;
    if (other.passage < passage || (other.passage === passage && other.sentence < sentence)) break;
    if (other === draft || other.passage !== passage || other.sentence !== sentence) continue;
    if (other.subject && !other.subject.weak && other.chunk < before) told.push(other.subject);
  }
  const isEarlier = passage !== draft.passage || sentence !== draft.sentence;
  const places = isEarlier ? placesSetSideBySide(told, world) : null;
  for (const subject of told) if (!places?.has(subject.id)) yield subject;
  for (const { at, subject, aside } of grammatical(world, passage, sentence))
    if (at < before && (isEarlier || subject.named || !aside)) yield subject;
}

/** "up 7% in the north, 4% in Velden": places that were only set side by side, and that the text does not go on about. */
function placesSetSideBySide(told: readonly Told[], world: World): ReadonlySet<string> | null {
  if (told.length < 2) return null;
  const type = (id: string) => world.rulebook.entities.byId.get(id)?.type ?? null;
  const places = new Set(told.filter((t) => isPlace({ ...t, type: type(t.id) }, world)).map((t) => t.id));
  return places.size > 1 ? places : null;
}

interface Placed {
  /** The chunk it stands in, or that of the verb where that is later. */
  readonly at: number;
  readonly subject: Told;
  /** True where its clause only says when, why or in spite of what: "While demand was weak, …". */
  readonly aside: boolean;
}

const memo = new WeakMap<World, Map<number, readonly Placed[]>>();

/** True for what a verb of that sentence has for its subject, and not only a figure in it. */
export const isOfVerb = ({ subject, passage, sentence }: Earlier, world: World): boolean =>
  // what a heading names stands in no sentence
  world.readings[passage]?.sentences[sentence] !== undefined &&
  grammatical(world, passage, sentence).some((g) => g.subject.id === subject.id);

/** The subjects of the verbs of a sentence in order, made once: every figure behind it may ask for them. */
function grammatical(world: World, passage: number, sentence: number): readonly Placed[] {
  let bySentence = memo.get(world);
  if (!bySentence) {
    bySentence = new Map();
    memo.set(world, bySentence);
  }
  const key = passage * 65_536 + sentence;
  let found = bySentence.get(key);
  if (!found) {
    found = findGrammatical(world, passage, sentence);
    bySentence.set(key, found);
  }
  return found;
}

function findGrammatical(world: World, passage: number, sentence: number): Placed[] {
  const frame = world.frameOf(passage, sentence);
  const { chunks } = frame;
  const out: Placed[] = [];
  const speakers = new Set<number>();
  for (let i = 0; i < chunks.length && i < 40; i++) {
    if (chunks[i]!.kind !== 'verb' || isAbsolute(chunks, i) || isOfObject(frame, i)) continue;
    const head = subjectOf(frame, i);
    if (head < 0 || chunks[head]!.kind !== 'noun') continue;
    // who says it is not what it is about, and a measure is about something else
    const verb = frame.tokens.start[chunks[i]!.head]!;
    const says = frame.attributions.some((a) => a.span[0] <= verb && a.span[1] > verb) || claims(frame, i);
    if ((says && !reportsItsOwn(frame, i, head)) || publishes(frame, i)) speakers.add(head);
    // "has published its data, revealing"
    if (speakers.has(head) && (says || chunks[i]!.bare || publishes(frame, i))) continue;
    const before = chunks[chunks[head - 1]?.kind === 'det' ? head - 2 : head - 1];
    const aside = before?.kind === 'subordinator' && before.word !== 'that';
    const push = (subject: Told | null) => {
      if (subject) out.push({ at: Math.max(i, head), subject, aside });
    };
    const named = (subject: Told | null) => (subject?.named ? subject : null);
    if (isMeasure(frame, head, world.rulebook)) {
      const own = possessiveIn(frame.tokens, chunks[head]!);
      const front = nameInFront(frame, head);
      push(named(own > 0 ? subjectFromRange(frame, { from: chunks[head]!.from, to: own }) : front));
      // "the number of households trapped in cheap rooms in Velden has reached": the place right in front of the verb
      const last = i - 1;
      const isFar = last - head > 3 && chunks[last]!.kind === 'noun' && chunks[last - 1]?.word === 'in';
      if (isFar && hasName(frame, last)) push(named(subjectFromChunk(frame, last)));
    } else {
      // not "the club's boss, Ona Brandt": whom the text goes on about has a name of its own
      const beside = apposed(frame, head);
      const subject =
        calledBy(frame, head) ??
        (beside && isBodyOrPlace(beside, world) ? beside : subjectFromChunk(frame, head));
      push(subject);
      if (subject?.named) continue;
    }
    for (const { chunk, prep } of complements(frame, head))
      if (PLACED.has(prep)) push(named(subjectFromChunk(frame, chunk)));
  }
  return out;
}

/** By the last word of its name or by the registry. */
function isBodyOrPlace({ id, name }: Told, { rulebook: { language, entities } }: World): boolean {
  const last = name.toLowerCase().split(' ').at(-1)!;
  return entities.byId.has(id) || language.list('ends of names of bodies').has(last);
}

/** "Velden prices fell, although": the name that a measure begins with. */
export function nameInFront(frame: Frame, head: number): Told | null {
  const { from, head: last } = frame.chunks[head]!;
  const { tokens, entities } = frame;
  const name = entities.find((e) => e.span[0] === tokens.start[from] && e.span[1] < tokens.start[last]!);
  if (!name) return null;
  return subjectFromRange(frame, { from, to: tokenAt(tokens, name.span[1] - 1) + 1 });
}

/** "The figures leave out Halm Police, who record": what is told of one that the clause only comes by is not what it is about. */
function isOfObject(frame: Frame, verb: number): boolean {
  const { chunks } = frame;
  const relative = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  if (chunks[relative]?.kind !== 'relative') return false;
  const antecedent = chunks[relative - 1]?.word === ',' ? relative - 2 : relative - 1;
  const before = chunks[antecedent - 1];
  // "similar to what was used for the Halm mission that returned dust"
  const isAside =
    before?.kind === 'prep' && before.word !== 'of' && chunks.slice(0, antecedent).some(isTensed);
  return chunks[antecedent]?.kind === 'noun' && (before?.kind === 'verb' || before?.word === 'to' || isAside);
}

/** "Halm Research has published its market data": who brings a paper out is not what it is about. */
function publishes({ chunks }: Frame, verb: number): boolean {
  const object = chunks[verb + 1];
  return PUBLISHES.test(chunks[verb]!.word) && object?.kind === 'noun' && PAPERS.test(object.word);
}
const PUBLISHES = /^(?:publish|releas|issu|compil|present|brought|collect|gather)/;

/** "Labour claimed funding rose": with no "that", and a clause of its own behind it. */
function claims({ chunks }: Frame, verb: number): boolean {
  if (!CLAIMS.test(chunks[verb]!.word)) return false;
  const object = chunks[verb + 1]?.kind === 'det' ? verb + 2 : verb + 1;
  return chunks[object]?.kind === 'noun' && chunks.slice(object + 1, object + 4).some(isTensed);
}
const CLAIMS = /^(?:claim|alleg|argu|warn|insist|conced|admit|boast|complain|estimat|predict|report)/;

/** "Orrin Air reported a rise in profit": a name, and behind the verb what it has rather than what it says. */
function reportsItsOwn(frame: Frame, verb: number, head: number): boolean {
  const { chunks } = frame;
  const next = chunks[verb + 1]?.kind;
  return (
    /^(?:report|post|announc|record)/.test(chunks[verb]!.word) &&
    (next === 'noun' || next === 'det' || next === 'figure') &&
    hasName(frame, head)
  );
}

const PLACED = new Set(['of', 'in', 'at', 'for', 'by', 'on']);
const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'this',
  'that',
  'these',
  'those',
  'there',
  'one',
  'which',
  'who',
  'what',
]);

/** "Gen 1", "Phase 2": a part of something that is named elsewhere. */
const STAGE =
  /^(?:gen|phase|stage|part|unit|version|tranche|round|chapter|section|table|figure|level|step|no)\.? ?\d+$/i;

/** True where a subject can be meant by "she" (a name of two words or more) or by "it" (anything that is not known as a person). */
export function suits(subject: Told, wanted: Wanted): boolean {
  if (PERSONAL.has(subject.name.toLowerCase()) || subject.name.length < 2 || STAGE.test(subject.name))
    return false;
  if (wanted === 'any') return true;
  const words = subject.name.split(' ');
  const name =
    words.length >= 2 && words.length <= 4 && words.every((w) => /^\p{Lu}/u.test(w) || w.length <= 3);
  if (wanted === 'person') return name && subject.from !== 'registry' && !NOBODY.test(subject.name);
  return true;
}

/** Names of storms and places begin so, and nobody's. */
const NOBODY =
  /^(?:Typhoon|Hurricane|Cyclone|Storm|Tropical|Mount|Mt|Lake|River|Port|Fort|Operation) | (?:Asia|Africa|America|Europe|Sea|Ocean|Islands?|Province|County|District|City|Valley)$/;

const OF_PLACES = new Set(['place', 'event']);

const SIDES = new Set([
  'party',
  'bloc',
  'alliance',
  'coalition',
  'movement',
  'opposition',
  'groups',
  'parties',
  'candidates',
]);

/** Revenue is no place's and a newspaper quoted is nothing's: where the registry knows the kind, it has to fit the metric. */
export function hasMeasure(subject: Told, draft: Draft, world: World): boolean {
  const { entities, metrics } = world.rulebook;
  const type = entities.byId.get(subject.id)?.type;
  if (type === 'outlet') return false;
  const kinds = (draft.rule ? metrics.byId.get(draft.rule)?.subjects : undefined) ?? [];
  if (kinds.length === 0) return true;
  // the heat of the day is nobody's who is named
  if (type === undefined && subject.named && kinds.every((k) => OF_PLACES.has(k)))
    return isPlace({ ...subject, type: null }, world) || eventsOf(world).ids.has(subject.id);
  // "Restaurants added 900 jobs. The jobless rate fell": of a land or a town, and of nobody who was spoken of
  if (type === undefined && kinds.length === 1 && kinds[0] === 'place')
    return AREAS.has(subject.name.toLowerCase().split(' ').at(-1)!);
  // "The ruling party leads. Turnout was 55%"
  const isSide = SIDES.has(subject.name.toLowerCase().split(' ').at(-1)!);
  if (type === undefined && !subject.named && isSide && kinds.every((k) => OF_PLACES.has(k) || k === 'event'))
    return false;
  // "Halm Foods grew. Price inflation was 3%": a land's
  if (type === 'company' && kinds.length === 1 && kinds[0] === 'place') return false;
  const place = type === 'place' || (subject.named && isPlace({ ...subject, type: type ?? null }, world));
  return !place || kinds.some((k) => OF_PLACES.has(k));
}
