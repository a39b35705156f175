import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isOfCompanies } from './carry.ts';

/**
 * "Nine councillors voted for it", "about 4,600 pupils would be bused": who is counted and does or bears something is what the figure is of,
 * whatever was spoken of before; but for what only a body has, such as jobs.
 */
export const standsForItself = (draft: Draft, world: World): boolean =>
  draft.isSubject &&
  draft.mention.counted &&
  draft.mention.unit !== null &&
  !OF_BODIES.has(draft.metric?.family ?? '') &&
  !isOfCompanies(draft, world);

const OF_BODIES = new Set(['headcount', 'jobs']);
