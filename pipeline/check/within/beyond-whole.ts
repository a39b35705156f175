import { type Claim, PART_OF_COUNT } from '../../model/claim.ts';
import type { Entry } from '../entry.ts';
import { sayFigure } from '../finding/say.ts';
import { below } from '../interval/interval.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
import type { AtOdds } from './at-odds.ts';

/**
 * A part that is larger than all there is of it: "got £4.1 million, of which £3.2 billion was a loan". Whatever "which" means, it is one of the figures before it
 * in its sentence, or in the one before where it opens it: only what is larger than each of them is at odds with the nearest.
 */
export function beyondWhole(entries: readonly Entry[]): AtOdds[] {
  const found: AtOdds[] = [];
  for (const [i, part] of entries.entries()) {
    const next = entries[i + 1];
    if (next && isOfNext(part, next)) found.push(partOf(next, part));
    const link = linkOf(part.claim);
    if (link === null) continue;
    const before = entries.slice(Math.max(0, i - NEAR), i);
    const from = part.claim.sentenceSpan[0];
    const told = before.filter(({ claim: { sentenceSpan } }) =>
      link.opens ? from > sentenceSpan[0] && from - sentenceSpan[1] <= A_GAP : sentenceSpan[0] === from,
    );
    const whole = told.findLast((e) => areLike(e.claim, part.claim));
    if (!whole || !told.every((e) => !areLike(e.claim, part.claim) || below(e.reach, part.reach))) continue;
    if (hasOther(whole.claim.sentence, told, part.claim)) continue;
    found.push(partOf(whole, part));
  }
  return found;
}
const NEAR = 6;
/** Between two sentences, in characters. */
const A_GAP = 3;

const partOf = (whole: Entry, part: Entry): AtOdds => ({
  pair: [whole, part],
  why: `A part cannot be larger than what it is a part of: ${sayFigure(part)} of ${sayFigure(whole)}.`,
});

/** "190 of the 140 wagons". */
function isOfNext(part: Entry, whole: Entry): boolean {
  const [x, y] = [part.claim, whole.claim];
  if (
    x.scope.part !== PART_OF_COUNT ||
    x.sentenceSpan[0] !== y.sentenceSpan[0] ||
    !below(whole.reach, part.reach)
  )
    return false;
  const at = placeOfFigure(x) + x.written.length;
  return isCount(x.quantity) && isCount(y.quantity) && OF_THE.test(x.sentence.slice(at, placeOfFigure(y)));
}
const OF_THE = /^ of (?:the |its |their |those |these |all )*$/u;

/** "…, of which", "and of that", "Of those": by what the figure is told as a part; `null` where it is not. */
function linkOf(claim: Claim): { readonly opens: boolean } | null {
  const { sentence, quantity } = claim;
  if (quantity.change !== null || typeof quantity.value !== 'string') return null;
  const at = placeOfFigure(claim);
  const from = Math.max(0, at - REACH);
  const link = OF_WHICH.exec(sentence.slice(from, at));
  if (link === null) return null;
  if (from + link.index === 0) return { opens: true };
  return GOES_ON.test(sentence.slice(0, from + link.index)) ? { opens: false } : null;
}
/** In characters. */
const REACH = 60;
const OF_WHICH = new RegExp(
  '(?<!\\p{L})(?:(?:and|but) )?of (?:which|whom|that|these|those|them|this|that sum|the total),? ' +
    '(?:(?:about|some|around|nearly|almost|over|only|just|roughly|at least|more than|fewer than|less than|up to|a full|as many as|as much as) )*$',
  'iu',
);
/** Behind the figure that it takes up, with no other clause between. */
const GOES_ON = /\d[^;:?!]*$/u;

const areLike = ({ quantity: p }: Claim, { quantity: q }: Claim): boolean =>
  typeof p.value === 'string' &&
  p.change === null &&
  (p.dimension === q.dimension || (isCount(p) && isCount(q))) &&
  (isCount(p) || p.unit === q.unit) &&
  (isCount(p) || p.dimension === 'money');
const isCount = ({ dimension }: Claim['quantity']): boolean => /^(?:count|number)$/.test(dimension);

/** A number that no claim has, or "hundreds of flats": it may be that which is meant. */
function hasOther(sentence: string, told: readonly Entry[], part: Claim): boolean {
  let rest = sentence;
  for (const { claim } of [...told, { claim: part }]) rest = rest.replace(claim.written, ' ');
  return OTHER.test(rest);
}
const OTHER =
  /\d|(?<!\p{L})(?:dozens?|scores|hundreds?|thousands?|tens|millions?|billions?|several|many|numerous|crores?|lakhs?)(?!\p{L})/iu;
