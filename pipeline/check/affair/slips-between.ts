import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { ofSubject } from '../counterparts/same-subject.ts';
import { partsOf, saidAlike } from '../counterparts/score.ts';
import type { Setting } from '../counterparts/setting.ts';
import { beginning, tenfold } from '../counterparts/tenfold.ts';
import type { Entry } from '../entry.ts';
import { groupBy } from '../group-by.ts';
import { measureKey, movesBy, scopesFit } from '../slot/slot.ts';
import { areOfTwoStatedTimes, areTimesTen } from '../told-apart/times-ten.ts';
import { moodsToldApart } from '../told-apart/told-how.ts';
import { timesSaidApart } from '../told-apart/told-when.ts';
import { gistIn, hasFigure } from './affair.ts';
import type { Figures } from './made-up-of.ts';

type Pair = readonly [Entry, Entry];

/** So many digits in common are no chance between two accounts of one matter; so many only where they say something alike besides. */
const SURELY = 4;
const LIKELY = 3;
/** In what they say besides their digits. */
const SOMETHING = 1;
/** And so many where another figure of both sentences is as many places apart. */
const TOGETHER = 2;

/**
 * The figures of two articles on one matter that have the same digits by a power of ten apart, though nothing else of them was read alike: "from £47.19m to £360,000",
 * "a profit of £4.719m, then one of £36,000". Neither article may have the other's figure. What one slot shows is told by the slot check.
 */
export function slipsBetween(a: Figures, b: Figures, setting: Setting): Pair[] {
  const theirs = groupBy(b.entries.filter(isOneNumber), (e) => beginning(e.claim));
  const found: Pair[] = [];
  const maybe: Pair[] = [];
  for (const x of a.entries.filter(isOneNumber))
    for (const y of theirs.get(beginning(x.claim)) ?? []) {
      const digits = tenfold(x.claim, y.claim)?.digits ?? 0;
      if (digits < TOGETHER || !mayBeOfOne(x, y, a, b, setting)) continue;
      if (digits >= SURELY || (digits >= LIKELY && areOfOneTime(x, y) && saysSomething(x, y, setting)))
        found.push([x, y]);
      else maybe.push([x, y]);
    }
  return [...found, ...maybe.filter((pair) => found.some((other) => areTogether(pair, other)))];
}

const isOneNumber = ({ claim: { quantity } }: Entry): boolean =>
  !isRange(quantity.value) && Number(quantity.value) !== 0;

function mayBeOfOne(
  { claim: x }: Entry,
  { claim: y }: Entry,
  a: Figures,
  b: Figures,
  { context, names }: Setting,
): boolean {
  return (
    x.metric !== null &&
    x.metric.family === y.metric?.family &&
    x.quantity.unit === y.quantity.unit &&
    movesBy(x) === movesBy(y) &&
    measureKey(x, context) !== measureKey(y, context) &&
    !knows(a, y) &&
    !knows(b, x) &&
    scopesFit(x, y) &&
    ofSubject(x, y, names) >= 0 &&
    !areOfTwoStatedTimes(x, y) &&
    !moodsToldApart(x, y) &&
    !areTimesTen(x, y)
  );
}

/** The article has that figure as well: it knows of both. */
function knows({ entries }: Figures, claim: Claim): boolean {
  const gist = gistIn(entries[0]!.claim.document);
  return gist !== null && hasFigure(gist, claim);
}

const areOfOneTime = ({ claim: x }: Entry, { claim: y }: Entry): boolean => timesSaidApart(x, y) !== true;

function saysSomething({ claim: x }: Entry, { claim: y }: Entry, setting: Setting): boolean {
  const parts = partsOf({ claim: x } as Entry, { claim: y } as Entry, setting);
  return parts.narrowed === 0 && parts.clash! >= 0 && saidAlike(parts) - parts.digits! >= SOMETHING;
}

/** In the same two sentences, and as many places apart, the same way. */
function areTogether([x, y]: Pair, [v, w]: Pair): boolean {
  const [one, other] = [tenfold(x.claim, y.claim), tenfold(v.claim, w.claim)];
  return (
    x.claim.sentenceSpan[0] === v.claim.sentenceSpan[0] &&
    y.claim.sentenceSpan[0] === w.claim.sentenceSpan[0] &&
    one?.places === other?.places &&
    isMore(x, y) === isMore(v, w)
  );
}
const isMore = (x: Entry, y: Entry): boolean => x.reading.middle > y.reading.middle;
