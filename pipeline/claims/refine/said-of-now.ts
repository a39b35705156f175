import type { Draft } from '../draft.ts';
import { type Frame, tokenAt } from '../sentence/chunks.ts';

/** "up from 1.9% now", "currently 40 beds", "and now has 310": the figure of the day on which it is told, whatever else is dated. */
export function isSaidOfNow({ frame, chunk, verb, mention }: Draft): boolean {
  const { chunks, tokens } = frame;
  const behind = Math.max(chunks[chunk]!.to, tokenAt(tokens, mention.span[1] - 1) + 1);
  if (AT_PRESENT.has(tokens.lower[behind] ?? '')) return true;
  // "£1.8 million has been given so far"
  for (let i = behind; i < Math.min(behind + NEAR, tokens.count - 1); i++) {
    if (tokens.lower[i] === 'so' && tokens.lower[i + 1] === 'far') return !isOfPeriod(frame, i);
    if (BORDERS.has(tokens.lower[i]!)) break;
  }
  const before = chunks[chunk - 1];
  if (before?.kind === 'adverb' && AT_PRESENT.has(before.word)) return true;
  if (before === undefined || verb !== chunk - 1) return false;
  // "has so far planted 2,400"
  for (let i = before.from; i + 1 < before.to; i++)
    if (tokens.lower[i] === 'so' && tokens.lower[i + 1] === 'far') return true;
  return AT_PRESENT.has(tokens.lower[before.from]!);
}

/** "so far this year" names the time itself. */
const isOfPeriod = ({ tokens, periods }: Frame, at: number): boolean =>
  periods.some(({ span }) => span[0] <= tokens.start[at]! && tokens.end[at + 1]! < span[1]);

/** How far behind the figure "so far" may stand, in tokens. */
const NEAR = 8;
const BORDERS = new Set([',', ';', '.', 'and', 'but', 'while']);

const AT_PRESENT = new Set(['now', 'currently', 'today', 'presently']);
