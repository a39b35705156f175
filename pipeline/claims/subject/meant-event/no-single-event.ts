import type { Draft } from '../../draft.ts';
import { overComma } from '../../sentence/over-comma.ts';
import type { World } from '../../world.ts';

/** True where the sentence is dated well before the article, or the figure is told of "1987, when". */
export function tellsOfThePast(draft: Draft, { document }: World): boolean {
  const { frame } = draft;
  if (frame.periods.length === 0) return false;
  // "the deadliest since 1987, when 211 people died"
  const since = frame.chunks.findIndex(({ word }) => word === 'since');
  if (since >= 0 && whenOfEarlierTime(draft) > since) return true;
  const { published } = document;
  if (!published) return false;
  const limit = new Date(Date.parse(published) - PAST_DAYS * 86_400_000).toISOString().slice(0, 10);
  if (isRunningTotal(draft, limit)) return true;
  return frame.periods.some(({ period }) => period?.to != null && period.to.slice(0, 10) < limit);
}

/** "5,200 people have been killed in the conflict since 2019": counted for years; not "41 have died, the most since 1987". */
function isRunningTotal(
  { frame: { chunks, tokens }, chunk, verb, isSubject }: Draft,
  limit: string,
): boolean {
  const date = chunks.findIndex(({ kind, word }) => kind === 'period' && word === 'since');
  const mention = chunks[date]?.mention;
  const from = mention?.kind === 'period' ? mention.period?.from : null;
  if (!isSubject || !from || from.slice(0, 10) > limit || chunks[verb] === undefined) return false;
  if (!/^ha(?:ve|s|d)$/.test(tokens.lower[chunks[verb]!.from]!)) return false;
  // behind a comma it belongs to what it is set beside
  return date < chunk || !chunks.slice(chunk, date).some(({ word }) => word === ',');
}

/** The "when" behind a date in whose clause the figure stands: "since 1987, when"; -1 for none. */
export function whenOfEarlierTime({ frame: { chunks }, chunk }: Draft): number {
  for (let i = chunk - 1; i > 0; i--) {
    if (chunks[i]!.word !== 'when') continue;
    const date = overComma(chunks, i);
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
