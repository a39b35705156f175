import type { Chunk, Frame } from '../chunks.ts';

/** "Halm leads Odell 51% to 48%", "beat Odell by 52.1% to 47.9%". */
export interface HeadToHead {
  readonly verb: number;
  /** Chunk of who is behind. */
  readonly rival: number;
  /** True for the first of the two figures, which is that of who is ahead. */
  readonly isFirst: boolean;
}

/** What a figure at `chunk` has to do in a result of two sides; `null` for any other figure. */
export function headToHead({ chunks, language }: Frame, chunk: number): HeadToHead | null {
  const isFirst = chunks[chunk + 1]?.word === 'to' && isShare(chunks[chunk + 2]);
  const first = isFirst ? chunk : chunk - 2;
  if (!isFirst && !(chunks[chunk - 1]?.word === 'to' && isShare(chunks[first]))) return null;
  const rival = chunks[first - 1]?.word === 'by' ? first - 2 : first - 1;
  const verb = rival - 1;
  const beats = chunks[verb]?.kind === 'verb' && language.list('lead or beat').has(chunks[verb].word);
  return beats && chunks[rival]!.kind === 'noun' && isShare(chunks[chunk]) ? { verb, rival, isFirst } : null;
}

const isShare = (chunk: Chunk | undefined): boolean =>
  chunk?.mention?.kind === 'quantity' && chunk.mention.quantity.dimension === 'ratio';
