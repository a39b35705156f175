import type { Frame } from '../chunks.ts';
import { hasName } from '../noun-phrase.ts';
import { overComma } from '../over-comma.ts';

/**
 * "It is followed by Orrin Airport, with 4.2 million; Velden Airport, with 3.6 million": the chunk of the name whose figure stands in chunk
 * `figure` of a list; -1 where it is none.
 */
export function listedName(frame: Frame, figure: number): number {
  const { chunks } = frame;
  let at = figure - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  if (chunks[at]?.word !== 'with') return -1;
  const name = overComma(chunks, at);
  if (chunks[name]?.kind !== 'noun' || !hasName(frame, name)) return -1;
  const before = chunks[name - 1];
  const follows = before?.word === 'by' && FOLLOWS.test(chunks[name - 2]?.word ?? '');
  let border = name - 1;
  while (chunks[border]?.kind === 'and' || chunks[border]?.word === ',') border--;
  const isNext =
    border < name - 1 && chunks[border]?.kind === 'figure' && chunks[border - 1]?.word === 'with';
  const next = isNext || chunks[border]?.word === ';';
  return follows || next ? name : -1;
}

const FOLLOWS = /^(?:(?:is|are|was|were|being) )?(?:closely )?(?:follow|head|trail|chas)/;
