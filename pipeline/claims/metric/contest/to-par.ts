import type { Draft } from '../../draft.ts';
import type { Found } from '../found.ts';

/** "a 4-under 68", "at 12 under par", "two over": how a golfer stands to par, and how many strokes it took. */
export function toPar({ frame: { tokens }, mention, dimension, tokens: [from, to] }: Draft): Found | null {
  if (dimension !== 'number' || mention.unit !== null) return null;
  const { lower } = tokens;
  const past = lower[to] === '-' ? to + 1 : to;
  if (UNDER.has(lower[past] ?? '') && (past > to || lower[past + 1] === 'par')) return SCORE_TO_PAR;
  const isBehind =
    UNDER.has(lower[from - 1] ?? '') && lower[from - 2] === '-' && /^\d{1,2}$/.test(lower[from - 3] ?? '');
  const isRound = lower[from - 1] === 'of' && /^rounds?$/.test(lower[from - 2] ?? '');
  return isBehind || isRound ? STROKES : null;
}

const UNDER = new Set(['under', 'over', 'below', 'above']);
const found = (id: string, name: string): Found => ({
  metric: { id, name, family: 'score' },
  rule: null,
  measure: -1,
});
const SCORE_TO_PAR = found('score_to_par', 'score to par');
const STROKES = found('round_score', 'round score');
