import { slug } from '../../text/slug.ts';
import type { Draft, Told } from '../draft.ts';
import { FATES } from '../metric/families.ts';
import { isMeasure } from '../metric/metric-at.ts';
import { isTensed } from '../sentence/chunk.ts';
import { type Chunk, type Frame, tokenAt } from '../sentence/chunks.ts';
import { gappedPhrase } from '../sentence/gapped.ts';
import { isInSaying } from '../sentence/in-saying.ts';
import { hasName, OWNED } from '../sentence/noun-phrase.ts';
import { isRegion } from '../sentence/region.ts';
import { earlierInSentence, type World } from '../world.ts';
import { placeDefinedIn } from './defined-place.ts';
import { told as joinedTold, nameAt } from './joined-names.ts';
import { subjectOfUnit } from './of-earlier.ts';
import { isOneOfMany } from './one-of-many.ts';
import { resolved } from './resolve.ts';
import { subjectFromChunk } from './subject-from.ts';

const PLACES = new Set('in at on across by of near from for through outside along around'.split(' '));

/** "Thousands fled on Friday (Saturday in Manila)": an aside is about something else. */
const BORDERS = new Set([';', '(', ')', 'according']);

/** "in early trade", "at Velden Crown Court": where it was told or done, and not of what. */
const SETTINGS = new Set(['trade', 'trading', 'court']);

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
    // "Seven people were hurt and a driver from Halm died": another clause
    if (chunk.kind === 'and' && (!draft.isSubject || i > draft.verb) && opensClause(chunks, i)) break;
    // "climbed 48%, with carriers in the north leading": what goes on beside it
    if ((chunk.word === 'with' || chunk.word === 'including') && chunks[i - 1]!.word === ',') break;
    // "9,000 runners from 63 countries will take part in"
    if (chunk.kind === 'figure' && chunks[i - 1]!.word === 'from') continue;
    if (chunk.kind === 'figure' || chunk.kind === 'subordinator' || BORDERS.has(chunk.word)) break;
    if (chunk.kind !== 'prep' || !PLACES.has(chunk.word)) continue;
    // "to 266 tonnes, a statement of Halm Works said": behind the comma it is of something else
    if (chunk.word === 'of' && isBehindComma(frame, draft.chunk, i)) continue;
    // "5%, the highest in Europe": what it is the highest of all in
    if (chunks[i - 1]!.kind !== 'noun' && SUPERLATIVE.test(chunks[i - 1]!.word)) continue;
    const noun = chunks[i + 1]!;
    if (noun.kind !== 'noun' || SETTINGS.has(noun.word)) continue;
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
    const all = named && chunk.word !== 'by' ? placesFrom(draft, i + 1) : [];
    if (all.length > 1) return joinedTold(listOf(all.map((at) => nameAt(frame, at))));
    // "destroyed by a gas explosion in Velden": what is there did it
    if (named && agent >= 0 && i === agent + 1) return resolved(draft, world, agent);
    if (named || chunks[i - 1]!.word === 'part') return resolved(draft, world, i + 1); // "take part in the race"
    // "were counted by the police": who counts is not counted
    if (chunk.word === 'by' && agent < 0 && !world.rulebook.attribution.people.has(noun.word)) agent = i + 1;
  }
  if (agent >= 0) return resolved(draft, world, agent);
  const many = manyBehind(draft, world);
  if (many >= 0) return resolved(draft, world, many);
  const front = placeBetween(draft);
  return front < 0 ? null : subjectFromChunk(frame, front);
}

