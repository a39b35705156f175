import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import type { Entry } from '../entry.ts';
import { sayFigure } from '../finding/say.ts';
import { meet } from '../interval/interval.ts';
import type { AtOdds } from './at-odds.ts';

/**
 * One quantity told twice, the second time in brackets and in another unit, and there it is another quantity: "24 kilometres (1.5 miles)". Between
 * currencies only where no rate of the last decades comes near: "$40 billion (330 crore rupees)".
 */
export function misconverted(entries: readonly Entry[], context: CheckContext): AtOdds[] {
  const found: AtOdds[] = [];
  for (const [i, b] of entries.entries()) {
    const a = entries[i - 1];
    if (!a || !isInBrackets(a.claim, b.claim) || !isOff(a, b, context)) continue;
    found.push({
      pair: [a, b],
      why: `What is told again in brackets is not the same: ${sayFigure(a)} (${sayFigure(b)}).`,
    });
  }
  return found;
}

function isInBrackets(a: Claim, b: Claim): boolean {
  if (a.sentenceSpan[0] !== b.sentenceSpan[0] || a.quantity.dimension !== b.quantity.dimension) return false;
  if (!a.sentence.includes('(') && !a.sentence.includes('[')) return false;
  if (typeof a.quantity.value !== 'string' || typeof b.quantity.value !== 'string') return false;
  const at = a.sentenceSpan[0];
  if (IN_PARTS.test(a.sentence.slice(0, a.span[0] - at))) return false;
  return (
    BETWEEN.test(a.sentence.slice(a.span[1] - at, b.span[0] - at)) &&
    /^\s?[)\]]/.test(b.sentence.slice(b.span[1] - at))
  );
}
/** "Four feet 8½ inches (1,435 mm)", "10 by 20 metres". */
const IN_PARTS = /(?:\d|½|¼|¾)[^.,;:()]{0,8}$/u;
const BETWEEN =
  /^\s?[([](?:c(?:a|irca)?\.? |about |some |around |nearly |over |almost |approximately |approx\.? |roughly |equal to |equivalent to |or |~|≈)*$/u;

function isOff(a: Entry, b: Entry, { rules }: CheckContext): boolean {
  const [p, q] = [a.claim.quantity, b.claim.quantity];
  const ratio = Math.abs(Number(q.value)) / Math.abs(Number(p.value));
  if (!(ratio > 0 && ratio < Number.POSITIVE_INFINITY)) return false;
  if (p.dimension === 'money') {
    const [from, to] = [rules.perDollar.get(p.unit ?? ''), rules.perDollar.get(q.unit ?? '')];
    if (p.unit === q.unit || !from || !to) return false;
    return ratio * FAR < to.least / from.most || ratio > (FAR * to.most) / from.least;
  }
  if (!EXACT.has(p.dimension) || p.unit !== q.unit || p.written.unit === q.written.unit) return false;
  return !meet(a.reach, b.reach) && (ratio > ROUGHLY || ratio * ROUGHLY < 1);
}
/** Of so many times, no rate. */
const FAR = 4;
/** Rounded twice, and of one of two tons or gallons. */
const ROUGHLY = 1.3;
/** Where a factor makes the one of the other. */
const EXACT = new Set(['length', 'area', 'mass', 'volume', 'speed', 'power', 'energy']);
