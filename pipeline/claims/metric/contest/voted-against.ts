import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';

/** "1,391 were against it", "979 voted against it", "with 40 voting against": the votes on the other side, which are none of those for it. */
export function votedAgainst(draft: Draft, world: World): Found | null {
  const { dimension, frame, chunk, verb, isSubject } = draft;
  const { chunks } = frame;
  if (dimension !== 'number' && dimension !== 'count') return null;
  const votes = isSubject ? verb : chunks[chunk + 1]?.kind === 'verb' ? chunk + 1 : -1;
  const { word } = chunks[votes] ?? { word: '' };
  if (chunks[votes + 1]?.word !== 'against') return null;
  const before = world.drafts.at(-1);
  // "were against it", behind figures of a vote
  const isVote = /^vot/.test(word) || (COPULA.has(word) && before?.rule === 'votes');
  if (!isVote) return null;
  return {
    metric: { id: 'votes_against', name: 'votes against', family: 'votes' },
    rule: 'votes',
    measure: -1,
  };
}