/** "in Halm, Orrin and Brell": the chunks of names listed from the first on; none where "and" joins no last one. */
function placesFrom({ frame, isSubject }: Draft, first: number): readonly number[] {
  const { chunks, entities, tokens } = frame;
  const isName = (at: number): boolean => {
    const { kind, from, to } = chunks[at] ?? {};
    return (
      kind === 'noun' &&
      entities.some((e) => e.span[0] === tokens.start[from!] && e.span[1] === tokens.end[to! - 1])
    );
  };
  if (!isName(first)) return [];
  const all = [first];
  let at = first;
  for (; chunks[at + 1]?.word === ',' && isName(at + 2) && all.length < MOST_PLACES; at += 2)
    all.push(at + 2);
  if (chunks[at + 1]?.word !== 'and' || !isName(at + 2)) return [];
  // "rose 4% in Halm and Orrin fell", "3% in Halm and Orrin 4%": a clause of its own
  const behind = chunks[at + 3]?.kind;
  const isOther = all.length === 1 && !isSubject && (behind === 'verb' || behind === 'figure');
  return isOther ? [] : [...all, at + 2];
}

const listOf = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const MOST_PLACES = 8;

/** "Costs rose 4% at public schools", "fell 3% among the young men": of those, where nobody is named; -1 for none. */
function manyBehind({ frame, chunk, isChange, clauseSubject }: Draft, world: World): number {
  const { chunks, tokens } = frame;
  const [prep, noun] = [chunks[chunk + 1], chunks[chunk + 2]];
  if (!isChange || !/^(?:at|among|for)$/.test(prep?.word ?? '') || noun?.kind !== 'noun') return -1;
  const isMeasured =
    clauseSubject >= 0 &&
    chunks[clauseSubject]!.kind === 'noun' &&
    isMeasure(frame, clauseSubject, world.rulebook);
  const isMany = /[^s]s$|^(?:men|women|children|people)$/.test(noun.word) && !IN_WORDS.test(noun.word);
  return isMeasured && isMany && !OWNED.has(tokens.lower[noun.from]!) ? chunk + 2 : -1;
}
const IN_WORDS =
  /^(?:terms|prices|rates|currencies|words|cases|months|weeks|days|years|quarters|times|levels)$/;

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

const SUPERLATIVE = /^(?:\w{2,}(?:ghest|west|gest|nest|rest|test)|most|least|best|worst)$/;

/** "dipped in Scotland, to £198,000, and in Wales, to £174,000": the place in front of the comma. */
export function ofPlaceInFront({ frame, chunk }: Draft): Told | null {
  const { chunks, tokens, entities } = frame;
  const [prep, place, comma, to] = chunks.slice(Math.max(0, chunk - 4), chunk);
  if (
    (to?.word !== 'to' && to?.word !== 'by') ||
    comma?.word !== ',' ||
    place?.kind !== 'noun' ||
    (prep?.word !== 'in' && prep?.word !== 'among')
  )
    return null;
  // "edged down among young adults, to 21%"
  if (prep.word === 'among') return subjectFromChunk(frame, chunk - 3);
  const isName =
    isRegion(frame, chunk - 3) ||
    entities.some((e) => e.span[0] >= tokens.start[place.from]! && e.span[1] <= tokens.end[place.to - 1]!);
  return isName ? subjectFromChunk(frame, chunk - 3) : null;
}

/** "a 17% fall in northern Velden, 9% fall in Halm": where so much moved, behind another figure of the kind. */
export function ofPlaceOfMove({ frame, chunk, like, dimension }: Draft): Told | null {
  const { chunks, tokens, entities } = frame;
  const [move, prep, place] = chunks.slice(chunk + 1, chunk + 4);
  if (
    dimension !== 'ratio' ||
    !move ||
    !MOVES.test(move.word) ||
    prep?.word !== 'in' ||
    place?.kind !== 'noun'
  )
    return null;
  const isBehind = frame.quantities.some(
    (q) => q.quantity.dimension === 'ratio' && q.span[1] < tokens.start[move.from]!,
  );
  if (!like && !isBehind) return null;
  const isName =
    isRegion(frame, chunk + 3) ||
    entities.some((e) => e.span[0] <= tokens.start[place.head]! && e.span[1] >= tokens.end[place.head]!);
  return isName ? subjectFromChunk(frame, chunk + 3) : null;
}
const MOVES = /^(?:rise|increase|fall|drop|decline|decrease|jump|gain|growth|reduction|surge|slump)$/;

