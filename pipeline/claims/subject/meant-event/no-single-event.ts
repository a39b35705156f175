import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

/** True where the sentence is dated well before the article. */
export function tellsOfThePast({ frame }: Draft, { document }: World): boolean {
  const { published } = document;
  if (!published || frame.periods.length === 0) return false;
  const limit = new Date(Date.parse(published) - PAST_DAYS * 86_400_000).toISOString().slice(0, 10);
  return frame.periods.some(({ period }) => period?.to != null && period.to.slice(0, 10) < limit);
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
