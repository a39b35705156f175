import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { narrowing } from '../slot/slot.ts';
import { placeOfFigure } from './wording.ts';

/** "2.7 km wide at its widest point" and "1.5 km wide", a mean depth and a depth: of a thing that stands still each is an extent of its own. */
export function extentsApart(x: Claim, y: Claim, { rules }: CheckContext): boolean {
  if (!rules.of(x.metric).still || !rules.of(y.metric).still) return false;
  return (
    (!isWay(x) && KEYS.some((key) => narrowing(x, key) !== narrowing(y, key))) ||
    (x.quantity.dimension === 'length' && (isPartOf(x.subject, y.subject) || isPartOf(y.subject, x.subject)))
  );
}
/** "150 miles north of Halm", "167 miles of shoreline": how far away something is, and how much there is of it. */
export const areWayAndSize = (x: Claim, y: Claim): boolean =>
  x.quantity.dimension === 'length' && ((isAway(x) && isSized(y)) || (isAway(y) && isSized(x)));

const isAway = (claim: Claim): boolean => AWAY.test(behind(claim));
const isSized = (claim: Claim): boolean => SIZED.test(behind(claim));
const behind = (claim: Claim): string =>
  claim.sentence.slice(placeOfFigure(claim) + claim.written.length).slice(0, NEAR);
/** In characters. */
const NEAR = 40;
const AWAY =
  /^ (?:(?:to the )?(?:due )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of |(?:away|off|outside|offshore|inland|upstream|downstream|from)(?!\p{L}))/iu;
/** But "within 12 miles of the border", "of Halm". */
const SIZED = /^ (?:of (?!the )\p{Ll}|(?:long|wide|high|tall|deep|across|thick)(?!\p{L}))/u;

/** How far away something is is no extent of it. */
const isWay = ({ metric }: Claim): boolean => metric?.family === 'distance';
const KEYS = ['segment', 'part', 'basis'] as const;

/** "Halm Dam's reservoir" and "Halm Dam". */
const isPartOf = (part: Claim['subject'], whole: Claim['subject']): boolean =>
  part !== null &&
  whole !== null &&
  /^['’]s /.test(part.name.slice(whole.name.length)) &&
  part.name.startsWith(whole.name);
