import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunk.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import type { Found } from '../found.ts';
import { isOnVote } from './vote-share.ts';

/** "3,265 voting in favour of the bond and 1,391 against it", "218 members were in favour": so many votes for it, and so many against. */
export function sideTaken(draft: Draft, world: World): Found | null {
  const { dimension, frame, chunk, isChange } = draft;
  if (isChange || !(dimension === 'count' || dimension === 'number')) return null;
  const { chunks } = frame;
  const does = chunks[chunk + 1];
  const votes = does?.kind === 'verb' && VOTES.test(does.word);
  let at = votes || (does?.kind === 'verb' && COPULA.has(does.word)) ? chunk + 2 : chunk + 1;
  while (chunks[at]?.kind === 'adverb') at++;
  const side = sideAt(chunks, at, votes);
  if (!side || !(votes || isOnVote(world) || earlierInSentence(draft, world)[0]?.rule === 'votes'))
    return null;
  // "3,265 voted for Helm" are hers
  if (hasName(frame, side === 'for' && chunks[at]!.word === 'for' ? at + 1 : -1)) return null;
  return {
    metric: { id: `votes_${side}`, name: `votes ${side}`, family: 'votes' },
    rule: 'votes',
    measure: -1,
  };
}
sideTaken.needs = { dimensions: ['count', 'number'] };

function sideAt(chunks: readonly Chunk[], at: number, votes: boolean): 'for' | 'against' | null {
  const word = chunks[at]?.word;
  if (word === 'against') return 'against';
  if (word === 'in' && /^favou?r$/.test(chunks[at + 1]?.word ?? '')) return 'for';
  return votes && word === 'for' ? 'for' : null;
}

const VOTES = /^vot(?:e|es|ed|ing)$/;
