import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { overComma } from '../../sentence/over-comma.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { entityIn } from '../events/entity-in.ts';
import { eventsOf } from '../events/events-of.ts';
import { isPlace } from '../names/is-place.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { AREAS } from '../place/areas.ts';
import { pointsBack } from '../points-back/points-back.ts';
import { OF_PLACES } from './has-its-own.ts';
import { landOfItsOwn } from './land-of-its-own.ts';
import { landOfTally } from './land-of-tally.ts';

type Finder = (draft: Draft, world: World) => Told | null;

/** "Kerala, where 13 people have died", "India reported 360 killed": of the place that the clause tells of, and not of all it struck. */
export function placeOfHarm(draft: Draft, world: World): Told | null {
  for (const find of FINDERS) {
    const place = find(draft, world);
    if (place) return place;
  }
  return null;
}
const FINDERS: readonly Finder[] = [
  // "In Ostland the toll …": said before all else, and holds for the whole clause
  openingPlace,
  // "197, with nine dead in Norland": what stands behind the figure is nearer than the clause in front of it
  placeOfItsOwn,
  // "6,000 more in Ostria" of a quake in Velden, "40 dead in Ostria" of one in Velden and Ostria
  landOfItsOwn,
  // "Eight of the victims died in Brome": of all the dead only those
  placeOfSome,
  // "In March, a lorry hit a minibus near Brome, killing 11": neither then nor there is the event of the article
  placeAndTimeOfItsOwn,
  // "killed 61 people in the region since June": wider than whatever happened
  landOfTally,
  // "dead in the city": only where no name stands there
  townSpokenOf,
  // "Kerala, where", "India reported": what is left, from the figure back to the word that brings it in
  placeOfClause,
];

function openingPlace(draft: Draft, world: World): Told | null {
  if (!opensWithPlace(draft)) return null;
  const { frame } = draft;
  const place = placeAt(frame, 1, world) ?? townNamed(frame, 1, world);
  if (place || !isFigure(draft)) return place;
  // "In the capital the figure is 148": no name, and none of the places with one
  const isPlain = frame.chunks[1]!.word === 'capital' || isTown(frame, 1);
  const plain = isPlain
    ? (pointsBack(draft, world, frame.chunks[1]!, 1) ?? subjectFromChunk(frame, 1))
    : null;
  return plain && { ...plain, weak: true };
}

/** "the figure is 148": of what was counted before, in a place of its own. */
const isFigure = ({ frame: { chunks, language }, chunk, clauseSubject, verb }: Draft): boolean =>
  clauseSubject > 1 &&
  language.list('words for a figure').has(chunks[clauseSubject]!.word) &&
  verb > clauseSubject &&
  chunks.slice(verb + 1, chunk).every(({ kind }) => kind !== 'noun' && kind !== 'mark');

/** "… rose to 197, with nine confirmed dead in Norland": each of its own. */
function placeOfItsOwn(draft: Draft, world: World): Told | null {
  const { frame } = draft;
  const first = earlierInSentence(draft, world).at(-1)?.subject;
  const from = inBehind(draft);
  // "61 people, including 19 in Norland"
  const isPart = frame.chunks[draft.chunk - 1]?.word === 'including';
  if (isPart && from === draft.chunk + 1) return placeAt(frame, from + 1, world);
  const isOfPlace = first && (first.from === 'registry' || isPlace({ name: first.name, type: null }, world));
  return isOfPlace && from > 0 ? placeAt(frame, from + 1, world) : null;
}

/** "Eight of the victims died in Brome, where a tower fell", "nine of the dead were found in Velden". */
function placeOfSome(draft: Draft, world: World): Told | null {
  const { frame, chunk, mention } = draft;
  const { chunks, tokens } = frame;
  const victims = world.rulebook.language.list('of all who were hurt');
  // "Eight of the victims" may be one chunk
  const end = chunks[chunk]!.to;
  const isWithin = mention.unit !== null && /\bof the\b/.test(tokens.text.slice(...mention.span));
  const isBehind = chunks[chunk + 1]?.word === 'of' && chunks[chunk + 2]?.kind === 'noun';
  const whole = isBehind ? chunks[chunk + 2]!.word : isWithin ? tokens.lower[end - 1]! : '';
  const verb = isBehind ? chunk + 3 : chunk + 1;
  const isSome = victims.has(whole);
  const isThere = chunks[verb]?.kind === 'verb' && chunks[verb + 1]?.word === 'in';
  const place = isSome && isThere ? placeAt(frame, verb + 2, world) : null;
  return place && { ...place, weak: true };
}

