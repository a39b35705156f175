import type { Draft } from '../../draft.ts';

/** "The 40 libraries are popular", "Halm's 4,000 workers are on strike", "its 12 buses": as many as there are, whatever is said of them. */
export function areAllOfThem({ frame: { chunks, tokens }, chunk }: Pick<Draft, 'frame' | 'chunk'>): boolean {
  const before = chunks[chunk - 1];
  if (before?.kind === 'noun') return /^['’]s?$/.test(tokens.lower[before.to - 1]!);
  if (before?.kind !== 'det') return false;
  return tokens.lower.slice(before.from, before.to).some((word) => DEFINITE.test(word));
}

const DEFINITE = /^(?:the|its|their|his|her|our|all|these|those)$/;
