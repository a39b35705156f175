import type { Draft } from '../../../draft.ts';
import type { Chunk } from '../../../sentence/chunks.ts';
import { isConversion } from '../../../sentence/wordings/brackets.ts';
import { kindOf } from '../kind-of.ts';
import { OPENS, type Pair } from './pair.ts';

/** "8,998 people were waiting more than 18 months to start treatment, up slightly from 7,289". */
export function upFrom({ draft, told, before, at }: Pair): Draft | undefined | false {
  if (before.word !== 'from' || !UP_OR_DOWN.has(wordBefore(draft.frame.chunks, at))) return false;
  const counts = (d: Draft): boolean => d.dimension === 'count' || d.dimension === 'number';
  return told.find((d) => !d.isChange && (kindOf(d) === kindOf(draft) || (counts(d) && counts(draft))));
}

/** "1,240 homes were built in 2025, up 12% on a year earlier". */
export function detached({ draft, earlier, at, between }: Pair): Draft | false {
  // "There were 6.7 million trains planned in Halm, up 9%"
  const { chunks } = draft.frame;
  const isDone = chunks[earlier.chunk + 1]?.bare === true;
  // "A quarter (27.2%) of pupils passed, down 4 points"
  const isTold = earlier.isSubject || isConversion(chunks, earlier.chunk);
  const isMoved = draft.isChange && (isTold || isDone) && !earlier.isChange;
  // "were taken up by patients who were fit to leave, up 30%": the aside is over at the comma
  const main = between.filter((c) => c.kind !== 'relative');
  // "down by 9 points"
  const move = chunks[at]?.word === 'by' ? at - 1 : at;
  return isMoved && isDetachedMove(chunks, move) && isOneClause(main) && earlier;
}

/** "up 6%", "against 12". */
export function opened({ draft, earlier, word }: Pair): Draft | false {
  const previous = draft.frame.tokens.lower[draft.tokens[0] - 1] ?? '';
  return (OPENS.has(word) || OPENS.has(previous)) && earlier;
}

/** ", up 12%": a move behind a comma, of what the clause before it counts. */
const isDetachedMove = (chunks: readonly Chunk[], at: number): boolean =>
  UP_OR_DOWN.has(chunks[at]?.word ?? '') && /^[,—–-]$/.test(chunks[at - 1]?.word ?? '');

const isOneClause = (between: readonly Chunk[]): boolean =>
  between.every((c) => (!BORDERS.has(c.kind) || isHowLong(c)) && c.word !== ';');

/** "were recorded in that 12-month period, up 14%": a length of time is no other thing. */
const isHowLong = ({ mention }: Chunk): boolean =>
  mention?.kind === 'quantity' && mention.quantity.dimension === 'duration';

/** The word before a chunk, over an adverb: "up slightly from". */
const wordBefore = (chunks: readonly Chunk[], at: number): string => {
  const one = chunks[at - 1];
  return one?.kind === 'adverb' && !UP_OR_DOWN.has(one.word)
    ? (chunks[at - 2]?.word ?? '')
    : (one?.word ?? '');
};

/** "up 6%", "down 4 points". */
export const UP_OR_DOWN = new Set(['up', 'down']);

const BORDERS: ReadonlySet<Chunk['kind']> = new Set(['relative', 'subordinator', 'figure', 'and']);
