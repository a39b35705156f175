import type { Draft } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { Found } from '../found.ts';

/** "is 37% full, or 64 percent of average", "stands at 30% of normal": set against what is usual, and no part of anything. */
export function ofTheNorm({ dimension, isChange, frame, chunk, clauseSubject }: Draft): Found | null {
  const { chunks, tokens } = frame;
  if (dimension !== 'ratio' || isChange || chunks[chunk + 1]?.word !== 'of') return null;
  // "the lake level was 91% of average": the level
  if (clauseSubject >= 0 && chunks[clauseSubject]!.kind === 'noun' && !hasName(frame, clauseSubject))
    return null;
  const norm = chunks[chunk + 2];
  if (!norm || norm.to - norm.from > 2 || !NORMS.test(tokens.lower[norm.to - 1]!)) return null;
  return {
    metric: { id: 'share_of_average', name: 'share of average', family: 'share' },
    rule: 'share',
    measure: -1,
  };
}

const NORMS = /^(?:average|normal|usual|norm)$/;
