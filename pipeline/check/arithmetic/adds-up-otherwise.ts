import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import type { Figures } from '../affair/made-up-of.ts';
import type { CheckContext } from '../context.ts';
import type { Entry } from '../entry.ts';
import { namesDiffer, shared } from '../told-apart/wording.ts';
import { fitsSum, numbersIn } from './reckoned-from.ts';

/** A sum of more figures is not looked for, and longer sentences tell of more than a sum. */
const MOST = 3;
const LONGEST = 14;

/**
 * The figure of one bare sentence and the total of another that no reckoning makes out of the figures there: "Otto found 18 shells and Ina found
 * 24" and "they found 45 shells together". Only where the other says that it is one ("in all", "left"), and short: in the news so much
 * more is told than what adds up.
 */
export function sumAtOdds(
  { entries: parts }: Figures,
  { entries: wholes }: Figures,
  context: CheckContext,
): readonly [Entry, Entry] | null {
  const [part, whole] = [parts[0], wholes[0]];
  if (!part || !whole || wholes.length !== 1) return null;
  const [x, z] = [part.claim, whole.claim];
  if (x.document.published !== null || z.document.published !== null) return null;
  if (isRange(z.quantity.value) || isRange(x.quantity.value) || SO_MANY_TIMES.test(x.sentence)) return null;
  const [v, w] = [context.wording(x), context.wording(z)];
  if (v.words.length > LONGEST || namesDiffer(v, w) || shared(v.set, w.set) === 0) return null;
  const [there, here] = [numbersIn(x), numbersIn(z)];
  const figures = [there.own, ...there.beside];
  if (figures.length < 2 || figures.length > MOST || figures.some((n) => n === 0)) return null;
  if (here.own === 0 || here.beside.length > 0) return null;
  if (!(saysTotal(z) || arePartsOfKind(parts, z))) return null;
  return reachable(figures).some((sum) => fitsSum(sum, here.own, z)) ? null : [part, whole];
}

const saysTotal = ({ sentence }: Claim): boolean => TOTAL.test(sentence);
const TOTAL =
  /(?<!\p{L})(?:in all|all together|altogether|together|in total|combined|over the two|in the two|on both|left|remain|remaining|now)(?!\p{L})/iu;

/** "12 red and 7 blue pens", "20 pens": of two kinds each, and of no kind. */
const arePartsOfKind = (parts: readonly Entry[], { quantity: { unit } }: Claim): boolean =>
  unit !== null &&
  parts.every(({ claim: { quantity: part, sentence, written } }) => {
    if (!part.unit?.endsWith(` ${unit}`)) return false;
    const noun = part.unit.slice(0, -unit.length - 1);
    return (
      /\d \p{L}+(?: \p{L}+)? and $/u.test(sentence.slice(0, Math.max(0, sentence.lastIndexOf(written)))) &&
      noun !== ''
    );
  });

/** What is told of each, or of so many times as much, is more than a sum. */
const SO_MANY_TIMES =
  /(?<!\p{L})(?:each|every|per|dozens?|pairs?|couple|half|halves|thirds?|quarters?|twice|double|times|both|average|more|fewer|less)(?!\p{L})|%/iu;

/** Whatever adding some of them, and taking away others, makes. */
function reachable(figures: readonly number[]): readonly number[] {
  let sums = [0];
  for (const n of figures) sums = sums.flatMap((sum) => [sum, sum + n, sum - n]);
  return sums.map(Math.abs);
}
