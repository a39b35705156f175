import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { behindBrackets } from '../../sentence/wordings/then-in-brackets.ts';
import { type Beside, FARTHEST, opensBrackets } from './beside.ts';
import { isSharedByVerbs } from './of-joined-verbs.ts';

/** How far a period is from the figure, in chunks, with a price for every border and figure between them. */
export function distance(beside: Beside): number {
  const { chunks, at, behind } = beside;
  let cost = priceOfWay(beside) + priceOfFigures(beside);
  // "Nine people were killed when a coach left the road on Monday": both at once
  if (behind && isWhenBetween(beside)) cost = Math.min(cost, FARTHEST - 2);
  // "825 have died since the outbreak began in March 2022"
  if (behind && isSinceBetween(beside)) cost = Math.min(cost, FARTHEST - 2);
  if (behind && isSharedByVerbs(beside)) cost = Math.min(cost, FARTHEST - 1);
  // "In the first quarter, …": what opens a sentence holds for all of it
  if (!behind && isFronted(chunks, at)) cost = Math.min(cost, opensClause(chunks, at) ? FARTHEST - 0.5 : 11);
  // "A 2004 earthquake triggered a tsunami that killed 210,000 people": all of it on that day
  if (!behind && setOff(beside.draft.frame, at)) cost = Math.min(cost, FARTHEST - 1);
  // "Velden (2010 population: 3,725)"
  if (
    !behind &&
    chunks[at - 1]?.word === '(' &&
    chunks[at + 1]?.kind === 'noun' &&
    chunks[at + 2]?.word === ':'
  )
    cost = Math.min(cost, FARTHEST - 1);
  // "Population (2015): 3,725"
  if (!behind && chunks[at - 1]?.word === '(' && chunks[at + 1]?.word === ')' && chunks[at + 2]?.word === ':')
    cost = Math.min(cost, FARTHEST - 1);
  if (!behind && isOfCount(chunks, at)) cost = Math.min(cost, FARTHEST - 1);
  // "Sept 2023: …" leads a line
  if (!behind && at <= 4 && chunks[at + 1]?.word === ':') cost = Math.min(cost, 9);
  return cost + priceOfUse(beside);
}

/** The chunks between; what stands in front of the figure is a little farther. */
function priceOfWay({ draft, chunks, figure, at, behind }: Beside): number {
  const [from, to] = behind ? [figure, at] : [at, figure];
  let cost = behind ? 0 : 1;
  for (let i = from + 1; i < to; i++) {
    if (opensBrackets(chunks, i)) {
      i = behindBrackets(chunks, i - 1) - 1;
      continue;
    }
    // "handled 3.1 million in 2025 and employs 2,800": what is joined is a clause of its own
    // "with 18,000 delivered in March", "8,998 people waiting a year to start treatment in March"
    const named = behind && chunks[figure + 1]!.bare && (i === figure + 1 || chunks[i]!.infinitive);
    const own = i === draft.verb || named || (i === figure + 1 && chunks[figure - 1]?.word === 'with');
    cost += own && chunks[i - 1]?.kind !== 'and' ? 1 : priceOf(chunks[i]!, chunks[i - 1]);
  }
  return cost;
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

/** The period may be that of a figure between, most of all of the one it stands directly behind. */
function priceOfFigures(beside: Beside): number {
  const { figure, behind, figures, host } = beside;
  if (figures === 0) return 0;
  if (host >= 0 && host !== figure && !isShared(beside)) return behind ? 11 : 9;
  return behind ? 3 + figures : 1;
}

/** "3.4 million households missed one payment last winter": who did it and what they did share the time. */
const isShared = ({ draft, chunks, figure, at, behind }: Beside): boolean =>
  behind && draft.isSubject && draft.mention.counted && isOneClause(chunks, figure, at);

/** No border of a clause stands between. */
const isOneClause = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from + 1, to)
    .every(
      (c) => c.kind !== 'mark' && c.kind !== 'and' && c.kind !== 'relative' && c.kind !== 'subordinator',
    );

