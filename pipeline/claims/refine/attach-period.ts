import type { PeriodMention, QuantityMention } from '../../model/mention.ts';
import type { Period } from '../../model/period.ts';
import { isSuperlative } from '../../recognize/grammar/superlative.ts';
import type { Draft } from '../draft.ts';
import { isConversion } from '../sentence/brackets.ts';
import { type Chunk, chunkAt, type Frame, tokenAt } from '../sentence/chunks.ts';
import { isSaidOfNow } from './said-of-now.ts';

export const COMPARES: ReadonlySet<string> = new Set([
  'than',
  'from',
  'against',
  'versus',
  'vs',
  'compared',
  'since',
  'before',
  'until',
]);
/** Periods at this price or above are never taken: they belong to another clause. */
const FARTHEST = 16;

/** The period that stands with the figure: the nearest in its clause, one a figure where both are listed in order. */
export function attachPeriod(draft: Draft): void {
  const { frame } = draft;
  if (frame.periods.length === 0 || isSaidOfNow(draft)) return;
  const listed = respectively(draft);
  if (listed) {
    set(draft, listed, 'listed in order');
    return;
  }
  let best: PeriodMention | null = null;
  let least = FARTHEST;
  for (const mention of frame.periods) {
    const cost = costOf(draft, mention);
    if (cost < least) {
      least = cost;
      best = mention;
    }
  }
  if (best) set(draft, best.period, 'in the sentence');
}

function set(draft: Draft, period: Period, how: string): void {
  draft.period = period;
  if (isUnplaced(period)) draft.unknown.period = `the text does not say when "${period.written}" was`;
  draft.derivation.push(`period ${how}: ${period.written}`);
}

/** "1%, 3% and 8% in 2023, 2024 and 2025, respectively": as many periods as figures of one kind. */
function respectively(draft: Draft): Period | null {
  const { tokens, reading, periods, quantities } = draft.frame;
  let said = false;
  for (let i = reading.tokens[0]; i < reading.tokens[1]; i++)
    if (tokens.lower[i] === 'respectively') said = true;
  if (!said) return null;
  const alike = quantities.filter((q) => q.quantity.dimension === draft.dimension);
  if (alike.length !== periods.length || alike.length < 2) return null;
  return periods[alike.indexOf(draft.mention)]?.period ?? null;
}

