import type { QuantityMention } from '../../../model/mention.ts';
import { isSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { LanguageRules } from '../../../rulebook/language.ts';
import { glued, PUNCTUATION } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { type Beside, FARTHEST, hasBetween, opensBetween } from './beside.ts';
import { COMPARES, OUTDOES } from './wordings.ts';

/** The price of a period in front of the figure that may be of what it is compared with. */
const COMPARED = 6;

/** "than last year", "since 2001", "below the average of 1991-2020": the price of the time of something the figure is compared with. */
export function comparedCost(beside: Beside): number {
  const { draft, mention, chunks, figure, at, behind } = beside;
  if (behind && draft.isChange && hasBetween(chunks, figure, at, 'than')) return FARTHEST;
  // "up 30% on last year (9,858)": how much it was then
  if (at === figure - 2 && chunks[at + 1]!.word === '(' && chunks[figure + 1]?.word === ')') return 0;
  const { language } = draft.frame;
  const link = linkOf(draft.frame, at);
  if (chunks[link]?.kind === 'verb' && OUTDOES.test(chunks[link]!.word)) return FARTHEST;
  const governor = chunks[link]?.kind === 'prep' || chunks[link]?.kind === 'verb' ? chunks[link]!.word : '';
  if (governor === 'since' || draft.frame.tokens.lower[chunks[at]!.from] === 'since')
    return isOfRecord(draft, at) || isLevelBehindChange(beside) ? FARTHEST : 0;
  // "three times as many as in the same period of 2025"
  const isAsMany =
    governor === 'as' && chunks.slice(Math.max(0, link - 3), link).some((c) => c.word === 'as');
  if (isAsMany) return FARTHEST;
  // "as compared to 2015", "a 14% gain from Q3 in 2015" where the period holds its own "from"
  const compared = (governor === 'to' || governor === 'with') && chunks[link - 1]?.word === 'compared';
  // "Compared with 2019, traffic was down 8%"; not so "Compared with 2019, when 40 were hurt"
  if (compared) return behind || !isWhen(chunks, at) ? FARTHEST : COMPARED;
  if (isOfMoveInFront(beside)) return FARTHEST;
  if (isMovedFrom(beside)) return behind ? FARTHEST : COMPARED;
  if (COMPARES.has(governor))
    return behind || hasBetween(chunks, at, figure, ',') || isOfMoveBefore(draft, link) ? FARTHEST : COMPARED;
  // "came in at $1.5bn, a 5% increase on the previous year"
  if (governor === 'on' && mention.period.grain !== 'day' && isMove(chunks[link - 1], language))
    return FARTHEST;
  // "a 12% decrease over the previous month"
  if (isOverPrevious(beside)) return FARTHEST;
  if (!behind) return 0;
  // "the same figure as last year"
  if (governor === 'as' && isSameAs(draft, link)) return FARTHEST;
  // "up 12% on a year earlier", "a rise of 6% on February"; shares rise 6% on a day
  if (governor === 'on' && draft.isChange && mention.period.grain !== 'day') return FARTHEST;
  return BESIDE.has(governor) && chunks[at + 1]?.kind === 'noun' ? FARTHEST : 0;
}

const isSameAs = ({ frame: { chunks, tokens } }: Draft, as: number): boolean =>
  chunks[as - 1]?.kind === 'noun' &&
  tokens.lower.slice(chunks[as - 1]!.from, chunks[as - 1]!.to).includes('same');

const isWhen = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(at + 1, at + 3).some((c) => c.word === 'when');

/** The one month or year before, which a growth is set against; not so "over the previous three years". */
function isOverPrevious({ draft, mention, chunks, at, behind }: Beside): boolean {
  const { from } = chunks[at]!;
  const { lower } = draft.frame.tokens;
  const over = lower[from] === 'over' || lower[from - 1] === 'over' || lower[from - 2] === 'over';
  const written = mention.period.written ?? '';
  // "a 5.7 per cent increase over 2016", "up 4% over 2016"
  const isBefore = lower[from - 1] === 'over' || lower[from] === 'over';
  if (isBefore && behind && A_YEAR.test(written)) return true;
  if (draft.dimension === 'ratio' && draft.isChange && LAST.test(written)) return over;
  return over && (draft.dimension === 'ratio' || !behind) && PREVIOUS.test(written);
}
const A_YEAR = /^(?:over )?(?:19|20)\d\d$/;
/** "up 12% over last year", and not "over the last year". */
const LAST = /^(?:(?:over )?last (?:year|month|quarter)|(?:over )?a year (?:ago|earlier))$/i;
const PREVIOUS = /(?:previous|prior|preceding) (?:year|month|quarter|week|season|half|period)$/i;

/** "a 5% increase", "up €48m or 8.5 per cent". */
const isMove = (chunk: Chunk | undefined, language: LanguageRules): boolean =>
  chunk?.kind === 'figure' || (chunk?.kind === 'noun' && language.list('moves').has(chunk.word));

const BESIDE = new Set(['below', 'above', 'under', 'over', 'on', 'beyond', 'short']);

/** The chunk that the period hangs on: over words in front of it, and over the second of two prepositions. */
function linkOf({ chunks, language }: Frame, period: number): number {
  let link = period - 1;
  // "than in the same months of 2022"
  if (
    chunks[link]?.word === 'of' &&
    chunks[link - 1]?.kind === 'noun' &&
    language.list('times that are compared').has(chunks[link - 1]!.word)
  )
    link -= 2;
  while (chunks[link]?.kind === 'det' || (chunks[link]?.kind === 'prep' && chunks[link - 1]?.kind === 'prep'))
    link--;
  return link;
}

/** "5% more than in 2024 and 2% fewer than in 2019": what another figure in front is compared with. */
const isOfMoveBefore = ({ frame: { chunks }, isChange }: Draft, link: number): boolean =>
  isChange && chunks.slice(Math.max(link - 3, 0), link).some((c) => c.kind === 'figure');

/** "the lowest since 2001": the period is that of the record, not of the figure. */
function isOfRecord(draft: Draft, at: number): boolean {
  const { chunks, tokens } = draft.frame;
  const { from } = chunks[at]!;
  for (let i = from - 1; i >= 0 && from - i < 7; i--) {
    const low = tokens.lower[i]!;
    if (EXTREMES.has(low) || isSuperlative(low)) return true;
    if (low === ',' && from - i > 1) return false;
  }
  return false;
}
const EXTREMES = new Set(['most', 'least', 'record', 'first']);

/** "dropped by 18% since 2016, to 9,870": the level is that of now. */
const isLevelBehindChange = ({ draft, at, behind }: Beside): boolean =>
  !behind && !draft.isChange && draft.frame.quantities.some((q) => isMoveBefore(draft, q, at));

/**
 * A change told in front of the period, of which the figure behind it is the outcome ("by 18% since 2016, to 9,870") or which another clause
 * tells ("by 31% since 2019, and 12,800 households are waiting").
 */
const isMoveBefore = (
  { frame: { chunks, tokens }, chunk }: Draft,
  { span, quantity }: QuantityMention,
  at: number,
): boolean =>
  quantity.dimension === 'ratio' &&
  span[1] <= tokens.start[chunks[at]!.from]! &&
  (chunks[chunk - 1]?.word === 'to' || chunks.slice(at, chunk).some((c) => c.kind === 'and'));

/** "a 14% gain from Q3", "rose to 4,100, up 300 from 2023" tell what the figure moved from; not so "will rise 4% from March". */
function isMovedFrom({ draft, mention, chunks, figure, at, behind }: Beside): boolean {
  if (mention.role === 'since' || !opensFrom(draft, at)) return false;
  return (
    draft.dimension === 'ratio' ||
    draft.isChange ||
    (behind && opensBetween(chunks, figure, at, isUpOrDownBy))
  );
}

/** "Up 2% from 2016, income reached", "to cut it by 7% from last year, to 14m tonnes": of the move in front of it. */
const isOfMoveInFront = ({ draft, mention, chunks, at, behind }: Beside): boolean =>
  !behind &&
  mention.role !== 'since' &&
  opensFrom(draft, at) &&
  (isUpOrDownBy(chunks[at - 2], chunks[at - 1]) ||
    (chunks[at - 2]?.word === 'by' && chunks[at - 1]?.kind === 'figure'));

/** ", up 300 from 2023": between a level and a period stands by how much it has moved. */
const isUpOrDownBy = (way: Chunk | undefined, amount: Chunk | undefined): boolean =>
  UP_OR_DOWN.test(way?.word ?? '') && amount?.kind === 'figure';
const UP_OR_DOWN = /^(?:up|down)$/i;

/** A period said as "from X" and no more: in a change it is what the figure is compared with, unless it reaches to another. */
function opensFrom({ frame: { chunks, tokens, language } }: Draft, at: number): boolean {
  const { from, to } = chunks[at]!;
  if (tokens.lower[from] !== 'from') return false;
  // "from the previous year – a slump": no reach
  const end = tokens.kind[to] === PUNCTUATION && !glued(tokens, to) ? to : to + 1;
  for (let i = from + 1; i < end && i < tokens.count; i++)
    // "from the week to January 1" is one time
    if (
      REACHES.has(tokens.lower[i]!) &&
      !(tokens.lower[i] === 'to' && language.list('times that are compared').has(tokens.lower[i - 1]!))
    )
      return false;
  return true;
}
const REACHES = new Set(['to', 'until', 'through', 'till', 'onwards', '-', '–']);
