import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

/**
 * "an overspend of £14m on its £480m budget. In June the figure was £11m": what a figure is set against is not what the sentence told, which
 * is the figure it hangs on; the draft itself where it hangs on none.
 */
export function overWhatItIsSetAgainst(told: Draft, { drafts }: World): Draft {
  const { chunks } = told.frame;
  let found = told;
  for (let at = told.chunk - 1; at >= 0 && HANGS.has(chunks[at]!.kind); at--) {
    if (chunks[at]!.kind !== 'figure') continue;
    const other = drafts.find((d) => d.frame === told.frame && d.chunk === at);
    if (other && !other.isChange && other.dimension === told.dimension) found = other;
  }
  return found;
}
const HANGS: ReadonlySet<string> = new Set(['prep', 'det', 'adverb', 'mark', 'figure']);
