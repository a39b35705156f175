import type { PeriodMention } from '../../model/mention.ts';
import type { Period } from '../../model/period.ts';
import { MOVED_FROM } from '../../recognize/quantities/move.ts';
import type { Draft } from '../draft.ts';
import type { Chunk } from '../sentence/chunk.ts';
import { isConversion } from '../sentence/wordings/brackets.ts';
import { isInDateline } from '../subject/names/is-of-dateline.ts';
import { earlierInSentence, type World } from '../world.ts';
import { isOfRevisedForecast } from './like/of-revised-forecast.ts';
import { FARTHEST } from './period/beside.ts';
import { costOf } from './period/cost-of.ts';
import { endBefore } from './period/end-before.ts';
import { isUnplaced } from './period/wordings.ts';
import { yearsAfter } from './period/years-after.ts';
import { isSaidOfNow } from './said-of-now.ts';

/** The period that stands with the figure: the nearest in its clause, one a figure where both are listed in order. */
export function attachPeriod(draft: Draft, world: World): void {
  // "£556 million (€818 million) the previous year": what is in brackets is the same figure
  if (draft.like?.period && isConversion(draft.frame.chunks, draft.chunk)) {
    set(draft, draft.like.period, 'of the same figure');
    return;
  }
  const after = yearsAfter(draft, world);
  if (after) {
    set(draft, after, 'so long after it');
    return;
  }
  if (draft.frame.periods.length === 0 || isSaidOfNow(draft)) return;
  const listed = respectively(draft);
  if (listed) {
    set(draft, listed, 'listed in order');
    return;
  }
  const when = ofWhen(draft);
  if (when) {
    set(draft, when, 'that "when" stands for');
    return;
  }
  const nearest = nearestOf(draft, world);
  if (!nearest) return;
  const { period } = nearest;
  const open = period.to !== null && isSinceItBegan(draft, nearest);
  set(
    draft,
    open ? { ...period, to: null, grain: 'span' } : (endOfMove(draft, period) ?? period),
    'in the sentence',
  );
  // "earned $8m, or 14 cents a share, in the quarter": told twice, of one time
  const { like, mention } = draft;
  if (like && nearest.span[0] >= mention.span[1] && isToldTwice(draft, like))
    set(like, nearest.period, 'of the same figure');
}

/** "Rose by 4% between 2010 and 2020, to 8,320": where it stood in the end. */
function endOfMove({ frame: { chunks }, chunk, like, isChange }: Draft, period: Period): Period | null {
  const { from, to, grain } = period;
  const isEnd = !isChange && like?.isChange === true && chunks[chunk - 1]?.word === 'to';
  if (!isEnd || grain !== 'span' || !from || !to || !WHOLE_YEARS.test(`${from} ${to}`)) return null;
  return { ...period, from: `${to.slice(0, 4)}-01-01`, grain: 'year' };
}
const WHOLE_YEARS = /-01-01 \d{4}-12-31$/;

/** "Since the outbreak began in March 2022, 825 people have died": from then on. */
function isSinceItBegan({ frame: { chunks, tokens, language } }: Draft, { span }: PeriodMention): boolean {
  const at = chunks.findIndex((c) => tokens.start[c.from]! <= span[0] && span[0] < tokens.end[c.to - 1]!);
  let verb = at - 1;
  // "was first detected in the country in 2022"
  while (verb > 0 && at - verb < FARTHEST_VERB && chunks[verb]!.kind !== 'verb') {
    if (chunks[verb]!.kind === 'mark' || chunks[verb]!.kind === 'figure') return false;
    verb--;
  }
  if (at < 3 || !language.list('began then').has(chunks[verb]!.word)) return false;
  for (let i = verb - 1; i >= 0 && verb - i < 5; i--) {
    if (chunks[i]!.word === 'since') return true;
    if (chunks[i]!.kind === 'mark') return false;
    if (chunks[i]!.kind === 'verb' && !/^w(?:as|ere)$/.test(chunks[i]!.word)) return false;
  }
  return false;
}
/** In chunks, from the verb of what began to its date: "detected | in | the country | in | 2022". */
const FARTHEST_VERB = 6;

