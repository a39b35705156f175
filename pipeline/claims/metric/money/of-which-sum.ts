import type { Draft } from '../../draft.ts';
import { earlierInSentence, type World } from '../../world.ts';
import type { Found } from '../found.ts';

/** "will hand over £3m, of which £410,000 will go to the school": a part of that sum, and as it was told. */
export function ofWhichSum(draft: Draft, world: World): Found | null {
  const { frame, chunk, dimension, isChange } = draft;
  const [of, which] = frame.chunks.slice(Math.max(0, chunk - 2), chunk);
  if (isChange || dimension !== 'money' || of?.word !== 'of' || which?.word !== 'which') return null;
  const whole = earlierInSentence(draft, world).find((d) => d.dimension === 'money' && !d.isChange);
  if (whole && draft.clauseSubject < 0) draft.like ??= whole; // whose the whole is
  return whole?.metric ? { metric: whole.base ?? whole.metric, rule: whole.rule, measure: -1 } : null;
}
ofWhichSum.needs = { dimensions: ['money'], front: ['which'] };
