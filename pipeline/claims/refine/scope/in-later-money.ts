import type { Draft } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';

/** How many tokens behind a sum are looked at. */
const REACH = 6;
/** Families of what is paid once; what is worth $40 today, or is quoted at that, is told of today. */
const PAID: ReadonlySet<string> = new Set(
  'cost spending investment funding budget prize amount compensation damage'.split(' '),
);

/**
 * "$35m, equivalent to $530m today", "$35m ($530m in 2020 dollars)", "it would cost $1bn to build today": what a sum of long ago comes
 * to, and no second word on what was paid.
 */
export function isInLaterMoney({
  frame,
  dimension,
  metric,
  mention,
  tokens: [, end],
  chunk,
}: Draft): boolean {
  if (dimension !== 'money' || !PAID.has(metric?.family ?? '')) return false;
  const { tokens, chunks, reading, language, quantities } = frame;
  const { lower } = tokens;
  const [from, last] = reading.tokens;
  const next = quantities.find((q) => q.span[0] >= mention.span[1])?.span[0] ?? Number.POSITIVE_INFINITY;
  for (let i = end; i < Math.min(last, end + REACH) && tokens.start[i]! < next; i++)
    if (namesMoney(frame, i)) return true;
  const isOnly = quantities.every((q) => q === mention || !q.quantity.dimension.startsWith('money'));
  if (isOnly) for (let i = from; i < end; i++) if (namesMoney(frame, i)) return true;
  const isToday = (i: number): boolean => language.list('nowadays').has(lower[i] ?? '');
  // "if it were built today it would cost £1bn", "would cost £1bn to build today"
  const isThought = lower.slice(from, last).includes('would');
  for (let i = from + 1; isThought && i < last; i++)
    if (isToday(i) && (lower[i - 1] === 'build' || language.list('build').has(lower[i - 1]!))) return true;
  const before = quantities.some((q) => q.span[1] <= mention.span[0] && q.quantity.dimension === 'money');
  const comesTo = chunks
    .slice(Math.max(0, chunk - 2), chunk)
    .some((c) => language.list('comes to').has(c.word));
  return (before || comesTo) && isToday(end);
}

/** "in 2020 dollars", "at today's prices". */
function namesMoney({ tokens: { lower }, language }: Frame, i: number): boolean {
  if (lower[i] !== 'in' && lower[i] !== 'at') return false;
  const isDated = /^\d{4}$/.test(lower[i + 1] ?? '') || language.list('nowadays').has(lower[i + 1] ?? '');
  return isDated && language.list('money of a year').has(lower[lower[i + 2] === "'s" ? i + 3 : i + 2] ?? '');
}
