import { capitalised, WORD } from '../../../text/tokens.ts';
import {
  ADJ,
  ADVERB,
  AUX,
  BARE,
  DET,
  MARK,
  NOUN,
  NUMERAL,
  OTHER,
  POSSESSIVE,
  PREP,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../word-class.ts';
import { SPENDS } from '../wordings/spends.ts';
import type { Words } from './words.ts';

/** A participle in front of a noun, behind no noun of its own, is a quality: "planned buildings", "rising costs". */
export function mendParticiples(words: Words): void {
  const { classes } = words;
  for (let k = 0; k < classes.length; k++)
    if (isClaiming(words, k) || isDeedOfShare(words, k)) classes[k] = VERB;
    else if ((classes[k] === VERB || classes[k] === BARE) && isKindOfObject(words, k)) classes[k] = ADJ;
    else if (classes[k] === BARE && isQuality(words, k)) classes[k] = ADJ;
    else if (isOfTheBooks(words, k)) classes[k] = ADJ;
    else if (classes[k] === BARE && isActivity(words, k)) classes[k] = NOUN;
    else if (classes[k] === VERB && (saysWhich(words, k) || saysWorth(words, k))) classes[k] = BARE;
    else if ((classes[k] === VERB || classes[k] === BARE) && saysAsWhat(words, k)) classes[k] = BARE;
    else if (classes[k] === NOUN && isForetelling(words, k)) classes[k] = VERB;
}

/** "Labour claimed funding rose": what is claimed has a verb of its own, and who claims stands in front without a determiner between. */
const isClaiming = ({ classes, tokens, from, rules }: Words, k: number): boolean =>
  k > 0 &&
  (classes[k] === BARE || classes[k] === ADJ) &&
  rules.language.list('claimed or warned').has(tokens.lower[from + k]!) &&
  classes[k - 1] === NOUN &&
  (classes[k + 1] === NOUN || classes[k + 1] === ADJ || classes[k + 1] === DET) &&
  verbFollows(classes, k + 1);

/** "an hour of steady rowing a day", "a ban on illegal fishing": with a quality in front, and with no noun behind it. */
const isActivity = ({ classes, tokens, from }: Words, k: number): boolean =>
  k > 1 &&
  tokens.lower[from + k]!.endsWith('ing') &&
  classes[k - 1] === ADJ &&
  classes[k - 2] === PREP &&
  !NO_QUALITIES.test(tokens.lower[from + k - 1]!) &&
  classes[k + 1] !== NOUN &&
  classes[k + 1] !== ADJ;
const NO_QUALITIES = /^(?:many|most|several|more|few|fewer|other|some|all|those)$/;

/** "Quarterly operating income", "had operating profit of". */
const isOfTheBooks = ({ classes, tokens, from, rules }: Words, k: number): boolean =>
  tokens.lower[from + k] === 'operating' &&
  classes[k + 1] === NOUN &&
  rules.language.list('operating in the books').has(tokens.lower[from + k + 1]!);

/** "Of the girls, 33% achieved top grades": behind a share, where the sentence has no other verb; "in May 33% named Kari Halm" whatever it has. */
function isDeedOfShare({ classes, tokens, from, figureEnds, rules }: Words, k: number): boolean {
  if (classes[k] !== BARE && classes[k] !== ADJ) return false;
  if (!figureEnds.has(from + k) || !SHARE.test(tokens.lower[from + k - 1] ?? '')) return false;
  const isChoice = rules.language.list('choose or back').has(tokens.lower[from + k]!);
  if (isChoice && classes[k + 1] === NOUN && capitalised(tokens, from + k + 1)) return true;
  let opens = k - 1;
  while (opens >= 0 && (classes[opens] === NUMERAL || classes[opens] === OTHER || classes[opens] === NOUN))
    opens--;
  const isSubject = opens < 0 || classes[opens] === MARK;
  return isSubject && tokens.lower[from + k]!.endsWith('ed') && !classes.some((c) => c === VERB || c === AUX);
}
const SHARE = /^(?:%|percent|cent)$/;

/** "of those infected had been", "the £60m needed has been raised": in front of the clause's own verb. */
const saysWhich = ({ classes, tokens, from, figureEnds }: Words, k: number): boolean =>
  classes[k + 1] === AUX &&
  /(?:ed|[dt]|n)$/.test(tokens.lower[from + k]!) &&
  !/^(?:been|be)/.test(tokens.lower[from + k + 1]!) &&
  (tokens.lower[from + k - 1] === 'those' || figureEnds.has(from + k));

/** "sold the depot, valued at £4m": what it is worth that the clause came to last. */
const saysWorth = ({ classes, tokens, from }: Words, k: number): boolean =>
  /^(?:valued|priced|appraised|assessed|listed)$/.test(tokens.lower[from + k]!) &&
  tokens.lower[from + k - 1] === ',' &&
  tokens.lower[from + k + 1] === 'at' &&
  classes.subarray(0, k).some((word) => word === VERB || word === AUX);

/** Makes a joint of "as" in "pupils classed as poor passed five exams", "homes hit by the flood need new floors", and says so: as what, in front of the clause's own verb. */
function saysAsWhat({ classes, tokens, from }: Words, k: number): boolean {
  const link = tokens.lower[from + k + 1];
  if (classes[k - 1] !== NOUN || !tokens.lower[from + k]!.endsWith('ed') || !/^(?:as|by)$/.test(link ?? ''))
    return false;
  // "rose by 5%", "as it did": no more of the noun
  const what = classes[k + 2];
  if (what !== NOUN && what !== ADJ && what !== DET && what !== BARE) return false;
  let at = k + 2;
  // "classed as gifted received": two participles, of which the second is the verb
  if (link === 'as' && (what === BARE || what === ADJ) && classes[at + 1] === BARE) {
    classes[at] = ADJ;
    classes[at + 1] = VERB;
  }
  while (at < classes.length && at < k + LONGEST && AS_WHAT.has(classes[at]!)) at++;
  if (at === k + 2 || (classes[at] !== VERB && classes[at] !== AUX)) return false;
  classes[k + 1] = PREP;
  return true;
}
const AS_WHAT: ReadonlySet<number> = new Set([DET, ADJ, NOUN, BARE, POSSESSIVE]);

/** "Farm Watch 2021 projects Halm growers will harvest": what it says of them has a verb of its own. */
function isForetelling({ classes, tokens, from, rules }: Words, k: number): boolean {
  const low = tokens.lower[from + k]!;
  if (k === 0 || !rules.language.list('foretells').has(low) || !capitalised(tokens, from + k + 1))
    return false;
  const isName = capitalised(tokens, from + k - 1) || /^(?:19|20)\d\d$/.test(tokens.lower[from + k - 1]!);
  if (!isName || capitalised(tokens, from + k)) return false;
  let at = k + 1;
  while (classes[at] === NOUN || classes[at] === ADJ || classes[at] === POSSESSIVE) at++;
  return classes[at] === AUX && /^(?:will|would|could|may|might|can|should)$/.test(tokens.lower[from + at]!);
}

function isQuality(words: Words, k: number): boolean {
  const { classes } = words;
  // "a newly built home"
  const over = k > 1 && classes[k - 1] === ADVERB && classes[k - 2] === DET ? 2 : 1;
  const before = k >= over ? classes[k - over]! : MARK;
  const next = classes[k + 1];
  // "an estimated 7,500 spectators", "a reported £4m"
  if (before === DET && (next === NUMERAL || next === OTHER)) return true;
  // "for 40 km connecting Velden to Halm": what it joins
  if (next === NOUN && words.figureEnds.has(words.from + k) && isJoining(words, k)) return false;
  // "spent $4m buying land"
  if (words.figureEnds.has(words.from + k) && isSpentDoing(words, k)) return false;
  if (isOfName(words, k) || isKindOfMoved(words, k)) return true;
  // "despite achieving record revenues": a deed, and no kind of revenues
  if (before === PREP && words.rules.language.list('achieving').has(words.tokens.lower[words.from + k]!))
    return false;
  return (next === NOUN || next === ADJ) && (IN_PHRASE.has(before) || isQualityOutside(words, k, before));
}

/** "increased broadcasting income", "has cut heating costs": of what is moved or had, and no deed. */
const isKindOfMoved = ({ classes, tokens, from }: Words, k: number): boolean =>
  classes[k + 1] === NOUN &&
  (classes[k - 1] === VERB || classes[k - 1] === BARE) &&
  tokens.lower[from + k]!.endsWith('ing') &&
  !capitalised(tokens, from + k + 1) &&
  MOVES_OR_HAS.test(tokens.lower[from + k - 1]!);
const MOVES_OR_HAS =
  /^(?:increas|cut|reduc|rais|boost|lower|lift|slash|trim|doubl|tripl|halv|saw$|sees?$|seen$|report|post|suffer|s[eo]ld?l|bought|buys?$|provid|offer)/;

/** "is predicting insured losses", "reported increased sales": how the object is, right behind the verb that has it. */
const isKindOfObject = ({ classes, tokens, from, rules }: Words, k: number): boolean =>
  k > 0 &&
  classes[k + 1] === NOUN &&
  (classes[k - 1] === VERB || classes[k - 1] === BARE) &&
  rules.language.list('qualities that end as deeds').has(tokens.lower[from + k]!) &&
  !classes.subarray(0, k).includes(RELATIVE);

/** "United Parcel's profit fell": a sentence that opens with a name whose first word is a participle, its verb still to come. */
function isOfName({ classes, tokens, from }: Words, k: number): boolean {
  if (k > 1 || (k === 1 && classes[0] !== MARK) || classes[k + 1] !== NOUN) return false;
  const i = from + k;
  const isNext =
    tokens.kind[i + 1] === WORD && capitalised(tokens, i + 1) && !DAYS.test(tokens.lower[i + 1]!);
  return isNext && capitalised(tokens, i) && tokens.lower[i]!.endsWith('ed') && verbFollows(classes, k + 1);
}
const DAYS =
  /^(?:\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What stands inside a noun phrase, with the noun still to come. */
const IN_PHRASE: ReadonlySet<number> = new Set([DET, ADJ, PREP, POSSESSIVE, NUMERAL]);

/** Outside a noun phrase: behind a figure, or in front or behind a noun where the clause has another verb. */
function isQualityOutside({ classes, tokens, from, figureEnds }: Words, k: number, before: number): boolean {
  const low = tokens.lower[from + k]!;
  // "$11 bn planned capex"
  if (figureEnds.has(from + k)) return true;
  // "Waiting lists fell": an opening -ing form is a quality where the clause has a verb of its own
  const opening = (before === MARK || before === SUBORDINATOR) && /ing$/.test(low) && !SEES_DO.test(low);
  // "AI annualised revenue topped"
  const behind = before === NOUN && /ed$/.test(low);
  return (opening || behind) && verbFollows(classes, k + 1);
}

/** "led the market, seeing sales rise": what is seen has the verb behind it. */
const SEES_DO = /^(?:seeing|watching|letting|helping)$/;

/** An -ing form behind a figure with a name for its object. */
const isJoining = ({ tokens, from }: Words, k: number): boolean =>
  tokens.lower[from + k]!.endsWith('ing') && capitalised(tokens, from + k + 1);

/** An -ing form behind the figure of what was spent. */
function isSpentDoing({ tokens, from }: Words, k: number): boolean {
  if (!tokens.lower[from + k]!.endsWith('ing')) return false;
  for (let i = k - 1; i >= 0 && k - i <= SPENDING; i--) if (SPENDS.test(tokens.lower[from + i]!)) return true;
  return false;
}
const SPENDING = 6;

/** How far the verb of the clause is looked for. */
const LONGEST = 14;

function verbFollows(classes: Uint8Array, start: number): boolean {
  for (let k = start; k < classes.length && k < start + LONGEST; k++) {
    // "after Halm sold the mill to raise £4m": no verb with a subject of its own
    if (classes[k] === VERB && classes[k - 1] === TO) continue;
    if (classes[k] === VERB || classes[k] === AUX || (classes[k] === BARE && classes[k + 1] !== NOUN))
      return true;
    if (classes[k] === MARK || classes[k] === SUBORDINATOR || classes[k] === RELATIVE) return false;
  }
  return false;
}
