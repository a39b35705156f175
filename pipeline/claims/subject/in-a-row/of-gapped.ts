import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "The trust gave £9m and the council £6.5m": whose the second figure is, where the verb is said once. */
export function ofGapped(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const earlier = earlierInSentence(draft, world)[0];
  // "Halm changed hands for £4m and Orrin for £3m"
  const { kind, word } = chunks[draft.chunk - 1] ?? {};
  const isBehind = kind === 'prep' && earlier !== undefined && chunks[earlier.chunk - 1]?.word === word;
  let who = isBehind ? draft.chunk - 2 : draft.chunk - 1;
  // "and the council only £6.5m"
  if (chunks[who]?.kind === 'adverb') who--;
  const joins = chunks[who - 1];
  if (chunks[who]?.kind !== 'noun' || !(joins?.kind === 'and' || joins?.word === ',')) return null;
  if (!earlier || earlier.verb < 0 || earlier.isSubject) return null;
  // "won 52 seats and the Union 11"
  const isAlike =
    earlier.dimension === draft.dimension || (draft.dimension === 'number' && earlier.mention.counted);
  if (!isAlike) return null;
  for (let i = earlier.chunk + 1; i < who; i++) {
    const { kind } = chunks[i]!;
    if (kind === 'verb' || kind === 'subordinator' || kind === 'relative') return null;
  }
  // "profit $4m and revenue $9m" are two measures of one
  return isMeasure(draft.frame, who, world.rulebook) ? null : resolved(draft, world, who);
}
ofGapped.needs = { earlier: true };
