import { multiply } from '../../model/decimal.ts';
import type { NumberRules } from '../../rulebook/numbers.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { NumberNode } from './number.ts';

/** "dozens", "hundreds of thousands", "tens of billions": a range up to the next word of its kind. */
export function readVague(tokens: Tokens, i: number, rules: NumberRules, ceiling: number): NumberNode | null {
  const first = rules.words.get(tokens.lower[i]!);
  if (first?.is !== 'vague') return null;
  let { low, high } = first;
  let to = i + 1;
  for (let steps = 0; steps < 2 && tokens.lower[to] === 'of' && to + 1 < ceiling; steps++) {
    const next = rules.words.get(tokens.lower[to + 1] ?? '');
    if (next?.is !== 'vague' || next.low === '10' || next.low === '12') break;
    low = multiply(low, next.low);
    high = multiply(high, next.low);
    to += 2;
  }
  // "tens" and "scores" count only what follows them
  if (to === i + 1 && BARE_OTHERWISE.has(tokens.lower[i]!) && tokens.lower[to] !== 'of') return null;
  return {
    from: i,
    to,
    value: [low, high],
    places: 1 - low.length,
    coarse: 1 - low.length,
    form: 'vague',
    plain: false,
    magnitude: low.length - 1,
    sign: null,
    bound: null,
    change: null,
    unit: null,
  };
}

const BARE_OTHERWISE = new Set(['tens', 'scores']);
