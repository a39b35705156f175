import type { Claim } from '../model/claim.ts';
import { isRange } from '../model/quantity.ts';
import type { CheckRules } from '../rulebook/checks.ts';
import { remembered } from '../text/remembered.ts';
import { stands } from './affair/stands.ts';
import type { CheckContext } from './context.ts';
import { asOf, dayOf, vagueness, whenOf } from './dates.ts';
import { type Interval, negative } from './interval/interval.ts';
import { type Reading, readDigits, readingOf } from './interval/reading.ts';
import { ownOriginOf, storyOf } from './origins/origins.ts';

/** A claim made ready for comparison. */
export interface Entry {
  readonly claim: Claim;
  readonly reading: Reading;
  /** The interval that decides whether two figures can both be true: the generous one. */
  readonly reach: Interval;
  readonly origin: string;
  /** Day it is true of, by its period or its document; `null` where neither is known. */
  readonly day: number | null;
  /** How many days `day` may be out. */
  readonly slack: number;
  /** True for what is told of a thing that stands, whenever it was printed. */
  readonly stands: boolean;
}

export function entryOf(claim: Claim, context: CheckContext): Entry {
  const { ownOrigin, ...told } = toldBy(context.rules)(claim);
  return { claim, ...told, origin: ownOrigin ?? storyOf(claim, context.origins) };
}

/** What a claim is by itself: it stands in a dozen buckets, and each makes an entry of it. */
interface Told extends Omit<Entry, 'claim' | 'origin'> {
  /** `null` where it comes from the story it stands in. */
  readonly ownOrigin: string | null;
}

const toldBy = remembered((rules: CheckRules) =>
  remembered((claim: Claim): Told => {
    const reading = readingOf(claim, rules);
    const when = whenOf(claim);
    return {
      reading,
      reach: reading.coarse,
      ownOrigin: ownOriginOf(claim),
      day: dayOf(when),
      slack: when === null ? 0 : slackOf(claim, when),
      stands: stands(claim, rules),
    };
  }),
);

/** A level of a month may be of any day in it; one of a year is taken to be of its end. */
function slackOf(claim: Claim, when: string): number {
  const from = claim.period?.from ?? null;
  const to = asOf(claim.period);
  if (from === null || to === null) return vagueness(when);
  const days = dayOf(to)! - dayOf(from)!;
  return days <= 31 ? days : 0;
}

/** The figure without its bound: what its digits alone stand for. Two of these in one article that do not meet are two figures. */
export function bareReach({ claim: { quantity }, reading }: Entry): Interval {
  const { value, bound, change } = quantity;
  if (bound === 'exact' || bound === 'about' || isRange(value)) return reading.coarse;
  const bare = readDigits(quantity);
  return change === 'down' ? negative(bare) : bare;
}

/** Where the claims stand in time and text, so that results do not depend on the order they came in. */
export function byTimeAndPlace(a: Entry, b: Entry): number {
  return (
    (a.day ?? UNDATED) - (b.day ?? UNDATED) ||
    compareText(a.claim.document.published ?? '', b.claim.document.published ?? '') ||
    compareText(a.claim.document.id, b.claim.document.id) ||
    a.claim.span[0] - b.claim.span[0] ||
    compareText(a.claim.id, b.claim.id)
  );
}

/** Undated claims come last. */
const UNDATED = 1e9;

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
