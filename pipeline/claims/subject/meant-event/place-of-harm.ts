import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { entityIn } from '../events/entity-in.ts';
import { isPlace } from '../names/is-place.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { AREAS } from '../place/areas.ts';
import { pointsBack } from '../points-back/points-back.ts';
import { OF_PLACES } from './has-its-own.ts';

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
  // "dead in the city": only where no name stands there
  townSpokenOf,
  // "Kerala, where", "India reported": what is left, from the figure back to the word that brings it in
  placeOfClause,
];

function openingPlace(draft: Draft, world: World): Told | null {
  return opensWithPlace(draft) ? placeAt(draft.frame, 1, world) : null;
}

/** "… rose to 197, with nine confirmed dead in Norland": each of its own. */
function placeOfItsOwn(draft: Draft, world: World): Told | null {
  const first = earlierInSentence(draft, world).at(-1)?.subject;
  const from = inBehind(draft);
  const isOfPlace = first && (first.from === 'registry' || isPlace({ name: first.name, type: null }, world));
  return isOfPlace && from > 0 ? placeAt(draft.frame, from + 1, world) : null;
}

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
      const before = chunks[at - 1]?.word === ',' ? at - 2 : at - 1;
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
