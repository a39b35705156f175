import type { Draft } from '../../draft.ts';
import { followerOf } from '../../sentence/wordings/follower.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';

/** "had 10.9% of entries, followed by English (10.5%)": the measure of whoever is followed. */
export function asLeader(draft: Draft, world: World): Found | null {
  const leader = followerOf(draft, world)?.leader;
  if (leader?.isChange) draft.isChange = true;
  return leader?.metric
    ? { metric: leader.metric, rule: leader.rule, measure: -1, base: leader.base ?? leader.metric }
    : null;
}
asLeader.needs = { earlier: true };
