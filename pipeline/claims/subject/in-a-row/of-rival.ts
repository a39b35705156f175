import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { headToHead } from '../../sentence/wordings/head-to-head.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/**
 * "Halm leads Odell by 51% to 48%": the second figure is that of whom the first one is ahead of, named between the verb and the
 * figures; "followed by Odell with 48%": of whom the small word in front names.
 */
export function ofRival(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const to = chunks[draft.chunk - 1]?.word ?? '';
  // "53.8%, against 46.2% for the minister"
  const forWhom = chunks[draft.chunk + 1]?.word === 'for' && chunks[draft.chunk + 2]?.kind === 'noun';
  if (to !== 'to' && AGAINST.has(to) && forWhom && draft.like) return resolved(draft, world, draft.chunk + 2);
  if (AGAINST.has(to) && chunks[draft.chunk - 2]?.kind === 'figure') {
    const first = earlierInSentence(draft, world)[0];
    if (!first || first.dimension !== draft.dimension || first.chunk !== draft.chunk - 2) return null;
    const rival = rivalBetween(draft, first.chunk);
    return rival < 0 ? null : resolved(draft, world, rival);
  }
  const result = headToHead(draft.frame, draft.chunk);
  if (result?.isFirst && draft.clauseSubject >= 0) return resolved(draft, world, draft.clauseSubject);
  // "the count put Odell in the lead with 54%"
  const object = draft.verb + 1;
  const put =
    draft.frame.language.list('put in a place').has(chunks[draft.verb]?.word ?? '') &&
    chunks[object]?.kind === 'noun' &&
    hasName(draft.frame, object);
  if (put && HAS.has(to) && object < draft.chunk - 2 && draft.chunk - object < 7)
    return resolved(draft, world, object);
  const trails = chunks[draft.chunk - 3];
  const named = chunks[draft.chunk - 2]?.kind === 'noun' && hasName(draft.frame, draft.chunk - 2);
  if (!HAS.has(to) || !named || !trails) return null;
  const further = chunks[draft.chunk - 4]?.word ?? '';
  const follows =
    trails.word === 'of'
      ? further === 'ahead'
      : TRAILS.has(trails.word) || (trails.word === 'by' && draft.frame.language.list('follow').has(further));
  return follows ? resolved(draft, world, draft.chunk - 2) : null;
}

const AGAINST = new Set(['to', 'against', 'versus', 'vs']);
const HAS = new Set(['with', 'on', 'at']);
const TRAILS = new Set(['behind', 'over', 'ahead', 'of', 'against']);

/** The name behind "over", "ahead of" or a verb of winning, before the first of the two figures. */
function rivalBetween({ frame, verb }: Draft, first: number): number {
  const { chunks } = frame;
  for (let i = first - 1; i > verb && first - i < 8; i--) {
    if (chunks[i]!.kind !== 'noun' || !hasName(frame, i)) continue;
    const before = chunks[i - 1];
    if (!before) return -1;
    const beats = before.kind === 'verb' && frame.language.list('lead or beat').has(before.word);
    return beats || TRAILS.has(before.word) ? i : -1;
  }
  return -1;
}
