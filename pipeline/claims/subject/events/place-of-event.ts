import type { EntityMention } from '../../../model/mention.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { isEndOfJourney } from './end-of-journey.ts';
import { entityIn } from './entity-in.ts';

export interface Placed {
  readonly prep: string;
  readonly entity: Pick<EntityMention, 'id' | 'name'>;
}

/** The first place that prepositions hang on the event: "near the town of Wexley". */
export function placeBehind(frame: Frame, index: number): Placed | null {
  const { chunks } = frame;
  let prep = '';
  let ofWhat: Placed | null = null;
  for (let i = index + 1; i < chunks.length && i - index <= FURTHEST; i++) {
    const chunk = chunks[i]!;
    // "broke out early on Tuesday at the hotel"
    if (isDoing(chunks, i) || (i === index + 1 && chunk.word === 'out')) prep = '';
    else if (chunk.kind === 'prep') {
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

/** "crashed while landing at Oltrey", "while attempting to land at Oltrey", "when approaching Oltrey": what it was about to do there. */
function isDoing(chunks: readonly Chunk[], at: number): boolean {
  const { kind, word, infinitive } = chunks[at]!;
  if (kind === 'subordinator') return WHILE.has(word) && ING.test(chunks[at + 1]?.word ?? '');
  const before = chunks[at - 1]?.word ?? '';
  if (kind === 'verb' && infinitive === true) return ING.test(before);
  return (kind === 'verb' || kind === 'noun') && ING.test(word) && WHILE.has(before);
}
const WHILE = new Set(['while', 'when', 'as']);
const ING = /ing$/;

const coversHead = ({ tokens }: Frame, { head }: Chunk, entity: EntityMention | null): boolean =>
  entity !== null && entity.span[1] >= tokens.end[head]!;

/** "a storm hit Oltrey", "a quake of magnitude 6.9 hit Oltrey": what it does it does to a place. */
export function placeHit(frame: Frame, index: number): Placed | null {
  let at = index + 1;
  while (at - index < FURTHEST && saysWhich(frame.chunks[at])) at++;
  const [verb, object] = [frame.chunks[at], frame.chunks[at + 1]];
  if (verb?.kind !== 'verb') return null;
  if (!frame.language.list('happen or strike').has(verb.word)) return placeOfHarmDone(frame, at);
  // "swept through southern Norland"
  const through = object?.kind === 'prep' && THROUGH.has(object.word) ? frame.chunks[at + 2] : object;
  // "struck off the coast of Oltrey", "occurred near Oltrey"
  if (through?.kind !== 'noun') return placeBehind(frame, at);
  const entity = entityIn(frame, through);
  return entity && { prep: 'in', entity };
}

/** "Floods kill 23 in southern Norland", "a storm left 40 people dead in Oltrey": it does harm where it is. */
function placeOfHarmDone(frame: Frame, verb: number): Placed | null {
  const { chunks } = frame;
  if (!HARMS.test(chunks[verb]!.word) || chunks[verb + 1]?.kind !== 'figure') return null;
  for (let i = verb + 2; i < chunks.length && i - verb <= CLOSE; i++) {
    const [{ kind, word }, noun] = [chunks[i]!, chunks[i + 1]];
    if (kind === 'mark' || kind === 'relative' || kind === 'subordinator') return null;
    if (kind !== 'prep' || !IN.has(word) || noun?.kind !== 'noun') continue;
    const entity = entityIn(frame, noun);
    return entity && { prep: 'in', entity };
  }
  return null;
}
const HARMS = /^(?:kill|injur|wound|displac|destroy|damag|(?:leave|leaves|left|leaving)$)/;
const CLOSE = 6;
const IN = new Set(['in', 'across']);
const THROUGH = new Set(['through', 'across', 'into']);

/** "a quake of magnitude 6.9", "measuring 6.9 on the Richter scale", "that" hit Oltrey. */
const saysWhich = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (OF_ITS_SIZE.has(chunk.kind) || (chunk.kind === 'verb' && chunk.bare && MEASURES.test(chunk.word)));
const OF_ITS_SIZE = new Set(['prep', 'noun', 'figure', 'det', 'mark', 'relative']);
const MEASURES = /^(?:measur|register|estimat|record|rated)/;

/** "Oltrey was struck by a quake": the place that the passive is about. */
export function placeStruck({ chunks, ...frame }: Frame, index: number): Placed | null {
  let at = index - 1;
  while (
    at > 1 &&
    (chunks[at]!.kind === 'det' || chunks[at]!.kind === 'figure' || chunks[at]!.word === 'magnitude')
  )
    at--;
  const [place, verb, by] = chunks.slice(at - 2, at + 1);
  if (
    by?.word !== 'by' ||
    verb?.kind !== 'verb' ||
    verb.to - verb.from < 2 ||
    !frame.language.list('happen or strike').has(verb.word) ||
    place?.kind !== 'noun'
  )
    return null;
  const entity = entityIn({ chunks, ...frame }, place);
  return entity && { prep: 'in', entity };
}

/** "Voters in Harle rejected it in Thursday's referendum": the place said before in the sentence. */
export function placeBefore(frame: Frame, index: number): Placed | null {
  for (let i = index - 1; i > 0 && index - i <= FURTHEST; i--) {
    const [noun, prep] = [frame.chunks[i]!, frame.chunks[i - 1]!];
    if (noun.kind !== 'noun' || prep.kind !== 'prep' || !PREPOSITIONS.has(prep.word) || prep.word === 'of')
      continue;
    // "A spokesman in Halm put the toll of the crash at 17": where somebody speaks
    if (frame.language.list('roles of speakers').has(frame.chunks[i - 2]?.word ?? '')) continue;
    const entity = entityIn(frame, noun);
    if (entity && !isEndOfJourney(frame, entity)) return { prep: prep.word, entity };
  }
  return null;
}

export const PREPOSITIONS = new Set([
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
