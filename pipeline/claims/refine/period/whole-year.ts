import type { Period } from '../../../model/period.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';

const DRAFTS_BACK = 40;

/** "Over the full year it sold 40,000", behind the figures of its last quarter: the year that those are of. */
export function wholeYear({ frame }: Draft, { drafts, document }: World): Period | null {
  const [from, to] = frame.reading.span;
  const written = WHOLE_YEAR.exec(frame.tokens.text.slice(from, to))?.[0];
  if (written === undefined) return null;
  const last = Math.max(0, drafts.length - DRAFTS_BACK);
  for (let d = drafts.length - 1; d >= last; d--) {
    const { period, revision } = drafts[d]!;
    if (!period?.from || !period.to || period.known === 'document' || revision === 'old') continue;
    const year = period.from.slice(0, 4);
    const isOver = !document.published || period.to < document.published;
    if (!isOver || period.to.slice(0, 4) !== year || !STRETCHES.has(period.grain)) continue;
    return { ...period, from: `${year}-01-01`, to: `${year}-12-31`, grain: 'year', written };
  }
  return null;
}

const STRETCHES = new Set(['month', 'quarter', 'half', 'year']);

const WHOLE_YEAR =
  /\b(?:(?:over|in|for|across|during|of) the (?:full|whole|entire|calendar) year|(?:over|in|for|across|during) the whole of the year|(?:in|over|for) the year as a whole|for the year(?=[,.;]| (?:it|they|was|were|came|stood|totall?ed)\b)|(?:in|over|across|for) (?:the|all) (?:twelve|12) months(?=[,.;]))/i;
