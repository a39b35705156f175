import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

/** True where the sentence is dated well before the article, or the figure is told of "1987, when". */
export function tellsOfThePast(draft: Draft, { document }: World): boolean {
  const { frame, chunk } = draft;
  if (frame.periods.length === 0) return false;
  // "the deadliest since 1987, when 211 people died"
  const since = frame.chunks.findIndex(({ word }) => word === 'since');
  if (since >= 0 && whenOfEarlierTime(draft) > since) return true;
  const { published } = document;
  if (!published) return false;
  const limit = new Date(Date.parse(published) - PAST_DAYS * 86_400_000).toISOString().slice(0, 10);
  // "With 41 dead it is the deadliest since 1987": no date of the 41
  const isOfOthers = (from: number): boolean =>
    since > chunk && from > frame.tokens.start[frame.chunks[since]!.from]!;
  return frame.periods.some(
    ({ period, span }) => period?.to != null && period.to.slice(0, 10) < limit && !isOfOthers(span[0]),
  );
}

/** The "when" behind a date in whose clause the figure stands: "since 1987, when"; -1 for none. */
export function whenOfEarlierTime({ frame: { chunks }, chunk }: Draft): number {
  for (let i = chunk - 1; i > 0; i--) {
    if (chunks[i]!.word !== 'when') continue;
    const date = chunks[i - 1]!.word === ',' ? i - 2 : i - 1;
    return chunks[date]?.kind === 'period' ? i : -1;
  }
  return -1;
}

const PAST_DAYS = 60;

/** "40 people die in storms each year": no single event's. */
export function isBackground({ frame, mention, tokens: [at] }: Draft): boolean {
  const { tokens, reading } = frame;
  if (mention.quantity.unit?.includes('/')) return true;
  const [first, end] = [
    Math.max(reading.tokens[0] + 1, at - NEARBY),
    Math.min(reading.tokens[1], at + NEARBY),
  ];
  for (let i = first; i < end; i++)
    if (YEARLY.has(tokens.lower[i]!) && EVERY.has(tokens.lower[i - 1]!)) return true;
  return reading.tokens[1] - reading.tokens[0] > 1 && tokens.lower[reading.tokens[0]] === 'annually';
}

/** Tokens either side of a figure. */
const NEARBY = 40;
const YEARLY = new Set(['year', 'month', 'week', 'day', 'decade']);
const EVERY = new Set(['a', 'each', 'every', 'per']);