/** How far a period is from the figure, in chunks, with a price for every border between them. */
function costOf(draft: Draft, mention: PeriodMention): number {
  const { frame } = draft;
  const { chunks, tokens } = frame;
  if (mention.span[0] < draft.mention.span[1] && draft.mention.span[0] < mention.span[1]) return FARTHEST;
  const at = chunkAt(frame, tokenAt(tokens, mention.span[0]));
  if (at < 0 || at === draft.chunk) return FARTHEST;
  const behind = at > draft.chunk;
  if (!behind && isClosedOff(frame, at, draft.chunk)) return FARTHEST;
  const [from, to] = behind ? [draft.chunk, at] : [at, draft.chunk];
  let cost = behind ? 0 : 1;
  let figures = 0;
  let together = false;
  for (let i = from + 1; i < to; i++) {
    const chunk = chunks[i]!;
    together ||= behind && chunk.kind === 'subordinator' && chunk.word === 'when';
    // "AED 92.3 billion ($25.2bn) in the year to March": the same amount once more
    if (chunk.word === '(' && chunks[i + 1]?.kind === 'figure' && isConversion(chunks, i + 1)) {
      i += 2;
      continue;
    }
    // "will cost $4m and be finished in 2027": the time of what it says last
    if (behind && chunk.kind === 'verb' && chunks[i - 1]?.kind === 'and' && isLed(chunks, i, at))
      return FARTHEST;
    // "handled 3.1 million in 2025 and employs 2,800": what is joined is a clause of its own
    cost += i === draft.verb && chunks[i - 1]?.kind !== 'and' ? 1 : priceOf(chunk, chunks[i - 1]);
    if (chunk.kind === 'figure') figures++;
  }
  // "to 7.8% from 6.4% and for 2027 to 3%": the time of what comes next
  if (
    behind &&
    chunks[at - 1]?.kind === 'prep' &&
    chunks[at - 2]?.kind === 'and' &&
    isOfNextFigure(chunks, at)
  )
    return FARTHEST;
  // "on a third terminal, due to open in 2029": when that is
  if (
    behind &&
    chunks.slice(draft.chunk + 1, at).some((c, i, all) => c.word === ',' && isDue(all[i + 1], all[i + 2]))
  )
    return FARTHEST;
  // "The 162-metre vessel, built in 1998, had": how old the thing is
  if (behind && chunks[at + 1]?.word === ',' && opensAside(chunks, draft.chunk, at)) return FARTHEST;
  // "Of the 176 who set out three weeks ago, 121 reached": when the others did what they did
  const past = chunks[at + 1]?.word === 'ago' ? at + 2 : at + 1;
  if (!behind && chunks[past]?.word === ',' && chunks[0]?.word === 'of' && hasRelative(chunks, at))
    return FARTHEST;
  // "replaces one from 1931": how old another thing is
  if (behind && tokens.lower[chunks[at]!.from] === 'from' && OTHERS.has(chunks[at - 1]?.word ?? ''))
    return FARTHEST;
  const host = hostOf(chunks, at);
  // "from $2.2bn a year earlier, a decline of 37%": what looks back dates the figure right before it
  if (host >= 0 && host !== draft.chunk && host === at - 1 && LOOKS_BACK.test(mention.period.written ?? ''))
    return FARTHEST;
  // "to 1.2 billion from 496 million in the same period last year": behind what it rose from, the period is that one's
  if (behind && host < 0 && liesBehindFormer(draft, at)) return FARTHEST;
  // "64 arrests, against 81 last year": the period is that of the figure it stands with
  if (behind && host >= 0 && host !== draft.chunk && COMPARES.has(beforeFigure(chunks, host)))
    return FARTHEST;
  // "3.4 million households missed one payment last winter": who did it and what they did share the time
  const shares = behind && draft.isSubject && draft.mention.counted && isOneClause(chunks, draft.chunk, at);
  if (figures > 0)
    cost += host >= 0 && host !== draft.chunk && !shares ? (behind ? 11 : 9) : behind ? 3 + figures : 1;
  // "Nine people were killed when a coach left the road on Monday": both at once
  if (together) cost = Math.min(cost, FARTHEST - 2);
  // "In the first quarter, …": what opens a sentence holds for all of it
  if (!behind && isFronted(chunks, at)) cost = Math.min(cost, 11);
  // "Sept 2023: …" leads a line
  if (!behind && at <= 4 && chunks[at + 1]?.word === ':') cost = Math.min(cost, 9);
  // "next year's budget" dates the budget, not what is done with it
  if (tokens.lower[chunks[at]!.to] === "'s" && !isOccasion(chunks, at)) cost += 9;
  if (saidThen(draft, at)) cost += FARTHEST;
  // "reported on Wednesday a fall in third-quarter production": the day of the report, where another period is at hand
  if (frame.periods.length > 1 && isDayOfReport(draft, at, mention)) cost += 8;
  // "counted 1,063 gorillas, 26% more than in the census in 2018": of what the other figure is compared with
  if (behind && figures > 0 && chunks.slice(from + 1, to).some((c) => c.word === 'than')) return FARTHEST;
  // "The $380m mission is meant to bring back 60 grams in 2031": when something else is measured
  if (behind && figures > 0 && draft.roles.thing !== undefined) return FARTHEST;
  // "has handed out 1.6m meals since it was set up in 2012 and has 900 volunteers": the time of what is told between
  if (!behind && chunks[draft.verb - 1]?.kind === 'and' && draft.verb > at && isTold(chunks, at))
    return FARTHEST;
  // "the 17th-century mansion" is no time of anything's
  if (CENTURY.test(mention.period.written ?? '') && chunks[at + 1]?.kind === 'noun') return FARTHEST;
  return cost + comparesCost(draft, at, behind, mention);
}

