import type { Chunk } from '../chunks.ts';
import { behindConversion } from './brackets.ts';

/** "a turnover of £1.06m (2014: £1.04m)", "62% (69% in 2014) of the income": the same at another time, in brackets behind a figure. */
export interface Then {
  /** Chunk of the figure in front of the brackets. */
  readonly now: number;
  /** Chunk of the figure inside them. */
  readonly then: number;
  /** Chunk of the period inside them. */
  readonly period: number;
  /** The closing bracket. */
  readonly close: number;
}

/** The brackets right behind a figure that tell of another time. */
export const thenBehind = (chunks: readonly Chunk[], now: number): Then | null =>
  chunks[now]?.kind === 'figure' && chunks[now + 1]?.word === '(' ? thenIn(chunks, now, now + 1) : null;

/** The chunk behind a figure, over brackets with the same amount once more or at another time. */
export const behindBrackets = (chunks: readonly Chunk[], figure: number): number =>
  (thenBehind(chunks, figure)?.close ?? behindConversion(chunks, figure) - 1) + 1;

function thenIn(chunks: readonly Chunk[], now: number, open: number): Then | null {
  let [then, period] = [-1, -1];
  for (let at = open + 1; at < chunks.length && at - open < LONGEST; at++) {
    const { kind, word } = chunks[at]!;
    if (word === ')') return then < 0 || period < 0 ? null : { now, then, period, close: at };
    if (kind === 'figure' && then < 0 && isOfKind(chunks, now, at)) then = at;
    else if (kind === 'period' && period < 0) period = at;
    else if (!BESIDE.has(kind) && !SET_AGAINST.has(word)) return null;
  }
  return null;
}

/** The brackets that a figure or period stands in. */
export function thenAround(chunks: readonly Chunk[], inside: number): Then | null {
  for (let open = inside - 1; open > 0 && inside - open < LONGEST; open--)
    if (chunks[open]!.word === '(') {
      // "contributed £4m in 2015 (2014: £3m)"
      let now = open - 1;
      while (chunks[now]?.kind === 'period' || chunks[now]?.kind === 'prep') now--;
      const found = chunks[now]?.kind === 'figure' ? thenIn(chunks, now, open) : null;
      return found && found.close > inside ? found : null;
    }
  return null;
}

function isOfKind(chunks: readonly Chunk[], now: number, then: number): boolean {
  const [a, b] = [chunks[now]!.mention, chunks[then]!.mention];
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return false;
  return a.quantity.dimension === b.quantity.dimension || b.quantity.dimension === 'number';
}

const LONGEST = 9;
const BESIDE: ReadonlySet<string> = new Set(['prep', 'mark', 'det', 'adverb']);
const SET_AGAINST = new Set(['compared', 'up', 'down', 'against', 'versus', 'vs']);