const isWhenBetween = ({ chunks, figure, at }: Beside): boolean =>
  chunks.slice(figure + 1, at).some((c) => c.kind === 'subordinator' && c.word === 'when');

const isSinceBetween = ({ chunks, figure, at }: Beside): boolean => {
  const since = chunks.findIndex((c, i) => i > figure && i < at && c.kind === 'subordinator');
  return since > 0 && chunks[since]!.word === 'since' && at - since <= 5;
};

const isFronted = (chunks: readonly Chunk[], at: number): boolean =>
  at <= 2 &&
  (at === 0 || chunks[0]!.kind === 'prep' || chunks[0]!.kind === 'adverb') &&
  (opensClause(chunks, at) || chunks.slice(at + 1, at + 3).some((c) => c.word === ','));

/** "In 2012 the garden struck gold": what follows at once is the subject and its verb. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const subject = chunks[at + 1]?.kind === 'det' ? at + 2 : at + 1;
  const { kind } = chunks[subject] ?? {};
  return (kind === 'noun' || kind === 'pronoun') && chunks[subject + 1]?.kind === 'verb';
}

/** "A 2004 earthquake triggered …", "the 1982 eruption set off …". */
function setOff({ chunks, language }: Frame, at: number): boolean {
  if (at > 1 || chunks[at + 1]?.kind !== 'noun') return false;
  const verb = chunks[at + 2]?.kind === 'prep' && chunks[at + 3]?.kind === 'noun' ? at + 4 : at + 2;
  return language.list('set off').has(chunks[verb]?.word ?? '');
}
/** "The 2010 census reported that Sarn had 4,100 people": what was counted then was so then. */
const isOfCount = (chunks: readonly Chunk[], at: number): boolean =>
  at <= 2 &&
  chunks[at + 1]?.kind === 'noun' &&
  COUNTS.test(chunks[at + 1]!.word) &&
  chunks[at + 2]?.kind === 'verb' &&
  chunks[at + 3]?.word === 'that';
const COUNTS = /^(?:census|headcount|count)$/;

/** What the words around a period make of it, wherever the figure is. */
function priceOfUse(beside: Beside): number {
  const { draft, chunks, figure, at } = beside;
  const { periods, tokens } = draft.frame;
  let cost = 0;
  // "an offer from 2016 champions Halm": what somebody won then
  const next = chunks[at + 1];
  if (
    next?.kind === 'noun' &&
    beside.draft.frame.language.list('winners').has(tokens.lower[next.from]!) &&
    next.from === chunks[at]!.to
  )
    cost += FARTHEST;
  // "next year's budget" dates the budget, not what is done with it
  const isOfFigure = at === figure - 2; // "the previous year's £1.8m"
  if (tokens.lower[chunks[at]!.to] === "'s" && !isOfFigure && !isOccasion(chunks, at)) cost += 9;
  // "reported on Wednesday a fall in third-quarter production": the day of the report, where another period is at hand
  if (periods.length > 1 && isDayOfReport(beside)) cost += 8;
  return cost;
}

/** "the 44% recorded at last year's election": what is held at a time dates what is counted there. */
const isOccasion = (chunks: readonly Chunk[], period: number): boolean =>
  chunks[period - 1]?.kind === 'prep' && OCCASIONS.test(chunks[period + 1]?.word ?? '');
const OCCASIONS =
  /^(?:election|vote|ballot|poll|referendum|census|race|tournament|championship|festival|fair|event|edition|summit|final|season|game|olympic)s?$/;

function isDayOfReport({ mention, chunks, at, draft }: Beside): boolean {
  if (mention.period.grain !== 'day') return false;
  const verb = chunks[at - 1]?.kind === 'prep' ? at - 2 : at - 1;
  return (
    chunks[verb]?.kind === 'verb' && draft.frame.language.list('publish or announce').has(chunks[verb]!.word)
  );
}
