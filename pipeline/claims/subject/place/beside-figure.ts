import { isSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { hasName, OWNED } from '../../sentence/noun-phrase.ts';
import { isInSaying } from '../../sentence/wordings/in-saying.ts';
import { isRegion } from '../../sentence/wordings/region.ts';
import type { World } from '../../world.ts';
import { isAgent } from '../deed/is-agent.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { resolved } from '../resolve.ts';
import { allOf, placesFrom } from './listed-places.ts';

const PLACES = new Set('in at on across by of near from for through outside along around'.split(' '));

const SOLD = new Set(['sale', 'disposal', 'sell-off', 'divestment']);

/** "Thousands fled on Friday (Saturday in Manila)": an aside is about something else. */
const BORDERS = new Set([';', '(', ')', 'according']);

/** "14 people in Lyon", "40 homes near the dam": the name that hangs on the figure. */
export function ofComplement(draft: Draft, world: World): Told | null {
  const { frame } = draft;
  const { chunks, tokens, entities } = frame;
  // "The shares rose 3% in Halm": where they are traded
  if (draft.rule === 'share_price') return null;
  let agent = -1;
  for (let i = draft.chunk + 1; i + 1 < chunks.length && i - draft.chunk < 9; i++) {
    const chunk = chunks[i]!;
    // "…, a spokesman for Wendle said"
    if (isInSaying(draft, tokens.start[chunk.from]!)) break;
    // "11% of its workforce, will fall on factories in Italy": that is where something else happens
    if (chunk.kind === 'verb' && !chunk.bare && !draft.isSubject) break;
    // "£6m in grants to build a works in Ostland", "£7m went to Tarn Works, whose factory in Brome": what is done there is not what was paid
    if (chunk.infinitive && draft.dimension === 'money') break;
    if (tokens.lower[chunk.from] === 'whose') break;
    // "Seven people were hurt and a driver from Halm died": another clause
    if (chunk.kind === 'and' && (!draft.isSubject || i > draft.verb) && opensClause(chunks, i)) break;
    // "climbed 48%, with carriers in the north leading": what goes on beside it
    if ((chunk.word === 'with' || chunk.word === 'including') && chunks[i - 1]!.word === ',') break;
    // "9,000 runners from 63 countries will take part in"
    if (chunk.kind === 'figure' && chunks[i - 1]!.word === 'from') continue;
    // "fell by 4% to £278,000 in Ostland": where both ends of the move are
    if (chunk.kind === 'figure' && chunks[i - 1]!.word === 'to' && i === draft.chunk + 2) continue;
    if (chunk.kind === 'figure' || chunk.kind === 'subordinator' || BORDERS.has(chunk.word)) break;
    // "$242m from the sale of Velltec": of who sold it
    if (chunk.word === 'of' && draft.dimension === 'money' && SOLD.has(chunks[i - 1]!.word)) break;
    // "died in the accident, which was reported by all papers"
    if (chunk.kind === 'relative' && chunks[i - 1]!.word === ',') break;
    if (chunk.kind !== 'prep' || !PLACES.has(chunk.word)) continue;
    if (chunk.word === 'by' && !isAgent(draft, i, world)) continue;
    // "to 266 tonnes, a statement of Halm Works said": behind the comma it is of something else
    if (chunk.word === 'of' && isBehindComma(frame, draft.chunk, i)) continue;
    // "5%, the highest in Europe": what it is the highest of all in
    if (chunks[i - 1]!.kind !== 'noun' && isExtreme(chunks[i - 1]!.word)) continue;
    const noun = chunks[i + 1]!;
    // "in early trade", "at Velden Crown Court": where it was told or done, and not of what
    if (noun.kind !== 'noun' || world.rulebook.language.list('settings').has(noun.word)) continue;
    // "910 inmates in the prison in Tarn": what goes by its place's name
    const own = subjectFromChunk(frame, i + 1);
    if (own?.named && own.from === 'text' && own.name.endsWith(` ${noun.word}`) && !hasName(frame, i + 1))
      return own;
    const named =
      isRegion(frame, i + 1) ||
      entities.some(
        (e) =>
          e.span[0] >= tokens.start[noun.from]! &&
          // "in England and Wales": one name, over its "and"
          (e.span[1] <= tokens.end[noun.to - 1]! ||
            (chunks[i + 2]?.word === 'and' && e.span[0] < tokens.end[noun.to - 1]!)),
      );
    const all = named && chunk.word !== 'by' ? placesHere(draft, i + 1) : [];
    if (all.length > 1) return allOf(frame, all);
    // "destroyed by a gas explosion in Velden": what is there did it
    if (named && agent >= 0 && i === agent + 1) return resolved(draft, world, agent);
    if (named || chunks[i - 1]!.word === 'part') return resolved(draft, world, i + 1); // "take part in the race"
    if (chunk.word === 'by' && agent < 0) agent = i + 1;
  }
  if (agent >= 0) return resolved(draft, world, agent);
  const many = manyBehind(draft, world);
  if (many >= 0) return resolved(draft, world, many);
  const front = placeBetween(draft);
  return front < 0 ? null : subjectFromChunk(frame, front);
}

/** "in Halm, Orrin and Brell": the chunks of all names; none where the last has a clause of its own. */
function placesHere({ frame, isSubject }: Draft, first: number): readonly number[] {
  const all = placesFrom(frame, first);
  // "rose 4% in Halm and Orrin fell", "3% in Halm and Orrin 4%"
  const behind = frame.chunks[(all.at(-1) ?? 0) + 1]?.kind;
  const isOther = all.length === 2 && !isSubject && (behind === 'verb' || behind === 'figure');
  return isOther ? [] : all;
}

/** "Costs rose 4% at public schools", "fell 3% among the young men": of those, where nobody is named; -1 for none. */
function manyBehind({ frame, chunk, isChange, clauseSubject }: Draft, world: World): number {
  const { chunks, tokens } = frame;
  const [prep, noun] = [chunks[chunk + 1], chunks[chunk + 2]];
  if (!isChange || !/^(?:at|among|for)$/.test(prep?.word ?? '') || noun?.kind !== 'noun') return -1;
  const isMeasured =
    clauseSubject >= 0 &&
    chunks[clauseSubject]!.kind === 'noun' &&
    isMeasure(frame, clauseSubject, world.rulebook);
  const isHowTold = world.rulebook.language.list('ways and times').has(noun.word);
  const isMany = /[^s]s$|^(?:men|women|children|people)$/.test(noun.word) && !isHowTold;
  return isMeasured && isMany && !OWNED.has(tokens.lower[noun.from]!) ? chunk + 2 : -1;
}

/** "…, a statement of": a comma, and a noun phrase of its own behind it. */
function isBehindComma({ chunks, tokens }: Frame, from: number, to: number): boolean {
  for (let i = to - 1; i > from; i--)
    if (chunks[i]!.word === ',') return /^(?:an?|the)$/.test(tokens.lower[chunks[i + 1]!.from]!);
  return false;
}

/** "rose in Norland by 1.3%": the place between the verb and how far it went; -1 for none. */
function placeBetween({ frame, chunk, verb }: Draft): number {
  const { chunks } = frame;
  let at = chunk - 1;
  while (at > verb && chunks[at]!.kind === 'adverb') at--;
  if (verb < 0 || !UPTO.has(chunks[at]?.word ?? '')) return -1;
  at--;
  // "rose in Norland last year by 4%"
  if (chunks[at]?.kind === 'period') at -= chunks[at - 1]?.kind === 'prep' ? 2 : 1;
  if (chunks[at]?.word === ',') at--;
  const isThere = at - 1 > verb && PLACES.has(chunks[at - 1]!.word) && chunks[at]!.kind === 'noun';
  return isThere && (hasName(frame, at) || isRegion(frame, at)) ? at : -1;
}
const UPTO = new Set(['by', 'to']);

/** "the highest", "the most". */
export const isExtreme = (word: string): boolean =>
  word === 'most' || word === 'least' || isSuperlative(word);

/** Behind "and" stands a noun phrase with a verb of its own. */
function opensClause(chunks: readonly Chunk[], and: number): boolean {
  // "and in Orrin they rose"
  const isFronted = chunks[and + 1]?.kind === 'prep' && chunks[and + 2]?.kind === 'noun';
  // "and in Orrin have grown"
  if (isFronted && isTensed(chunks[and + 3])) return true;
  if (isFronted) return /^(?:noun|pronoun)$/.test(chunks[and + 3]?.kind ?? '') && isTensed(chunks[and + 4]);
  if (chunks[and + 1]?.kind !== 'noun') return false;
  for (let i = and + 2; i < chunks.length && i - and < 6; i++) {
    const { kind, bare, infinitive } = chunks[i]!;
    if (kind === 'verb') return !bare && !infinitive;
    if (kind !== 'prep' && kind !== 'noun' && kind !== 'det') return false;
  }
  return false;
}
