import { positive } from '../../../recognize/quantities/positive.ts';
import { fits } from '../../../rulebook/metrics.ts';
import type { Draft } from '../../draft.ts';
import { PLACES } from '../../subject/thing/extreme-of.ts';
import type { World } from '../../world.ts';
import { dimensionOf, type Found, simple } from '../found.ts';

/** "The lake's deepest point is 230 m", "Its highest point lies at 420 m": how deep or high the whole is, which owns its point. */
export function extremePoint(draft: Draft, { rulebook }: World): Found | null {
  const { frame, clauseSubject } = draft;
  const point = frame.chunks[clauseSubject];
  if (point?.kind !== 'noun' || !PLACES.has(point.word) || draft.isChange) return null;
  for (let i = point.from; i < point.head; i++) {
    const quality = positive(frame.tokens.lower[i]!);
    const rules = quality === null ? [] : (rulebook.metrics.byQuality.get(quality) ?? []);
    const rule = rules.find((one) => fits(one, dimensionOf(draft)));
    if (rule) return { ...simple(rule), measure: clauseSubject };
  }
  return null;
}
