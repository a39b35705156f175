import type { Claim } from '../../model/claim.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from './wording.ts';

/** True where one is of "a second shock", "a fourth line", and the other's sentence knows of none: another thing than the one that all speak of. */
export const areOfAnother = (x: Claim, y: Claim): boolean => isOfAnother(x, y) || isOfAnother(y, x);

function isOfAnother(x: Claim, { sentence }: Claim): boolean {
  const which = ordinalOf(x);
  return which !== '' && !sentence.toLowerCase().includes(which);
}

/** In front of the figure, in its clause, or close behind it, or of what the sentence opens with; '' for none. */
const ordinalOf = remembered((claim: Claim): string => {
  const { sentence, written } = claim;
  const at = placeOfFigure(claim);
  const clause = sentence.slice(0, at).split(BORDER).at(-1)!;
  const found =
    ANOTHER.exec(clause) ??
    SHOCK.exec(clause) ??
    AFTERSHOCK.exec(sentence.slice(at)) ??
    ONE_OF_THEM.exec(clause) ??
    IN_ANOTHER.exec(sentence.slice(at + written.length)) ??
    OPENS.exec(sentence.slice(0, at));
  return found?.slice(1).find(Boolean)?.toLowerCase() ?? '';
});
/** "There are 31, the largest of them with 74,000 panels": one of several that nobody else speaks of. */
const ONE_OF_THEM = /(?<!\p{L})the (\p{Ll}{3,}est) of (?:them|these|those|all)(?!\p{L})/iu;
/** "Has 7% of another maker". */
const IN_ANOTHER = /^(?: (?!another )[\p{L}’'-]+){0,3} (?:in|of|at|for|from|on|with|to) (another) \p{L}/iu;
/** "A rival institute, Velden Polls, found", "another survey put it at"; not "another official said", who tells of the same. "Other houses hit: 214" is a row of a list. */
const OPENS =
  /^(?:(?:in|by) (comparison|contrast),|an? (rival|competing|separate|different) \p{L}|(another) (?:\p{L}+ )?(?:survey|poll|pollster|study|estimate|institute|count|analysis|report|forecast)(?!\p{L})|(other) (?:\p{L}+ ){0,3}\p{L}+:)/iu;
const BORDER = /[,;:()—]/u;
/** "Followed by another quake of 5.6", "a 5.6-magnitude aftershock". */
const SHOCK =
  /(?<!\p{L})(?:(another) (?:\p{L}+ ){0,2}(?:quake|earthquake|tremor|shock|explosion|blast|eruption|landslide|avalanche|strike|raid|attack)|(aftershocks?|foreshocks?))(?!\p{L})/iu;
const AFTERSHOCK = /^[\d.,]+(?:-magnitude| magnitude)? (aftershock|foreshock)(?!\p{L})/iu;
/** Not "a second week", "the third largest", which are times and places in a row. */
const ANOTHER =
  /(?<!\p{L})an? (second|third|fourth|fifth|sixth|seventh) (?!(?:quarter|half|time|day|night|week|weekend|month|year|season|decade|consecutive|straight|successive|term|place|reading|round|largest|biggest|highest)(?!\p{L}))\p{L}/iu;
