import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { meetBare } from '../counterparts/meet-bare.ts';
import type { Entry } from '../entry.ts';
import { isOneKindOf } from '../told-apart/measured.ts';
import { isEmpty, stem } from '../told-apart/wording.ts';
import { gistIn } from './affair.ts';
import type { Figures } from './made-up-of.ts';
import { isOfAnother, retoldApart } from './retold-apart.ts';
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
  const told = toldIn(long, context);
  // of two that are as long as each other what either alone says tells of another thing
  const toldAgain = lengthOf(long) <= ALIKE * lengthOf(short) ? toldIn(short, context) : null;
  const open = long.entries.filter(
    (x) =>
      !short.entries.some((y) => meetBare(x, y)) &&
      !(toldAgain && isOfAnother(againIn(x.claim, toldAgain, context), context)),
  );
  for (const y of short.entries) {
    if (!isAllItSays(y.claim, context) || long.entries.some((x) => meetBare(x, y))) continue;
    const again = againIn(y.claim, told, context);
    if (!isSaidAgain(again)) continue;
    const fit = open.filter(
      (x) =>
        retoldApart(x, long, y, short, again, context) === null &&
        !(toldAgain && isOneKindOf(x.claim, y.claim, context)),
    );
    if (fit.length === 1) return [fit[0]!, y];
  }
  return null;
}

/** The shorter of two texts first. */
export const byLength = (p: Figures, q: Figures): readonly [Figures, Figures] =>
  lengthOf(p) <= lengthOf(q) ? [p, q] : [q, p];

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