/** A verb and no border stand between. */
const isOneClause = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from + 1, to)
    .every(
      (c) => c.kind !== 'mark' && c.kind !== 'and' && c.kind !== 'relative' && c.kind !== 'subordinator',
    );

/** "the 44% recorded at last year's election": what is held at a time dates what is counted there. */
const isOccasion = (chunks: readonly Chunk[], period: number): boolean =>
  chunks[period - 1]?.kind === 'prep' && OCCASIONS.test(chunks[period + 1]?.word ?? '');
const OCCASIONS =
  /^(?:election|vote|ballot|poll|referendum|census|race|tournament|championship|festival|fair|event|edition|summit|final|season|game|olympic)s?$/;

/** True where a subordinate clause has begun before the chunk, with its verb. */
function isTold(chunks: readonly Chunk[], at: number): boolean {
  let verb = at - 1;
  while (verb > 0 && chunks[verb]!.kind !== 'verb' && chunks[verb]!.kind !== 'mark') verb--;
  if (chunks[verb]?.kind !== 'verb') return false;
  const opens =
    chunks[verb - 1]?.kind === 'noun' || chunks[verb - 1]?.kind === 'pronoun' ? verb - 2 : verb - 1;
  return chunks[opens]?.kind === 'subordinator';
}

/** Nothing but a preposition stands between the verb and the period. */
const isLed = (chunks: readonly Chunk[], verb: number, period: number): boolean =>
  chunks.slice(verb + 1, period).every((c) => c.kind === 'prep' || c.kind === 'adverb');

/** Another figure right behind this one is what it is compared with, and the period follows that. */
function liesBehindFormer({ frame: { chunks }, chunk, mention }: Draft, at: number): boolean {
  const other = chunks[chunk + 2]?.kind === 'figure' ? chunk + 2 : -1;
  const former = chunks[other]?.mention;
  return (
    other > 0 &&
    other < at &&
    COMPARES.has(chunks[chunk + 1]!.word) &&
    former?.kind === 'quantity' &&
    former.quantity.dimension === mention.quantity.dimension &&
    chunks.slice(other + 1, at).every((c) => c.kind === 'prep' || c.kind === 'det')
  );
}

/** A comma and the participle of a making stand between the figure and the period. */
const opensAside = (chunks: readonly Chunk[], figure: number, at: number): boolean =>
  at - figure < FARTHEST &&
  chunks
    .slice(figure + 1, at)
    .some((c, i, all) => c.word === ',' && all[i + 1]?.kind === 'verb' && MADE.test(all[i + 1]!.word));
const MADE =
  /^(?:built|opened|founded|launched|born|established|completed|erected|constructed|commissioned|designed|made|dating|inaugurated)$/;

const hasRelative = (chunks: readonly Chunk[], at: number): boolean =>
  chunks.slice(0, Math.min(at, FARTHEST)).some((c) => c.kind === 'relative');

const isOfNextFigure = (chunks: readonly Chunk[], at: number): boolean => {
  let next = at + 1;
  while (chunks[next]?.kind === 'prep' || chunks[next]?.kind === 'det') next++;
  return chunks[next]?.kind === 'figure';
};
const isDue = (word: Chunk | undefined, verb: Chunk | undefined): boolean =>
  word !== undefined &&
  DUE.has(word.word) &&
  (verb?.infinitive === true || verb?.kind === 'prep' || word.infinitive);
const DUE = new Set(['due', 'set', 'scheduled', 'slated', 'planned', 'expected']);
const OTHERS = new Set(['one', 'ones', 'that', 'those', 'another']);
export const CENTURY = /^\d+(?:st|nd|rd|th)-century$/i;
const REPORTS = /^(?:report|post|announc|unveil|disclos|publish|releas|reveal|record)(?:s|ed|es|d)?$/;

