import type { Chunk } from '../chunks.ts';

/** "24 m in diameter": at the preposition of the extent that a length is. */
export const isInDiameter = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.word === 'in' && EXTENTS.has(chunks[at + 1]?.word ?? '');

const EXTENTS = new Set(['diameter', 'length', 'height', 'width', 'depth', 'circumference']);
