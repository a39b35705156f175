import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { ofCompanions, ofDigits } from '../counterparts/beside.ts';
import type { Entry } from '../entry.ts';
import { groupBy } from '../group-by.ts';
import { meet } from '../interval/interval.ts';
import { PER_BASIS } from '../narrow-kind.ts';
import { mayBeOneAcross } from '../slot/across-slots.ts';
import { cellsOf } from '../slot/cells.ts';
import { comparable } from '../slot/comparable.ts';
import { oneThing } from '../slot/one-thing.ts';
import { measureKey, narrowing, scopeKey } from '../slot/slot.ts';
import { slotsMeet } from '../slot/slots-meet.ts';
import { isOneAPart, toldApart } from '../told-apart/told-apart.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

export type Pair = readonly [Entry, Entry];

/** What the slot check says of the claims of a bucket, so that the affair check is silent about it. */
export interface Judged {
  /** The slot check has held the two against each other, or they are told by another basis. */
  readonly isJudged: (pair: Pair) => boolean;
  /** A third article gives the slot of one another value, and the slot check holds those two against each other: it tells that dispute. */
  readonly isDisputed: (pair: Pair) => boolean;
}

/** Asked of many pairs of one bucket: each slot is parted into what may be compared once, when it is first asked for. */
export function judgedIn(all: readonly Entry[], context: CheckContext): Judged {
  const bySlot = groupBy(all, (e) => slotOf(e.claim, context));
  const known = new Map<string, readonly Compared[]>();
  const comparedIn = (slot: string): readonly Compared[] => {
    let compared = known.get(slot);
    if (!compared) {
      compared = cellsOf(bySlot.get(slot) ?? [], context).map(({ entries, ...cell }) => {
        const { sure, shown } = comparable({ entries, ...cell }, entries, context);
        return { entries: new Set(entries), sets: [...sure, ...shown].map((set) => new Set(set)) };
      });
      known.set(slot, compared);
    }
    return compared;
  };
  const isJudged = (pair: Pair): boolean => {
    const [a, b] = pair;
    const [x, y] = [a.claim, b.claim];
    if (areOfOtherBasis(x, y) && ofDigits(x, y) + ofCompanions(x, y) === 0) return true;
    // "parcels handed out" and "parcels given away" of one charity, in like sentences
    if (measureKey(x, context) !== measureKey(y, context))
      return slotsMeet(x, y, context) && isComparedAcross(a, b, context);
    const slot = slotOf(x, context);
    if (slot !== slotOf(y, context)) return isComparedAcross(a, b, context);
    const cell = comparedIn(slot).find(({ entries }) => entries.has(a) && entries.has(b));
    return cell?.sets.some((set) => set.has(a) && set.has(b)) ?? false;
  };
  const isDisputed = (pair: Pair): boolean => {
    const own = new Set(pair.map((e) => e.claim.document.id));
    return pair.some((e) =>
      (bySlot.get(slotOf(e.claim, context)) ?? []).some(
        (z) => !own.has(z.claim.document.id) && !meet(z.reach, e.reach) && isJudged([e, z]),
      ),
    );
  };
  return { isJudged, isDisputed };
}

/** A cell of a slot, and in which sets of it every claim may be held against every other. */
interface Compared {
  readonly entries: ReadonlySet<Entry>;
  readonly sets: readonly ReadonlySet<Entry>[];
}

const slotOf = (claim: Claim, context: CheckContext): string =>
  `${measureKey(claim, context)} ${scopeKey(claim, context.moves(claim))}`;

/** "£3m a year" has no basis and "£3m annually" has one, and both are of one kind. */
const basisOf = (claim: Claim): string | null => {
  const basis = narrowing(claim, 'basis');
  if (basis === PER_HEAD && claim.quantity.dimension.startsWith('money')) return EACH;
  if (basis === null && isOfEach(claim)) return EACH;
  return basis !== null && (basis in PER_BASIS || WHOLE.has(basis)) ? null : basis;
};

/** "$75 apiece", "$75 each". */
const [PER_HEAD, EACH] = ['per_capita', 'each'];
const isOfEach = ({ sentence, written, quantity, ...claim }: Claim): boolean =>
  quantity.dimension.startsWith('money') &&
  /^ (?:each|apiece|a (?:head|piece|time))(?!\p{L})/u.test(
    sentence.slice(placeOfFigure({ sentence, written, quantity, ...claim }) + written.length),
  );

/** "together worth €28m", "a total of 173 pupils": says no more than that it is all. */
const WHOLE = new Set(['combined', 'total', 'average']);

/** "Will cut 6,000 more jobs" beside "is cutting 6,000 jobs": what comes on top, unless the other tells it with all there was before. */
function areOfOtherBasis(x: Claim, y: Claim): boolean {
  const [p, q] = [basisOf(x), basisOf(y)];
  if (p === q) return false;
  const isOnTop = (p === INCREMENT && q === null) || (q === INCREMENT && p === null);
  return !isOnTop || isAll(x) || isAll(y);
}
const INCREMENT = 'increment';
const isAll = ({ scope: { basis } }: Claim): boolean => basis !== null && WHOLE.has(basis);

/** Held against each other in their wording, or so alike in it that it is one word more that keeps them apart: "automotive revenue". */
const isComparedAcross = (a: Entry, b: Entry, context: CheckContext): boolean =>
  oneThing(a, b, context) &&
  ((ofDigits(a.claim, b.claim) + ofCompanions(a.claim, b.claim) === 0 &&
    isOneAPart(a.claim, b.claim, context)) ||
    (mayBeOneAcross(a, b, context) && !toldApart(a.claim, b.claim, context)));