function isDayOfReport({ frame: { chunks } }: Draft, at: number, { period }: PeriodMention): boolean {
  if (period.grain !== 'day') return false;
  const verb = chunks[at - 1]?.kind === 'prep' ? at - 2 : at - 1;
  return chunks[verb]?.kind === 'verb' && REPORTS.test(chunks[verb]!.word);
}

/** "than last year", "since 2001", "below the average of 1991-2020": the time of something the figure is compared with. */
function comparesCost(draft: Draft, at: number, behind: boolean, { period, role }: PeriodMention): number {
  const { chunks } = draft.frame;
  if (behind && draft.isChange && chunks.slice(draft.chunk + 1, at).some((c) => c.word === 'than'))
    return FARTHEST;
  let b = at - 1;
  while (chunks[b]?.kind === 'det' || (chunks[b]?.kind === 'prep' && chunks[b - 1]?.kind === 'prep')) b--;
  const before = chunks[b];
  const governor = before?.kind === 'prep' || before?.kind === 'verb' ? before.word : '';
  const since = governor === 'since' || draft.frame.tokens.lower[chunks[at]!.from] === 'since';
  // "dropped by 18% since 2016, to 9,870": the level is that of now
  const isLevel =
    !behind && !draft.isChange && draft.frame.quantities.some((q) => isMoveBefore(draft, q, at));
  if (since) return superlative(draft, at) || isLevel ? FARTHEST : 0;
  // "as compared to 2015", "a 14% gain from Q3 in 2015" where the period holds its own "from"
  const compared = (governor === 'to' || governor === 'with') && chunks[b - 1]?.word === 'compared';
  // not so "will rise 4% from March"; "rose to 4,100, up 300 from 2023" is of now too
  const moved =
    draft.dimension === 'ratio' || draft.isChange || (behind && isMovedOn(chunks, draft.chunk, at));
  const opens = role !== 'since' && moved && opensFrom(draft, at);
  if (compared || opens) return behind ? FARTHEST : 6;
  if (COMPARES.has(governor))
    return behind ? FARTHEST : chunks.slice(at + 1, draft.chunk).some((c) => c.word === ',') ? FARTHEST : 6;
  // "up 12% on a year earlier", "a rise of 6% on February"; shares rise 6% on a day
  if (behind && governor === 'on' && draft.isChange && period.grain !== 'day') return FARTHEST;
  return behind && BESIDE.has(governor) && chunks[at + 1]?.kind === 'noun' ? FARTHEST : 0;
}

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

/** ", up 300 from 2023": between a level and a period stands by how much it has moved. */
const isMovedOn = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from + 1, to)
    .some(
      (c, i, all) =>
        c.word === ',' && /^(?:up|down)$/.test(all[i + 1]?.word ?? '') && all[i + 2]?.kind === 'figure',
    );

/** A period said as "from X" and no more: in a change it is what the figure is compared with, unless it reaches to another. */
function opensFrom({ frame }: Draft, at: number): boolean {
  const { chunks, tokens } = frame;
  const { from, to } = chunks[at]!;
  if (tokens.lower[from] !== 'from') return false;
  for (let i = from + 1; i <= to && i < tokens.count; i++) if (REACHES.has(tokens.lower[i]!)) return false;
  return true;
}
const REACHES = new Set(['to', 'until', 'through', 'till', 'onwards', '-', '–']);
const BESIDE = new Set(['below', 'above', 'under', 'over', 'on', 'beyond', 'short']);

const isFronted = (chunks: readonly Chunk[], at: number): boolean =>
  at <= 2 &&
  (at === 0 || chunks[0]!.kind === 'prep' || chunks[0]!.kind === 'adverb') &&
  chunks.slice(at + 1, at + 3).some((c) => c.word === ',');

