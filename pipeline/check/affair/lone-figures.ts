import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import type { CheckContext } from '../context.ts';
import type { Entry } from '../entry.ts';
import { meet } from '../interval/interval.ts';
import { isReplaced } from '../slot/replaced.ts';
import { gistIn, hasFigure } from './affair.ts';
import { far } from './kept-apart.ts';
import { addsUpTo, areTwoSides, type Figures, isSaidOtherwise, isWhole } from './made-up-of.ts';
import { mayBeOne } from './may-be-one.ts';
import { commonWords } from './says-alike.ts';

/** Common words that make two figures one among several. */
const MANY = 3;

/**
 * Of the figures that the other text does not bear out, the first that can be meant by only one of the other's, and that one by it alone;
 * `null` where there are none.
 * @param isOneAffair other figures show that the two tell of one thing, so that the kind of figure says enough
 */
export function loneFigures(
  a: Figures,
  b: Figures,
  context: CheckContext,
  isOneAffair = false,
): readonly [Entry, Entry] | null {
  const left = alone(a, b);
  const right = alone(b, a);
  // what is three times apart is no rival: "38% consist of one person" beside "1.6 million residents"
  const near = (of: Entry, among: readonly Entry[]): Entry | null =>
    onlyOne(among.filter((e) => !far(e.claim, of.claim)));
  const areSingle = (x: Entry, y: Entry): boolean => near(y, left) !== null && near(x, right) !== null;
  // among several of each, what is meant has to be one measure by name, or told in like words; a length is one of anything
  const named = (x: Entry, y: Entry): boolean =>
    (x.claim.metric?.id === y.claim.metric?.id && !context.rules.of(x.claim.metric).still) ||
    commonWords(x.claim, y.claim, context) >= MANY;
  const fits = (x: Entry, y: Entry): boolean =>
    (areSingle(x, y) || named(x, y)) &&
    !meet(x.reach, y.reach) &&
    !isSaidOtherwise(x, y) &&
    !areTwoSides(x, y, [a, b]) &&
    !addsUpTo(x, y, b) &&
    !addsUpTo(y, x, a) &&
    isWhole(x, a) === isWhole(y, b) &&
    mayBeOne(x, y, context, isOneAffair);
  for (const x of left) {
    const y = onlyOne(right.filter((e) => fits(x, e)));
    if (y && onlyOne(left.filter((e) => fits(e, y)))) return [x, y];
  }
  return null;
}

function alone(mine: Figures, other: Figures): Entry[] {
  const gist = gistIn(other.entries[0]!.claim.document);
  return mine.entries.filter(
    (e) =>
      !isReplaced(e.claim) &&
      !isLesserVote(e, mine) &&
      !other.entries.some((o) => !isRough(o) && bearsOut(o, e)) &&
      !(gist && hasFigure(gist, e.claim)),
  );
}

/** "By 56 votes to 43": the two sides of one vote are told by the larger. */
const isLesserVote = ({ claim: { metric, sentence, quantity } }: Entry, { entries }: Figures): boolean =>
  metric?.family === 'votes' &&
  entries.some(
    ({ claim: other }) =>
      other.metric?.id === metric.id &&
      other.sentence === sentence &&
      Number(other.quantity.value) > Number(quantity.value),
  );

/** What a text says that it was before bears out only itself: "up from 10 million" is no "under 12 million". */
const bearsOut = (o: Entry, e: Entry): boolean =>
  meet(e.reach, o.reach) && (o.claim.revision !== 'old' || o.claim.quantity.value === e.claim.quantity.value);

/** "a fifth", "millions of patients": so wide that it bears out nothing. */
const isRough = ({ claim: { quantity, written } }: Entry): boolean =>
  !/\d/.test(written) && (quantity.dimension === 'ratio' || isWide(quantity));

const isWide = ({ value }: Claim['quantity']): boolean =>
  isRange(value) && Number(value[1]) >= WIDE * Number(value[0]);
const WIDE = 5;

/** The first where all are one figure told again. */
function onlyOne(entries: readonly Entry[]): Entry | null {
  const values = new Set(entries.map((e) => `${e.claim.quantity.value} ${e.claim.quantity.bound}`));
  return values.size === 1 ? entries[0]! : null;
}
