import type { Draft } from '../../draft.ts';
import { earlierInSentence, type World } from '../../world.ts';
import type { Found } from '../found.ts';

/** "81% were seen in time, well below the 90% target": an aim at what the figure before it measures. */
export function aimedAt(draft: Draft, world: World): Found | null {
  if (draft.isChange || !isAim(draft)) return null;
  const level = earlierInSentence(draft, world).find(
    (d) => d.dimension === draft.dimension && !d.isChange && d.metric !== null,
  );
  return level?.metric
    ? { metric: level.metric, rule: level.rule, measure: -1, base: level.base ?? level.metric }
    : null;
}

/** "the 90% target", with no word of its own between. */
export function isAim({ roles, chunk, frame: { chunks, language } }: Draft): boolean {
  const thing = roles.thing === chunk + 1 ? chunks[chunk + 1] : undefined;
  return thing?.kind === 'noun' && thing.to - thing.from === 1 && language.list('aims').has(thing.word);
}
