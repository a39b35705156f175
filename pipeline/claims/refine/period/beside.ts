import type { PeriodMention } from '../../../model/mention.ts';
import type { Draft } from '../../draft.ts';
import { type Chunk, chunkAt, tokenAt } from '../../sentence/chunks.ts';
import { behindBrackets } from '../../sentence/wordings/then-in-brackets.ts';

/** Periods at this price or above are never taken: they belong to something else. */
export const FARTHEST = 16;

/** A figure and a period in one sentence, and how they stand to each other. */
export interface Beside {
  readonly draft: Draft;
  readonly mention: PeriodMention;
  readonly chunks: readonly Chunk[];
  /** Chunk of the figure. */
  readonly figure: number;
  /** Chunk of the period. */
  readonly at: number;
  /** True where the period stands behind the figure. */
  readonly behind: boolean;
  /** Figures between the two. */
  readonly figures: number;
  /** The figure that the period stands directly behind ("61 in 2023"), or -1. */
  readonly host: number;
}

/** How a period stands to the figure; `null` where one is a part of the other. */
export function besideOf(draft: Draft, mention: PeriodMention): Beside | null {
  const { frame, chunk: figure } = draft;
  const { chunks, tokens } = frame;
  if (mention.span[0] < draft.mention.span[1] && draft.mention.span[0] < mention.span[1]) return null;
  const at = chunkAt(frame, tokenAt(tokens, mention.span[0]));
  if (at < 0 || at === figure) return null;
  const behind = at > figure;
  const figures = behind ? figuresBetween(chunks, figure, at) : figuresBetween(chunks, at, figure);
  return { draft, mention, chunks, figure, at, behind, figures, host: hostOf(chunks, at) };
}

function figuresBetween(chunks: readonly Chunk[], from: number, to: number): number {
  let figures = 0;
  for (let i = from + 1; i < to; i++)
    if (opensBrackets(chunks, i)) i = behindBrackets(chunks, i - 1) - 1;
    else if (chunks[i]!.kind === 'figure') figures++;
  return figures;
}

/** "AED 92.3 billion ($25.2bn) in the year to March": the bracket that holds the same amount once more, or at another time. */
export const opensBrackets = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]!.word === '(' && chunks[at - 1]?.kind === 'figure' && behindBrackets(chunks, at - 1) > at + 1;

function hostOf(chunks: readonly Chunk[], period: number): number {
  let i = period - 1;
  for (let steps = 0; steps < 3 && i >= 0; steps++, i--) {
    const { kind } = chunks[i]!;
    if (kind === 'figure') return i;
    if (kind !== 'prep' && kind !== 'noun') return -1;
  }
  return -1;
}

/** True where a word is the key word of a chunk between two others. */
export function hasBetween(chunks: readonly Chunk[], from: number, to: number, word: string): boolean {
  for (let i = from + 1; i < to; i++) if (chunks[i]!.word === word) return true;
  return false;
}

/** True where a comma between two chunks opens what is asked for; the chunks behind the comma are those up to the second. */
export function opensBetween(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  isAskedFor: (first: Chunk, second: Chunk | undefined) => boolean,
): boolean {
  for (let i = from + 1; i + 1 < to; i++)
    if (chunks[i]!.word === ',' && isAskedFor(chunks[i + 1]!, i + 2 < to ? chunks[i + 2] : undefined))
      return true;
  return false;
}
