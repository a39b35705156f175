import type { Frame } from '../../sentence/chunks.ts';

/** "the crash", "this year's four-day festival". */
export function isDefinite({ chunks, tokens }: Frame, index: number): boolean {
  let first = index;
  while (IN_FRONT.has(chunks[first - 1]?.kind ?? '')) first--;
  for (let i = chunks[first]!.from; i < chunks[index]!.head; i++)
    if (DEFINITE.has(tokens.lower[i]!)) return true;
  return false;
}

const IN_FRONT = new Set(['figure', 'period', 'det']);
export const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their']);