/** Behind "and" stands a noun phrase with a verb of its own. */
function opensClause(chunks: readonly Chunk[], and: number): boolean {
  if (chunks[and + 1]?.kind !== 'noun') return false;
  for (let i = and + 2; i < chunks.length && i - and < 6; i++) {
    const { kind, bare, infinitive } = chunks[i]!;
    if (kind === 'verb') return !bare && !infinitive;
    if (kind !== 'prep' && kind !== 'noun' && kind !== 'det') return false;
  }
  return false;
}

/** "Growth continued at Halm Airport, with traveller numbers up 3%": where it goes on what is told behind "with". */
export function ofPlaceOfClause({ frame, chunk, measure }: Draft): Told | null {
  const { chunks } = frame;
  let at = (measure >= 0 && measure < chunk ? measure : chunk) - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  if (chunks[at]?.word !== 'with' || chunks[at - 1]?.word !== ',') return null;
  const [verb, prep, place] = chunks.slice(at - 4, at - 1);
  const isThere = place?.kind === 'noun' && (prep?.word === 'at' || prep?.word === 'in');
  if (!isThere || verb?.kind !== 'verb' || !hasName(frame, at - 2)) return null;
  const own = chunks[at - 5];
  const isOthers = own?.kind === 'noun' && hasName(frame, at - 5);
  return isOthers ? null : subjectFromChunk(frame, at - 2);
}

/** "… but in Idra it is 63%", "among the young the figure was 41%": the place or group said first is what this one is about. */
export function ofFronted(draft: Draft, world: World): Told | null {
  // "62% stayed in the town, compared with 60% last year": of what the other is of
  if (!draft.like || draft.clauseSubject < 0 || COMPARES.test(draft.frame.chunks[draft.verb]?.word ?? ''))
    return null;
  const { chunks } = draft.frame;
  let found = -1;
  for (let i = draft.clauseSubject - 1; i >= 0 && draft.clauseSubject - i < 8; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'noun' && chunks[i - 1]?.kind === 'prep' && GROUPED.has(chunks[i - 1]!.word))
      found = i;
    if (chunk.kind === 'verb' || chunk.kind === 'and' || chunk.kind === 'subordinator' || chunk.word === ',')
      break;
  }
  return found >= 0 ? resolved(draft, world, found) : null;
}

/** "Of the whales, about 70 are females", "; among men, 44%": the whole that the sentence or its part opens with. */
export function ofWhole(draft: Draft, world: World): Told | null {
  const { chunks, tokens } = draft.frame;
  const group = groupInFront(draft);
  if (group >= 0) return resolved(draft, world, group);
  if (chunks[0]?.word !== 'of') return null;
  // "Of the people counted, 653 were women and 193 were from Ostland": each of the same
  const first = draft.isSubject ? earlierInSentence(draft, world).at(-1) : undefined;
  if (first?.derivation.some((told) => told.startsWith('subject from the whole in front')))
    return first.subject;
  // "Of the 90 glaciers that it watches, 87 lost ice"
  const counted =
    chunks.slice(1, 3).findIndex((c) => c.mention?.kind === 'quantity' && c.mention.counted) + 1;
  const mention = counted > 0 ? chunks[counted]!.mention : null;
  if (mention?.kind === 'quantity' && mention.unit && (draft.chunk === counted || draft.isSubject))
    return subjectOfUnit(tokens.text.slice(...mention.unit));
  const opens = chunks[1]?.kind === 'noun' && endsInFront(chunks, draft.chunk);
  // "Of the deaths, 174 were in Halm": of what they died of
  if (opens && FATES.has(draft.metric?.family ?? '')) return null;
  return opens && draft.isSubject && draft.chunk > 2 ? resolved(draft, world, 1) : null;
}

