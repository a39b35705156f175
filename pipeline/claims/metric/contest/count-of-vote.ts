import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';
import { isOnVote } from './vote-share.ts';

/** "The count gave 41,000 for the bond", "A recount put Helm on 31%": where a vote is told of, votes or a share of them. */
export function countOfVote(draft: Draft, world: World): Found | null {
  const { frame, clauseSubject, roles, dimension, mention, isChange } = draft;
  const noun = frame.chunks[roles.metric ?? clauseSubject];
  if (isChange || mention.counted || noun?.kind !== 'noun' || !COUNTS.has(noun.word) || !isOnVote(world))
    return null;
  const rule = world.rulebook.metrics.byId.get(dimension === 'ratio' ? 'vote_share' : 'votes');
  return rule ? simple(rule) : null;
}
const COUNTS: ReadonlySet<string> = new Set(['count', 'counts', 'recount', 'tally', 'tallies']);
countOfVote.needs = { dimensions: ['number', 'ratio'], words: [...COUNTS] };
