import type { Draft } from './draft.ts';

/** Joins each draft to the one before it where `join` makes one of the two, and leaves it where it makes none. */
export function joinNeighbours(
  drafts: readonly Draft[],
  join: (before: Draft, draft: Draft) => Draft | null,
): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const before = out.at(-1);
    const joined = before ? join(before, draft) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(draft);
  }
  return out;
}
