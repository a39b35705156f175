import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { narrowing } from '../slot/slot.ts';

/** "2.7 km wide at its widest point" and "1.5 km wide", a mean depth and a depth: of a thing that stands still each is an extent of its own. */
export function extentsApart(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  if (!rules.of(x.metric).still || !rules.of(y.metric).still) return false;
  return (
    (!isWay(x) && KEYS.some((key) => narrowing(x, key) !== narrowing(y, key))) ||
    (x.quantity.dimension === 'length' && (isPartOf(x.subject, y.subject) || isPartOf(y.subject, x.subject)))
  );
}
/** How far away something is is no extent of it. */
const isWay = ({ metric }: Claim): boolean => metric?.family === 'distance';
const KEYS = ['segment', 'part', 'basis'] as const;

/** "Halm Dam's reservoir" and "Halm Dam". */
const isPartOf = (part: Claim['subject'], whole: Claim['subject']): boolean =>
  part !== null &&
  whole !== null &&
  /^['’]s /.test(part.name.slice(whole.name.length)) &&
  part.name.startsWith(whole.name);
