import type { Draft } from '../../draft.ts';
import { listedName } from '../../sentence/wordings/listed.ts';
import type { World } from '../../world.ts';
import { dimensionOf, type Found } from '../found.ts';

/** "Halm carried 4.8 million passengers. It is followed by Orrin, with 4.2 million": what the figure before it in the passage measures. */
export function listed(draft: Draft, { drafts }: World): Found | null {
  if (dimensionOf(draft) !== 'number' || listedName(draft.frame, draft.chunk) < 0) return null;
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i <= FIGURES_BACK; i--) {
    const { passage, metric, base, rule, isChange, dimension } = drafts[i]!;
    if (passage !== draft.passage) return null;
    if (metric && !isChange && (dimension === 'number' || dimension === 'count'))
      return { metric: base ?? metric, rule, measure: -1 };
  }
  return null;
}

const FIGURES_BACK = 6;