function placeAndTimeOfItsOwn(draft: Draft, world: World): Told | null {
  const { frame, passage, sentence } = draft;
  const { at, firstNamed } = eventsOf(world);
  if (!opensElsewhen(draft, world) || at(passage, sentence).length > 0) return null;
  for (let i = 2; i + 1 < frame.chunks.length; i++) {
    if (!/^(?:in|near|at|outside)$/.test(frame.chunks[i]!.word)) continue;
    const own = placeAt(frame, i + 1, world) ?? townNamed(frame, i + 1, world);
    if (!own) continue;
    // "On May 3, nine people died in Velden", weeks after and of the same
    const isSame = [...firstNamed.values()].some(({ named }) => named?.placeId === own.id);
    return isSame ? null : { ...own, weak: true };
  }
  return null;
}

/** "the village of Sorrel". */
const townNamed = (frame: Frame, at: number, { rulebook }: World): Told | null => {
  const isKind = rulebook.language.list('kinds of place').has(frame.chunks[at]!.word);
  const isNamed = isKind && frame.chunks[at + 1]?.word === 'of' && hasName(frame, at + 2);
  return isNamed ? subjectFromChunk(frame, at + 2) : null;
};

/** "In March, …", "On May 30, …": a date before the week of the news. */
function opensElsewhen({ frame: { chunks } }: Draft, { document: { published } }: World): boolean {
  const [prep, date] = chunks;
  const mention = date?.kind === 'period' ? date.mention : null;
  const to = mention?.kind === 'period' ? mention.period?.to : null;
  if (!published || !to || (prep?.word !== 'in' && prep?.word !== 'on')) return false;
  const days = prep.word === 'in' ? APART_DAYS : OTHER_WEEK;
  return Date.parse(published) - Date.parse(to.slice(0, 10)) >= days * 86_400_000;
}
const OTHER_WEEK = 7;
/** A month that was over so long ago is not the week of the news. */
const APART_DAYS = 20;

/** "No more than 16 people have been confirmed dead in the city": the one spoken of. */
function townSpokenOf(draft: Draft, world: World): Told | null {
  const { frame } = draft;
  const from = inBehind(draft);
  if (from < 0 || !isTown(frame, from + 1)) return null;
  const town = pointsBack(draft, world, frame.chunks[from + 1]!, from + 1);
  return town?.named ? { ...town, weak: true } : null;
}

/** The chunk of an "in" close behind the figure; -1 where there is none. */
function inBehind({ frame: { chunks }, chunk }: Draft): number {
  const from = chunks.findIndex((c, i) => i > chunk && c.word === 'in');
  return from - chunk <= LISTED ? from : -1;
}

/** "Kerala, where 13 people have died and 40 were hurt", "India reported 360 killed and 900 injured". */
function placeOfClause({ frame, chunk }: Draft, world: World): Told | null {
  const { chunks } = frame;
  let at = chunk;
  for (let steps = 0; steps < LISTED; steps++) {
    at--;
    while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'det') at--;
    const { kind, word = '' } = chunks[at] ?? {};
    if (word === 'where') {
      const before = overComma(chunks, at);
      // what else the text tells is not of this place
      const place = hasName(frame, before) ? subjectFromChunk(frame, before) : null;
      return place && { ...place, weak: true };
    }
    if (kind === 'verb' && world.rulebook.language.list('report harm').has(word))
      return placeAt(frame, subjectOf(frame, at), world);
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
function opensWithPlace(draft: Draft): boolean {
  const { frame, chunk, clauseSubject, isSubject, measure } = draft;
  const { chunks } = frame;
  if (!OF_PLACES.has(chunks[0]?.word ?? '') || chunks[1]?.kind !== 'noun') return false;
  const isToll = (clauseSubject > 1 && clauseSubject === measure) || isFigure(draft);
  return isToll || (isSubject && !chunks.slice(chunk + 1).some((c) => CAUSED.has(c.word)));
}
const CAUSED = new Set(['when', 'after', 'as', 'in', 'by', 'from', 'during']);

function placeAt(frame: Frame, index: number, world: World): Told | null {
  const chunk = frame.chunks[index];
  const entity = chunk?.kind === 'noun' && hasName(frame, index) ? entityIn(frame, chunk) : null;
  const isArea = entity !== null && AREAS.has(entity.name.toLowerCase().split(' ').at(-1)!);
  return entity && (isArea || isPlace(entity, world)) ? subjectFromChunk(frame, index) : null;
}