/** "Of the girls sitting the exam, 33%": a comma, and no clause of its own, up to the figure. */
function endsInFront(chunks: readonly Chunk[], figure: number): boolean {
  if (chunks[2]?.word === ',') return true;
  const comma = chunks.findIndex((c) => c.word === ',');
  if (comma < 3 || comma > LONGEST_GROUP || comma > figure || figure - comma > 3) return false;
  const relative = chunks.findIndex((c) => c.kind === 'relative');
  // "Of the patients treated at home, 12%": the participle that says which
  const said = /(?:ed|en|[dt])$/.test(chunks[2]!.word) ? 3 : 2;
  return chunks.slice(said, comma).every((c, i) => !isTensed(c) || (relative > 0 && relative < i + said));
}

/** The noun behind the "among" that opens the figure's part of the sentence, or behind what stands in for it; or -1. */
function groupInFront({ chunk, clauseSubject, frame: { chunks }, isSubject, like }: Draft): number {
  let opener = like ? gappedPhrase(chunks, chunk) : -1;
  if (opener < 0) {
    if (!isSubject && clauseSubject >= 0) return -1;
    opener = chunk - 1;
    while (opener > 0 && chunks[opener - 1]!.word !== ';' && chunk - opener < LONGEST_GROUP) opener--;
    if (!AMONG.has(chunks[opener]?.word ?? '')) return -1;
  }
  const isPlain = chunks[opener + 1]?.kind === 'noun' && chunks[opener + 2]?.kind !== 'figure';
  return isPlain && chunks.slice(opener + 2, chunk).some((c) => c.word === ',') ? opener + 1 : -1;
}
const LONGEST_GROUP = 10;
const AMONG = new Set(['among', 'amongst']);

const COMPARES = /^compare[ds]?$/;
const GROUPED = new Set(['in', 'among', 'for', 'at', 'on', 'with', 'across', 'of']);

const IN = new Set(['in', 'at', 'across', 'near', 'of', 'around']);

/** Behind the figure and a verb of its own. */
function isOfNextClause({ frame: { chunks, tokens }, chunk }: Draft, at: number): boolean {
  let joint = false;
  for (let i = chunk + 1; i < chunks.length && tokens.start[chunks[i]!.from]! < at + 40; i++) {
    const { kind, from } = chunks[i]!;
    joint ||= (kind === 'and' || kind === 'subordinator') && tokens.start[from]! < at;
    if (joint && isTensed(chunks[i])) return true;
  }
  return false;
}

/** Turnout, inflation and weather are a place's: the last place that the passage says something happened in. */
export function ofPlace(draft: Draft, world: World): Told | null {
  const rule = draft.rule ? world.rulebook.metrics.byId.get(draft.rule) : undefined;
  if (!rule || rule.subjects.length === 0 || !rule.subjects.every((s) => s === 'place' || s === 'event'))
    return null;
  for (let s = draft.sentence; s >= 0 && draft.sentence - s <= 4; s--) {
    const { entities, tokens } = world.frameOf(draft.passage, s);
    // "Sarn is a town in Ostria. Its population is 4,100"
    const defined = s < draft.sentence ? placeDefinedIn(s, draft, world) : null;
    if (defined) return defined;
    for (const e of [...entities].reverse()) {
      const before = tokens.lower[tokenAt(tokens, e.span[0]) - 1] ?? '';
      const first = tokens.lower[tokenAt(tokens, e.span[0]) - 2] ?? '';
      if (s === draft.sentence && e.type !== 'place' && isInSaying(draft, e.span[0])) continue;
      if (!IN.has(before) && !(before === 'the' && IN.has(first)) && e.type !== 'place') continue;
      // "the highest in Europe": what it is the highest of all in
      if (IN.has(before) && SUPERLATIVE.test(first)) continue;
      // "Deaths rose 13%, and firms in Ostland lost": another clause
      if (s === draft.sentence && isOfNextClause(draft, e.span[0])) continue;
      const id = e.id ?? slug(e.name, '-');
      const told: Told = { id, name: e.name, from: 'previous', named: true };
      if (s !== draft.sentence && isOneOfMany(told, draft, world)) return null;
      return told;
    }
  }
  return null;
}