/** "$8m, or 14 cents a share": nothing but "or" between the two. */
const isToldTwice = ({ frame: { chunks }, chunk, sentence, passage }: Draft, like: Draft): boolean => {
  if (like.sentence !== sentence || like.passage !== passage) return false;
  const between = chunks.slice(like.chunk + 1, chunk);
  return (
    between.length <= 3 &&
    between.some((c) => c.word === 'or') &&
    between.every((c) => c.word === 'or' || c.word === ',' || c.kind === 'adverb')
  );
};

function set(draft: Draft, period: Period, how: string): void {
  draft.period = period;
  if (isUnplaced(period)) draft.unknown.period = `the text does not say when "${period.written}" was`;
  draft.derivation.push(`period ${how}: ${period.written}`);
}

/** "higher than in 2019, when 25% got one", "occurred in 1988 when a flight went down, leaving 133 dead": the period in front of the word. */
function ofWhen({ frame: { chunks }, chunk }: Draft): Period | null {
  let when = chunk - 1;
  let marks = 0;
  for (; when > 0 && chunks[when]!.word !== 'when'; when--) {
    const { kind, word } = chunks[when]!;
    if (kind === 'period' || word === ';' || chunk - when > LONGEST_CLAUSE) return null;
    if (kind === 'mark') marks++;
  }
  if (when < 2) return null;
  // "the worst crash was in 1988 when a jet hit a hill, killing 133": all of the clause
  const { mention: own } = chunks[when - 1]!;
  if (own?.kind === 'period' && chunks[when - 2]!.kind === 'prep') return own.period;
  if (marks > 0 || chunks[when - 1]!.word !== ',') return null;
  // "in 2019, the last year before it closed, when"
  let at = when - 2;
  while (at > 0 && chunks[at]!.kind !== 'period' && chunks[at]!.word !== ',') at--;
  if (chunks[at]!.word === ',') at--;
  const { mention } = chunks[at] ?? {};
  return mention?.kind === 'period' ? mention.period : null;
}
/** In chunks, from "when" to the figure. */
const LONGEST_CLAUSE = 14;

/** "1%, 3% and 8% in 2023, 2024 and 2025", "3% in May and 4% in June, respectively": as many periods as figures of one kind. */
function respectively(draft: Draft): Period | null {
  const { tokens, reading, periods, quantities, chunks } = draft.frame;
  const alike = quantities.filter((q) => q.quantity.dimension === draft.dimension);
  if (alike.length !== periods.length || alike.length < 2) return null;
  const own = periods[alike.indexOf(draft.mention)]?.period ?? null;
  for (let i = reading.tokens[0]; i < reading.tokens[1]; i++)
    if (tokens.lower[i] === 'respectively') return own;
  const oneUnit = alike.every((q) => q.quantity.unit === draft.mention.quantity.unit);
  return oneUnit && isList(chunks, 'figure', alike.length) && isList(chunks, 'period', alike.length)
    ? own
    : null;
}

/** The chunks of a kind stand one behind the other, with nothing but commas and "and" between. */
function isList(chunks: readonly Chunk[], kind: 'figure' | 'period', count: number): boolean {
  const first = chunks.findIndex((c) => c.kind === kind);
  const last = chunks.findLastIndex((c) => c.kind === kind);
  const within = chunks.slice(first, last + 1);
  return (
    within.filter((c) => c.kind === kind).length === count &&
    within.every((c) => c.kind === kind || c.kind === 'and' || c.word === ',')
  );
}