/** "…, she said on Tuesday": the day of the saying is not that of what is said. */
function saidThen({ frame }: Draft, at: number): boolean {
  const { chunks, tokens, attributions } = frame;
  const period = chunks[at]!;
  for (const { span, rule } of attributions) {
    if (rule === 'said:before') continue;
    const verb = tokenAt(tokens, span[0]);
    if (verb >= period.from || period.from - verb > 8) continue;
    let plain = true;
    for (let i = at - 1; i >= 0 && chunks[i]!.from > verb; i--)
      if (
        chunks[i]!.kind === 'figure' ||
        chunks[i]!.kind === 'verb' ||
        chunks[i]!.word === ',' ||
        chunks[i]!.kind === 'subordinator'
      )
        plain = false;
    if (plain) return true;
  }
  return false;
}

function priceOf(chunk: Chunk, before: Chunk | undefined): number {
  switch (chunk.kind) {
    case 'subordinator':
    case 'relative':
      return 9;
    case 'verb':
      // "rose to 40 and fell to 30": a clause of its own
      return before?.kind === 'and' ? 12 : 8;
    case 'mark':
      if (chunk.word === ';' || chunk.word === ':') return 14;
      if (chunk.word === '(' || chunk.word === ')') return 8;
      return chunk.word === ',' ? 2 : 1;
    case 'and':
      return 2;
    default:
      return 1;
  }
}

/** The figure that a period stands directly behind: "61 in 2023". */
function hostOf(chunks: readonly Chunk[], period: number): number {
  let i = period - 1;
  for (let steps = 0; steps < 3 && i >= 0; steps++, i--) {
    const { kind } = chunks[i]!;
    if (kind === 'figure') return i;
    if (kind !== 'prep' && kind !== 'noun') return -1;
  }
  return -1;
}

export const LOOKS_BACK = /\b(?:earlier|ago|before|previously)$/i;

/** "the same period last year", where the text has not said which. */
export const isUnplaced = ({ from, to }: Period): boolean => from === null && to === null;

function beforeFigure(chunks: readonly Chunk[], figure: number): string {
  let i = figure - 1;
  while (chunks[i]?.kind === 'det' || chunks[i]?.kind === 'adverb') i--;
  return chunks[i]?.kind === 'prep' || chunks[i]?.kind === 'verb' ? chunks[i]!.word : '';
}

const EXTREMES = new Set(['most', 'least', 'record', 'first']);

/** "the lowest since 2001": the period is that of the record, not of the figure. */
function superlative(draft: Draft, at: number): boolean {
  const { chunks, tokens } = draft.frame;
  for (let i = chunks[at]!.from - 1; i >= 0 && chunks[at]!.from - i < 7; i--) {
    const low = tokens.lower[i]!;
    if (EXTREMES.has(low) || isSuperlative(low)) return true;
    if (low === ',' && chunks[at]!.from - i > 1) return false;
  }
  return false;
}

/**
 * "The painting, which was stolen with 12 others in 1990, is worth $2m", "The hotel, built in 1911, has": what is said in an aside that
 * ends before the figure holds for the aside alone; not so the day on which the figure itself was settled ("The first phase, approved in
 * May, has").
 */
export function isClosedOff({ chunks }: Frame, at: number, figure: number): boolean {
  let comma = at;
  while (comma > 0 && chunks[comma]!.word !== ',' && chunks[comma]!.kind !== 'relative') comma--;
  if (chunks[comma]!.kind === 'relative') comma--;
  const opens = chunks[comma + 1]?.kind;
  if (comma <= 0 || chunks[comma]!.word !== ',' || (opens !== 'relative' && opens !== 'verb')) return false;
  if (chunks.slice(comma + 1, comma + 3).some((c) => DECIDES.test(c.word))) return false;
  for (let i = at + 1; i + 1 < figure; i++)
    if (chunks[i]!.word === ',' && chunks[i + 1]!.kind === 'verb' && !chunks[i + 1]!.bare) return true;
  return false;
}

const DECIDES = /^(?:approv|announc|agree|sign|unveil|adopt|award|pass|report|publish|present|revis|updat)/;
