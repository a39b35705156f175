import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { haveTellingCompanion, ofDigits } from '../counterparts/beside.ts';
import { ofSubject } from '../counterparts/same-subject.ts';
import { type Parts, partsOf, sumOf } from '../counterparts/score.ts';
import type { Setting } from '../counterparts/setting.ts';
import { WEIGHT } from '../counterparts/weights.ts';
import { isDated, periodKey } from '../dates.ts';
import type { Entry } from '../entry.ts';

/** So much has to speak for two figures of which it is told that neither has moved: of a past time, or of what stands. */
const ENOUGH = 4;
/** And for two that a third figure of both sentences shows to be one, or that are a slip of the pen apart. */
const ENOUGH_IF_SHOWN = 4.5;
/** And for two that have all digits but one of three in common. */
const ENOUGH_IF_LIKE = 6;

/** No narrower, no other noun, no other name, and nobody's guess. */
const AGAINST = 'narrowed clash noun part subject beside measure wish partisan change range past'.split(' ');

/**
 * True where two figures of articles of different years can hardly be of two things or two times: each told exactly, no more than a quarter apart or a slip of
 * the pen, nothing against it, and something that shows that they have not moved.
 */
export function isSurelyOne(x: Entry, y: Entry, setting: Setting): boolean {
  if (![x, y].every(isToldExactly) || !isNearBy(x.claim, y.claim)) return false;
  if (ofSubject(x.claim, y.claim, setting.names) < 0) return false;
  const parts = partsOf(x, y, setting);
  const isNear = parts.apart === WEIGHT.close || parts.digits! >= WEIGHT.oneDigit;
  if (!isNear || AGAINST.some((key) => parts[key]! < 0)) return false;
  return sumOf(parts) >= (areUnmoved(x, y, setting) ? ENOUGH : neededOf(x.claim, y.claim, parts));
}

/** What most pairs are not, asked before anything is weighed. */
function isNearBy(x: Claim, y: Claim): boolean {
  const [p, q] = [x, y].map(({ quantity }) => Math.abs(Number(quantity.value))) as [number, number];
  // a range is no number here, and may be anything
  return !(Math.max(p, q) > A_QUARTER * Math.min(p, q)) || ofDigits(x, y) >= WEIGHT.oneDigit;
}
const A_QUARTER = 1.25;

const isToldExactly = ({ claim: { quantity, status } }: Entry): boolean =>
  quantity.bound === 'exact' && status !== 'option' && status !== 'rumoured';

function areUnmoved(x: Entry, y: Entry, { context }: Setting): boolean {
  const { rules } = context;
  const isStill = ({ stands, claim: { metric } }: Entry): boolean => stands || rules.of(metric).still;
  return (isStill(x) && isStill(y)) || areOfOnePast(x.claim, y.claim, context);
}

/** Of one year, quarter or month, which both tell and which was over when they were printed. */
function areOfOnePast(x: Claim, y: Claim, context: CheckContext): boolean {
  if (!isDated(x) || !isDated(y) || x.subject?.id !== y.subject?.id) return false;
  // "in 2014 the cost was put at £48m", "approved at £49m in 2014": of that year is what was said, whatever came of it
  const isSaidThen = [x, y].some((claim) => context.moves(claim) === 'announced_once');
  if (!isSaidThen && ![x, y].every(({ status }) => status === 'actual')) return false;
  return [x, y].every(isOfPast) && periodKey(x.period!) === periodKey(y.period!);
}

function isOfPast({ period, document: { published } }: Claim): boolean {
  const { from, to, known, grain } = period!;
  if (from === null || to === null || known === 'document' || grain === 'day') return false;
  return published === null || to < published;
}

function neededOf(x: Claim, y: Claim, { noun, measure, digits }: Parts): number {
  // of plain counts the noun says of what they are
  const isPlain = [x, y].some(({ metric }) => metric?.family === 'count');
  if (noun! + (isPlain ? 0 : measure!) <= 0) return Number.POSITIVE_INFINITY;
  const isShown = COUNTED.test(x.quantity.dimension) && haveTellingCompanion(x, y);
  if (isShown || digits! >= WEIGHT.oneDigit) return ENOUGH_IF_SHOWN;
  return digits! > 0 ? ENOUGH_IF_LIKE : Number.POSITIVE_INFINITY;
}
/** Sums and shares move; how many rooms it has and how much it yields is of the thing. */
const COUNTED = /^(?:count|number|power)/;
