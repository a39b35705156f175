import { compare, type Decimal, shift } from '../../model/decimal.ts';
import { glued, type Tokens } from '../../text/tokens.ts';
import { single } from '../numbers/number.ts';
import { borrowed, compareOf, inReach } from './borrowed-unit.ts';
import type { Draft } from './draft.ts';
import { scaled } from './interval.ts';

/**
 * Ellipsis: a bare number takes the unit (and in "two or three million" the magnitude) of the next one in its list:
 * "eight or nine euros", "four-, five- and six-cylinder", "300/50 Gbps", "40 million of the 1.2 billion pesos".
 */
export function shareAhead(tokens: Tokens, drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [a, b] = [drafts[i]!, drafts[i + 1]!];
    if (a.unit !== null || b.unit === null || a.ceiling !== b.ceiling || a.number.form === 'fraction')
      continue;
    const link = linkOf(tokens, a.to, b.from);
    if (!link) continue;
    // "holds 42,000, and 38,500 tickets were sold", "131 million, or 1.42 crowns a share": no list of two has a comma
    const before = drafts[i - 1];
    const isListed = before !== undefined && linkOf(tokens, before.to, a.from) !== null;
    if (/^(?:and|or)$/.test(link) && tokens.lower[a.to] === ',' && !isListed) continue;
    if (link === 'and' && !isListed && areTwoClauses(tokens, a, b)) continue;
    // "reached 7.9 million, and 38% of them": no millions of per cent
    if (b.unit.unit.dimension === 'ratio' && a.number.magnitude > 0) continue;
    // "at 12,310, 7 per cent below": a comma alone joins small numbers only
    const listed = link === 'comma' && isBorrowed(b) && inReach(single(a.number), bare(b)); // "8.6, 8.3 and 7.8 per cent"
    const small = a.number.plain && compareOf(a, b) <= 0;
    if (link === 'comma' && !listed && !small && a.number.form !== 'words') continue;
    if (link === 'of' && compareOf(a, b) >= 0) continue;
    if (b.unit.from < b.number.from && !b.unit.counted && link !== 'of') continue; // a sign before its own number
    if ((link === 'or' || listed) && a.number.magnitude === 0 && b.number.magnitude > 0) {
      const { magnitude } = b.number;
      if (compare(single(a.number), bare(b)) < 0) a.number = { ...scaled(a.number, magnitude), magnitude };
    }
    a.unit = borrowed(b.unit, a);
  }
}

/** "Their average age was 71 and 38 per cent were women": a verb in front of the first and one behind the second. */
const areTwoClauses = ({ lower }: Tokens, a: Draft, b: Draft): boolean =>
  /^(?:is|was|are|were)$/.test(lower[a.from - 1] ?? '') && AUXILIARY.test(lower[b.to] ?? '');
const AUXILIARY = /^(?:is|was|are|were|ha[sd]|have|did|do|will|would|could|said|say)$/;

/** The number in front of "million". */
const bare = ({ number }: Draft): Decimal => shift(single(number), -number.magnitude);

/** Its unit is that of a number behind it. */
const isBorrowed = ({ unit, to }: Draft): boolean => unit !== null && unit.from === to && unit.to === to;

type Link = 'or' | 'and' | 'of' | 'comma';

/** The words between two numbers of one list; `null` where anything else stands there. */
function linkOf(tokens: Tokens, from: number, to: number): Link | null {
  if (to - from > 4 || to <= from) return null;
  let link: Link | null = null;
  for (let i = from; i < to; i++) {
    const word = tokens.lower[i]!;
    if (word === 'or') link = 'or';
    else if (word === 'and' || word === '&') link = 'and';
    else if (word === ',') link ??= 'comma';
    else if (word === '/' && glued(tokens, i) && glued(tokens, i + 1)) link ??= 'and';
    else if (word === 'of') link = 'of';
    else if (word === 'the' || word === 'its' || word === 'their' || word === 'some' || word === 'a') {
      if (link !== 'of') return null;
    } else if (!(word === '-' && glued(tokens, i))) return null;
  }
  return link;
}
