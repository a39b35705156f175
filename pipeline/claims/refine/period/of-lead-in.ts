import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

/** How many passages above an item the words that lead in to its list are looked for. */
const ITEMS = 40;

/** "The figures for the year to June show:" above a list: the time of its items; `null` for none or more than one. */
export function ofLeadIn({ passage }: Draft, { passages, readings }: World): Period | null {
  const { kind, leadIn } = passages[passage]!;
  if (kind !== 'item' || leadIn === null) return null;
  for (let p = passage - 1; p >= 0 && passage - p <= ITEMS; p--) {
    if (passages[p]!.kind === 'item' || !passages[p]!.text.endsWith(leadIn)) continue;
    const periods = (readings[p]!.sentences.at(-1)?.mentions ?? []).filter(
      (m) => m.kind === 'period' && m.calendar && (m.period.from !== null || m.period.to !== null),
    );
    const [only] = periods;
    return periods.length === 1 && only?.kind === 'period' ? only.period : null;
  }
  return null;
}
