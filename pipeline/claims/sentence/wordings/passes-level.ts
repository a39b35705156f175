import type { Draft } from '../../draft.ts';

/** "Fell below 20%", "stays above $40": the level that was passed or kept, and not by how much. */
export function passesLevel({ frame: { chunks, tokens }, chunk, tokens: [at] }: Draft): boolean {
  const { from } = chunks[chunk]!;
  for (let i = Math.max(0, Math.min(from, at) - 1); i < at; i++)
    if (LEVELS.has(tokens.lower[i]!)) return true;
  return false;
}
const LEVELS = new Set(['above', 'below', 'past', 'beyond', 'beneath', 'through']);
