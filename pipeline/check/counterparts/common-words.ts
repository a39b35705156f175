import type { Claim } from '../../model/claim.ts';
import { placeOfFigure } from '../told-apart/wording.ts';
import type { Setting } from './setting.ts';
import { WEIGHT } from './weights.ts';
import { type NearWord, wordsNear } from './words-near.ts';

/** How much the words that two sentences have in common say, each by the figure that it is farther from, and less where it stands often. */
export function commonWords(x: Claim, y: Claim, { context, names, often }: Setting): number {
  const theirs = new Set(wordsNear(y, context));
  let sum = 0;
  for (const near of [...wordsNear(x, context)].sort((p, q) => q.weight - p.weight)) {
    const same = nearest(theirs, ({ word }) => word === near.word);
    const like = same ?? nearest(theirs, ({ lists }) => lists.some((list) => near.lists.includes(list)));
    if (!like) continue;
    theirs.delete(like);
    const telling = names.has(near.word) ? WEIGHT.aName : 1 / Math.sqrt(often.get(near.word) ?? 1);
    sum += Math.min(near.weight, like.weight) * telling * (same ? 1 : WEIGHT.sameList);
  }
  return Math.min(WEIGHT.mostOfWords, sum);
}

function nearest(words: ReadonlySet<NearWord>, fits: (word: NearWord) => boolean): NearWord | null {
  let found: NearWord | null = null;
  for (const word of words) if (fits(word) && word.weight > (found?.weight ?? 0)) found = word;
  return found;
}

/** "the union demands 45 days", "wants 8%": what somebody wishes for; not "the country's demand", "wants to cut it by 8%". */
export const isWished = ({ sentence, ...claim }: Claim): boolean =>
  WISHES.test(sentence.slice(0, placeOfFigure({ sentence, ...claim }))) ||
  PREFERS.test(sentence.slice(0, placeOfFigure({ sentence, ...claim })));
/** "Would have preferred to raise it by 0.25 points, to 1.5%": what somebody was not given. */
const PREFERS =
  /(?<!\p{L})(?:prefer|favou?r)(?:s|red|ring|ed|ing)? (?:to |a |an |the |raising |cutting )[^;]{0,90}$/iu;
const WISHES =
  /(?<!\p{L})(?:(?<!(?:['’]s|the|of|for|in|and) )demand(?:s|ed|ing)?|want(?:s|ed)?(?! to)|(?:ask|call)(?:s|ed|ing)? for|insist(?:s|ed)? on)(?: [\p{L}’'-]+){0,4} ?[^\p{L}\d,.;]?$/iu;
