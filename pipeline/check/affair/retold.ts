import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import type { CheckContext } from '../context.ts';
import { meetBare } from '../counterparts/meet-bare.ts';
import type { Entry } from '../entry.ts';
import { isOneKindOf } from '../told-apart/measured.ts';
import { isEmpty, stem } from '../told-apart/wording.ts';
import { gistIn } from './affair.ts';
import { type Figures, opposes } from './made-up-of.ts';
import { areOneAndAShare, isOfAnother, retoldApart } from './retold-apart.ts';
import { type Again, againIn, toldIn } from './said-again.ts';

type Pair = readonly [Entry, Entry];

/** How much of the shorter text the longer one says too, and in how many words; without a name of both nearly all. */
const COVERED = 0.5;
const COVERED_WITHOUT_NAME = 0.75;
const WORDS = 2;
const WORDS_WITHOUT_NAME = 3;
/** By how much a text may be longer, and what it alone says still tells of another thing. */
const ALIKE = 1.5;

/**
 * What the shorter of two texts says again, in whatever words, of what the longer one tells, but with another figure: "Two climbers from Norvia froze to
 * death on Mount Halm" and "Five mountaineers perished on Mount Halm". `null` where it says more than that, or where it is not clear which of the
 * figures it means.
 */
export function retoldOtherwise(p: Figures, q: Figures, context: CheckContext): Pair | null {
  const [short, long] = byLength(p, q);
  // of two that are as long as each other either may be the one that says the other again
  const found = saidOtherwise(short, long, context);
  if (found || !areAlike(short, long)) return found;
  const other = saidOtherwise(long, short, context);
  return other && areOfOneUnit(other) ? other : null;
}

const areOfOneUnit = ([{ claim: x }, { claim: y }]: Pair): boolean =>
  x.quantity.unit !== null && x.quantity.unit === y.quantity.unit && x.scope.part === y.scope.part;

function saidOtherwise(short: Figures, long: Figures, context: CheckContext): Pair | null {
  const told = toldIn(long, context);
  // of two that are as long as each other what either alone says tells of another thing
  const toldAgain = areAlike(short, long) ? toldIn(short, context) : null;
  const open = long.entries.filter(
    (x) =>
      !short.entries.some((y) => meetBare(x, y)) &&
      !(toldAgain && isOfAnother(againIn(x.claim, toldAgain, context), context)),
  );
  for (const y of short.entries) {
    if (!isAllItSays(y.claim, context) || long.entries.some((x) => bearsOut(x, y))) continue;
    const again = againIn(y.claim, told, context);
    if (!isSaidAgain(again)) continue;
    const fit = open.filter(
      (x) =>
        retoldApart(x, long, y, short, again, context) === null &&
        !(toldAgain && isOneKindOf(x.claim, y.claim, context)) &&
        !(areOneAndAShare(x.claim, y.claim) && areOfTwoParts(x, y, again, short, context)),
    );
    if (fit.length === 1) return [fit[0]!, y];
  }
  return null;
}

/** "Were rated good", "rated poor"; "voted for it", "abstained": of one total each has a share of its own. */
const areOfTwoParts = (
  x: Entry,
  y: Entry,
  { unsaid }: Again,
  short: Figures,
  context: CheckContext,
): boolean =>
  opposes(x.claim) !== opposes(y.claim) ||
  (unsaid.size > 0 && againIn(x.claim, toldIn(short, context), context).unsaid.size > 0);

/** "More than 500" says nothing of whatever is three times as much, and "fewer than 500" nothing of a handful. */
function bearsOut(x: Entry, y: Entry): boolean {
  if (!meetBare(x, y)) return false;
  const { value, bound } = y.claim.quantity;
  if (!OPEN.has(bound) || isRange(value) || isRange(x.claim.quantity.value)) return true;
  const ratio = Number(x.claim.quantity.value) / Number(value);
  return ratio <= NEAR && ratio >= 1 / NEAR;
}
const OPEN: ReadonlySet<string> = new Set(['at_least', 'more_than', 'at_most', 'less_than', 'up_to']);
const NEAR = 1.6;

/** The shorter of two texts first. */
export const byLength = (p: Figures, q: Figures): readonly [Figures, Figures] =>
  lengthOf(p) <= lengthOf(q) ? [p, q] : [q, p];

/** True where neither text is much longer than the other. */
export function areAlike(p: Figures, q: Figures): boolean {
  const [short, long] = byLength(p, q);
  return lengthOf(long) <= ALIKE * lengthOf(short);
}

/** In characters of the sentences that have figures. */
const lengthOf = ({ entries }: Figures): number => {
  const sentences = new Map(entries.map(({ claim }) => [claim.sentenceSpan[0], claim.sentence.length]));
  return [...sentences.values()].reduce((sum, length) => sum + length, 0);
};

/** The text is this one sentence: of a headline and two sentences each may be about something else. */
function isAllItSays(claim: Claim, context: CheckContext): boolean {
  const { set } = context.wording(claim);
  let more = 0;
  for (const word of gistIn(claim.document)?.words ?? []) if (!set.has(stem(word)) && !isEmpty(word)) more++;
  return more <= MORE;
}
/** A word may have another stem in the one place. */
const MORE = 1;

/** Names that the longer one does not have are of something else. */
function isSaidAgain({ said, all, names, unsaidNames }: Again): boolean {
  if (unsaidNames.size > 0) return false;
  return names > 0
    ? said >= WORDS && said >= COVERED * all
    : said >= WORDS_WITHOUT_NAME && said >= COVERED_WITHOUT_NAME * all;
}