function nearestOf(draft: Draft, world: World): PeriodMention | null {
  let best: PeriodMention | null = null;
  let least = FARTHEST;
  for (const mention of draft.frame.periods) {
    if (isInAnswerBefore(draft, mention, world)) continue;
    if (isInDateline(mention.span, draft.passage, world)) continue;
    if (draft.mention.rule === MOVED_FROM && !isOfFirstEnd(draft, mention)) continue;
    if (isOfEndBefore(draft, mention) || isOfLevelAfter(draft, mention)) continue;
    const cost = costOf(draft, mention);
    if (cost < least) {
      least = cost;
      best = mention;
    }
  }
  return (
    best && (isDayOfTelling(draft, best) ? (spanBehind(draft) ?? best) : (partBehind(draft, best) ?? best))
  );
}

/** "Results for 2024 show 495,000 cars sold in the fourth quarter": the part of the year told in front that stands behind the figure alone. */
function partBehind(draft: Draft, { period: year, span }: PeriodMention): PeriodMention | null {
  if (year.grain !== 'year' || span[1] > draft.mention.span[0]) return null;
  const part = spanBehind(draft);
  if (!part || part.period.grain === 'year' || !isWithin(part.period, year)) return null;
  const { frame, mention } = draft;
  const between = frame.tokens.text.slice(mention.span[1], part.span[0]);
  return /[,;:]|\b(?:and|but|while|than|from)\b/.test(between) ? null : part;
}

const isWithin = (part: Period, whole: Period): boolean =>
  part.from !== null && part.to !== null && whole.from !== null && whole.to !== null
    ? part.from >= whole.from && part.to <= whole.to
    : false;

/** "On Thursday reported $1.5bn in revenue for the first quarter": the day on which it was told, in front of the figure that somebody tells. */
const isDayOfTelling = (
  { frame: { attributions }, mention }: Draft,
  { period, span }: PeriodMention,
): boolean =>
  period.grain === 'day' &&
  span[1] <= mention.span[0] &&
  attributions.some(({ said }) => said[0] <= mention.span[0] && said[1] >= mention.span[1]);

/** The quarter, half or year that stands behind the figure, before any other. */
function spanBehind({ frame: { periods, quantities }, mention }: Draft): PeriodMention | null {
  const next = quantities[quantities.indexOf(mention) + 1]?.span[0] ?? Number.POSITIVE_INFINITY;
  const behind = periods.find(({ span }) => span[0] >= mention.span[1] && span[0] < next);
  return behind && SPANS.has(behind.period.grain) ? behind : null;
}
const SPANS: ReadonlySet<string> = new Set(['quarter', 'half', 'year']);

/** "rose from 41,000 in 2018 to 44,000": what stands behind the first end and before the second; not "from 41,000 to 44,000 in 2019". */
function isOfFirstEnd({ frame: { quantities }, mention }: Draft, { span }: PeriodMention): boolean {
  const second = quantities[quantities.indexOf(mention) + 1];
  return span[0] >= mention.span[1] && second !== undefined && span[1] <= second.span[0];
}

/** "rose from 41,000 in 2018 to 44,000", "from a loss of $3m last year to": the time behind the first end is not the second's. */
const isOfEndBefore = (draft: Draft, { span }: PeriodMention): boolean =>
  span[1] <= draft.mention.span[0] && span[0] >= (endBefore(draft)?.span[1] ?? Number.POSITIVE_INFINITY);

/** "£42m in 2025, up from £31m", "sales in 2025 rose to 42 from 31": what it was before has no time in front of it. */
const isOfLevelAfter = (draft: Draft, { span }: PeriodMention): boolean =>
  draft.revision === 'old' &&
  draft.frame.chunks[draft.chunk - 1]?.word === 'from' &&
  span[1] <= draft.mention.span[0] &&
  !isOfRevisedForecast(draft);

/** "58% believe rents will rise in 2027, and 12% want to leave": a time that those before spoke of. */
function isInAnswerBefore(draft: Draft, { span }: PeriodMention, world: World): boolean {
  if (span[0] >= draft.mention.span[0]) return false;
  const { chunks, tokens } = draft.frame;
  return earlierInSentence(draft, world).some(
    ({ answer }) => answer >= 0 && span[0] >= tokens.start[chunks[answer]!.from]!,
  );
}
