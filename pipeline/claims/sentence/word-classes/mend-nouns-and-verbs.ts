import { ADJECTIVE, setOf } from '../../../rulebook/word-classes.ts';
import { capitalised, glued, NUMBER } from '../../../text/tokens.ts';
import { ADJ, ADVERB, AND, AUX, BARE, DET, MARK, NOUN, NUMERAL, PREP, TO, VERB } from '../word-class.ts';
import { doesWith } from './does-with.ts';
import { canBeBase, canBeFinite, isMoveBehindShare, repeatsShare, type Words } from './words.ts';

/** Makes verbs of what was taken for nouns, and nouns of what was taken for verbs, word by word. */
export function mendNounsAndVerbs(words: Words): void {
  for (let k = 0; k < words.classes.length; k++) mend(words, k);
}

function mend(words: Words, k: number): void {
  const { classes, tokens, from } = words;
  const low = tokens.lower[from + k]!;
  if (isSettled(words, k, low)) return;
  if (classes[k] === NOUN && words.rules.language.list('days beside today').has(low)) classes[k] = ADVERB;
  // "Halm Foods, a grocer, Thursday reported": when it did
  const isDone = classes[k + 1] === VERB || (classes[k + 1] === AUX && k > 0);
  if (classes[k] === NOUN && isDone && isWeekday(words, k)) classes[k] = ADVERB;
  // "The ways to close the gap include:"
  if (/^includes?$/.test(low) && classes[k] === NOUN && k > 0) classes[k] = VERB;
  // "from 6.15 am with four coaches": the time of day
  if (low === 'am' && k > 0 && /^\d/.test(tokens.lower[from + k - 1]!)) classes[k] = NOUN;
  // "scraped home with a lead of 212 votes": how, and no thing
  if (low === 'home' && classes[k] === NOUN && classes[k - 1] === VERB && classes[k + 1] === PREP)
    classes[k] = ADVERB;
  // "spending related to staff shortages": to what, and not to do what
  if (
    classes[k] === TO &&
    words.rules.language.list('linked or related').has(tokens.lower[from + k - 1] ?? '')
  ) {
    classes[k] = PREP;
    if (isVerbal(classes[k + 1])) classes[k + 1] = NOUN;
  }
  if (classes[k] === VERB && isDoer(words, low)) classes[k] = NOUN;
  if (isVerbal(classes[k]) && isMoveBehindShare(words, k, low)) classes[k] = NOUN;
  // "Occupancy levels in Halm increased": nothing levels in a place
  if (low === 'levels' && classes[k] === VERB && classes[k - 1] === NOUN && classes[k + 1] === PREP)
    if (!/^(?:off|out|at|with)$/.test(tokens.lower[from + k + 1]!)) classes[k] = NOUN;
  // "called for 3% raises for staff"
  const isOfPay = low === 'raises' && words.figureEnds.has(from + k);
  if (isOfPay && isVerbal(classes[k]) && (classes[k + 1] === PREP || classes[k + 1] === MARK))
    classes[k] = NOUN;
  if (isVerbal(classes[k]) && isOwnedForSum(words, k, low)) classes[k] = NOUN;
  // "the tower stands tall at 339 metres"
  if (tokens.lower[from + k + 1] === 'tall' && /^st(?:ands?|ood)$/.test(low)) classes[k] = VERB;
  // "a £4m fine for the bank": nothing is fine behind a sum
  if (low === 'fine' && classes[k] === ADJ && words.figureEnds.has(from + k)) classes[k] = NOUN;
  // "beat its £100,000 target."
  const ends = k + 1 === classes.length || classes[k + 1] === MARK;
  if (
    ends &&
    classes[k] === ADJ &&
    words.figureEnds.has(from + k) &&
    words.rules.language.list('aims and averages').has(low)
  )
    classes[k] = NOUN;
  // "suffered moderate injuries"
  if (isVerbal(classes[k]) && classes[k - 1] === VERB && classes[k + 1] === NOUN && isQuality(words, low))
    classes[k] = ADJ;
  // "three million used Halm Airport"
  if (capitalised(tokens, from + k + 1) && isUse(words, low) && isBehindMany(words, k)) classes[k] = VERB;
  if (classes[k] === NOUN && (isPlainlyVerb(words, k, low) || doesWith(words, k, low))) classes[k] = VERB;
  // "the cartel cut production by 500,000 barrels"
  if (low === 'cut' && classes[k] === NOUN && classes[k - 1] === NOUN && isCutBy(words, k)) classes[k] = VERB;
  // "another 8% promise to stop"
  if (classes[k] === NOUN && isDoneByShare(words, k) && canBeFinite(low, words.rules)) classes[k] = VERB;
  // "the worst floods to hit Ostland in decades"
  if (
    isVerbal(classes[k]) &&
    classes[k + 1] === TO &&
    words.rules.language.list('hit or affect').has(tokens.lower[from + k + 2] ?? '')
  )
    if (words.rules.language.list('forces of nature').has(low)) classes[k] = NOUN;
  // "districts like Darbhanga"
  if (low === 'like' && isVerbal(classes[k]) && classes[k - 1] === NOUN && capitalised(tokens, from + k + 1))
    classes[k] = PREP;
  // "an Antonov An-24": no article within a name
  if (classes[k] === DET && k > 0 && capitalised(tokens, from + k) && glued(tokens, from + k + 1))
    classes[k] = NOUN;
  if (classes[k] === BARE && isActivity(words, k, low)) classes[k] = NOUN;
  // "and also plans to hire"
  const joint = classes[k - 1] === ADVERB ? k - 2 : k - 1;
  if (classes[k] === NOUN && classes[joint] === AND) mendSecondVerb(words, k, low);
  else if (
    classes[k] === NOUN &&
    (isVerbBehindAside(words, k, low) || closesAside(words, k, low) || leadsToFigure(words, k, low))
  )
    classes[k] = VERB;
  if ((isVerbal(classes[k]) || low === 'am') && isInName(words, k)) classes[k] = NOUN;
  // "$11 bn planned capex": behind money or a measure no verb has its subject
  if (
    classes[k] === VERB &&
    words.figureEnds.has(from + k) &&
    !isUse(words, low) &&
    !isOfAsked(words, k) &&
    /ed$/.test(low) &&
    classes[k + 1] === NOUN
  )
    classes[k] = ADJ;
}

/** What is neither noun nor verb nor may be taken for one, as half of all words are; but for what "tall", "am" and a name behind it tell of it. */
const isSettled = ({ classes, tokens, from }: Words, k: number, low: string): boolean =>
  (OPEN & (1 << classes[k]!)) === 0 &&
  low !== 'am' &&
  tokens.lower[from + k + 1] !== 'tall' &&
  !capitalised(tokens, from + k + 1);
const OPEN = (1 << NOUN) | (1 << VERB) | (1 << BARE) | (1 << ADJ) | (1 << DET) | (1 << TO);

/** "saw revenue marginally increase by", "saw visitor numbers rise by", "helped drive record sales": told by words that are no neighbours. */
function isPlainlyVerb({ classes, tokens, from, rules }: Words, k: number, low: string): boolean {
  const [before, next] = [tokens.lower[from + k - 1] ?? '', classes[k + 1]];
  // no noun stands right behind an adverb of manner
  if (classes[k - 1] === ADVERB && classes[k - 2] === NOUN && rules.language.list('go up or down').has(low))
    return before.endsWith('ly');
  // "That figure drops sharply to 4%"
  if (
    classes[k - 1] === NOUN &&
    next === ADVERB &&
    /[^s]s$/.test(low) &&
    ENDS.test(tokens.lower[from + k + 2] ?? '')
  )
    return tokens.lower[from + k + 1]!.endsWith('ly') && canBeFinite(low, rules);
  // "saw visitor numbers rise by 4%"
  if (
    classes[k - 1] === NOUN &&
    /^(?:by|to|from)$/.test(tokens.lower[from + k + 1] ?? '') &&
    rules.language.list('go up or down').has(low)
  )
    return isSeen(tokens.lower, from, from + k);
  return (
    (next === ADJ || next === DET || next === NOUN) &&
    HELPS.test(before) &&
    rules.language.list('drive or fund').has(low)
  );
}

/** "a £40m ($50m) order to build": a noun, whatever was made of it before. */
export function mendBehindConversions(words: Words): void {
  const { classes, figureEnds } = words;
  if (figureEnds.size === 0) return;
  for (let k = 1; k < classes.length; k++)
    if (isVerbal(classes[k]) && isBehindConversion(words, k)) classes[k] = NOUN;
}

/** A bare form right behind brackets that stand behind a sum, which an article opens. */
function isBehindConversion({ tokens: { lower }, from, figureEnds }: Words, k: number): boolean {
  if (lower[from + k - 1] !== ')' || /(?:ed|ing|s)$/.test(lower[from + k]!)) return false;
  const open = lower.lastIndexOf('(', from + k - 2);
  if (open < from || from + k - open > 9 || !figureEnds.has(open)) return false;
  return lower.slice(Math.max(from, open - 6), open).some((word) => word === 'a' || word === 'an');
}
const ENDS = /^(?:to|by|from)$/;
const HELPS = /^help(?:s|ed|ing)?$/;

/** A day of the week behind a noun or a comma; not "Black Friday". */
const isWeekday = ({ classes, tokens, from }: Words, k: number): boolean =>
  WEEKDAY.test(tokens.lower[from + k]!) &&
  (tokens.lower[from + k - 1] === ',' || classes[k - 1] === NOUN) &&
  !NAMED_DAYS.test(tokens.lower[from + k - 1] ?? '');
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const NAMED_DAYS = /^(?:black|cyber|good|easter|bloody|super|bank|palm|whit|shrove|ash|maundy|giving)$/;

const isBehindMany = ({ classes, tokens, from }: Words, k: number): boolean =>
  classes[k - 1] === NUMERAL || MANY.test(tokens.lower[from + k - 1] ?? '');

/** "Its £210m rebuild of the hall", "Halm's $400m plant in Kell": what somebody has for so much, and nothing that a sum does. */
function isOwnedForSum({ classes, tokens, from, figureEnds, rules }: Words, k: number, low: string): boolean {
  const isHead = classes[k + 1] === PREP || classes[k + 1] === MARK;
  if (!figureEnds.has(from + k) || !isHead || !canBeBase(low, rules)) return false;
  let owner = k - 1;
  while (owner > 0 && k - owner <= LONGEST_SUM && !OWNS.test(tokens.lower[from + owner]!)) owner--;
  return owner >= 0 && k - owner <= LONGEST_SUM && OWNS.test(tokens.lower[from + owner]!);
}
const OWNS = /^(?:its|their|his|her|our|an?|['’]s?)$/;
/** In tokens, from the owner to what it has: "its | $ | 1.2 | billion". */
const LONGEST_SUM = 5;

const isUse = ({ rules }: Words, low: string): boolean => rules.language.list('used or visited').has(low);

/** No form in -ed or -ing, and known as an adjective. */
function isQuality({ rules }: Words, low: string): boolean {
  const readings = rules.language.grammar().words.get(low);
  return readings !== undefined && (setOf(readings) & (1 << ADJECTIVE)) !== 0 && !/(?:ed|ing)$/.test(low);
}

/** In front of one or two nouns, "by" and a number, with no verb before. */
function isCutBy({ classes, tokens, from }: Words, k: number): boolean {
  let at = k + 1;
  while (at - k < 4 && (classes[at] === NOUN || classes[at] === ADJ || classes[at] === DET)) at++;
  const isBy = at > k + 1 && tokens.lower[from + at] === 'by';
  return isBy && classes.subarray(at + 1, at + 4).includes(NUMERAL);
}

/** "12% reported pain", "and some 40% needed help": a percentage that opens its clause. */
function isOfAsked({ classes, tokens, from }: Words, k: number): boolean {
  let at = k - 1;
  if (!/^(?:%|percent|cent)$/.test(tokens.lower[from + at] ?? '')) return false;
  while (at >= 0 && (classes[at] === NUMERAL || SHARE.test(tokens.lower[from + at]!))) at--;
  return at < 0 || classes[at] === MARK || classes[at] === AND;
}
const SHARE = /^(?:%|percent|per|cent|some|about|only|around|nearly|almost|just|over|roughly)$/;

/** "8% promise to stop", and "Among adults in Halm, 40% smoke": a percentage that opens its clause, which no other verb has. */
function isDoneByShare(words: Words, k: number): boolean {
  const { classes, tokens, from, figureEnds } = words;
  if (!figureEnds.has(from + k) || !/^(?:%|percent|cent)$/.test(tokens.lower[from + k - 1] ?? ''))
    return false;
  if (classes[k + 1] === TO && isVerbal(classes[k + 2])) return true;
  const isLast = k + 1 === classes.length || classes[k + 1] === MARK;
  return (
    isLast &&
    /^(?:among|of)$/.test(tokens.lower[from]!) &&
    isOfAsked(words, k) &&
    !/s$/.test(tokens.lower[from + k]!)
  );
}

/** Behind "saw", with nothing but what was seen between. */
function isSeen(lower: readonly string[], from: number, at: number): boolean {
  for (let i = at - 2; i >= from && at - i <= 6; i--) {
    if (SEES.test(lower[i]!)) return true;
    if (BORDERS.test(lower[i]!)) return false;
  }
  return false;
}
const SEES = /^(?:saw|sees?|seen|seeing|watched|let|made|makes?|helped)$/;
const BORDERS = /^(?:,|and|of|in|by|for|with|a|an)$/;

const MANY = /^(?:million|billion|thousand)$/;

const isVerbal = (word: number | undefined): boolean => word === VERB || word === BARE;

/** "below freezing"; "player spending by clubs was": money that is spent, behind a noun of one thing and in front of a verb. */
function isActivity({ classes, tokens, from, rules }: Words, k: number, low: string): boolean {
  if (low === 'freezing') return /^(?:below|above|near|to)$/.test(tokens.lower[from + k - 1] ?? '');
  if (
    !rules.language.list('spending and trading').has(low) ||
    classes[k - 1] !== NOUN ||
    /s$/.test(tokens.lower[from + k - 1]!)
  )
    return false;
  const next = classes[k + 1];
  if (next !== PREP && next !== AUX && next !== VERB) return false;
  // "84% of the total visitor spending in May"
  const start = classes[k - 2] === ADJ || classes[k - 2] === NOUN ? k - 3 : k - 2;
  if (classes[start] === DET && classes[start - 1] === PREP) return true;
  for (let i = k + 1; i < classes.length && classes[i] !== MARK; i++)
    if (classes[i] === AUX || classes[i] === VERB) return true;
  return false;
}

/** "Coffee growers": no verb ends so. */
const isDoer = ({ rules }: Words, low: string): boolean =>
  /[^aeiou]ers$|ists$/.test(low) && !rules.language.grammar().words.has(low);

/** A noun behind "and" that is the second verb of its clause. */
function mendSecondVerb(words: Words, k: number, low: string): void {
  const { classes, tokens, from, rules } = words;
  // "… and holds rights to invest": verb and object taken for noun and verb
  const taken =
    classes[k + 1] === VERB &&
    classes[k + 2] === TO &&
    /[^s]s$/.test(low) &&
    /s$/.test(tokens.lower[from + k + 1] ?? '');
  if (!(taken || isSecondVerb(words, k, low)) || !canBeFinite(low, rules)) return;
  classes[k] = VERB;
  if (taken) classes[k + 1] = NOUN;
}

function isSecondVerb(words: Words, k: number, low: string): boolean {
  const { classes, tokens, from } = words;
  const next = classes[k + 1];
  // "to cut traffic by a third and save 350,000 litres": the second of two base forms
  const counts = next === NUMERAL || (next === ADVERB && classes[k + 2] === NUMERAL);
  if (counts && hasBaseBefore(classes, k)) return true;
  // "to import and supply drugs": what both are done to stands behind the second
  const isPair =
    (classes[k - 2] === VERB && classes[k - 3] === TO) ||
    (classes[k - 2] === VERB && classes[k - 3] === AUX && MODALS.test(tokens.lower[from + k - 3]!));
  if (isPair && (next === NOUN || next === DET || next === ADJ) && canBeBase(low, words.rules)) return true;
  // "exports rose 5% and imports 2%": the verb is said once
  if (next === NUMERAL && repeatsShare(words, k)) return false;
  // "drew 410,000 and hopes to attract", "… and holds rights": taken for a plural
  const paid = /^[$£€¥]/.test(tokens.lower[from + k + 1] ?? ''); // "and earns £90,000"
  return (
    /[^s]s$/.test(low) && ((next === TO && isVerbal(classes[k + 2])) || OBJECTS.has(next ?? MARK) || paid)
  );
}

const MODALS = /^(?:will|would|can|could|may|might|must|should|shall)$/;

const OBJECTS: ReadonlySet<number> = new Set([NOUN, ADJ, DET, NUMERAL]);

/** "The chain, which runs 40 shops, plans to open": a noun in front of an infinitive, behind an aside. */
const isVerbBehindAside = ({ classes, rules }: Words, k: number, low: string): boolean =>
  k > 0 &&
  (classes[k - 1] === MARK || classes[k - 1] === NOUN) &&
  classes[k + 1] === TO &&
  (isVerbal(classes[k + 2]) || (classes[k + 2] === AUX && /^(?:need|ha)/.test(low))) &&
  canBeFinite(low, rules) &&
  !hasVerbBefore(classes, k);

/** "The round, announced in May, values Halm at": a form in -s behind an aside with a verb, where the clause has none and goes on with a noun. */
function closesAside({ classes, tokens, from, rules }: Words, k: number, low: string): boolean {
  if (tokens.lower[from + k - 1] !== ',' || !/[^s]s$/.test(low) || classes[k + 1] !== NOUN) return false;
  const comma = classes.indexOf(MARK);
  const opens = classes[0] === DET || classes[0] === NOUN || classes[0] === ADJ;
  if (!opens || comma >= k - 2 || tokens.lower[from + comma] !== ',' || !canBeFinite(low, rules))
    return false;
  const end = classes.indexOf(MARK, k);
  const rest = classes.subarray(k + 1, end < 0 ? classes.length : end);
  return (
    !classes.subarray(0, comma).some(isTensed) &&
    classes.subarray(comma + 1, k - 1).some((word) => isVerbal(word)) &&
    !rest.some(isTensed)
  );
}
/** "The bridge, completed in 1998, cost just £4m": behind an aside, in front of a figure, where what the aside is on has no other verb. */
function leadsToFigure({ classes, tokens, from, rules }: Words, k: number, low: string): boolean {
  if (k < 4 || tokens.lower[from + k - 1] !== ',' || !canBeFinite(low, rules)) return false;
  let figure = k + 1;
  while (classes[figure] === ADVERB || classes[figure] === PREP) figure++;
  if (tokens.kind[from + figure] !== NUMBER && !/[$£€¥]$/.test(tokens.lower[from + figure] ?? ''))
    return false;
  let comma = k - 2;
  while (comma > 0 && tokens.lower[from + comma] !== ',') comma--;
  if (comma < 1 || classes[comma - 1] !== NOUN || !/(?:ed|en|t)$/.test(tokens.lower[from + comma + 1]!))
    return false;
  return !hasVerbBefore(classes, comma);
}

const isTensed = (word: number): boolean => word === VERB || word === AUX;

/** "Abilene Phase 2": a capital behind a capital is a name's. */
const isInName = ({ classes, tokens, from, isHeadline }: Words, k: number): boolean =>
  k > 0 &&
  !isHeadline &&
  classes[k - 1] === NOUN &&
  capitalised(tokens, from + k) &&
  capitalised(tokens, from + k - 1);

/** A base form behind "to" in the clause, which another may be joined to. */
function hasBaseBefore(classes: Uint8Array, k: number): boolean {
  for (let i = k - 1; i > 0 && classes[i] !== MARK; i--)
    if (classes[i] === VERB) return classes[i - 1] === TO || classes[i - 1] === AUX;
  return false;
}

/** A verb between the mark before and the word. */
function hasVerbBefore(classes: Uint8Array, k: number): boolean {
  for (let i = k - 1; i >= 0 && classes[i] !== MARK; i--)
    if (classes[i] === VERB || classes[i] === AUX) return true;
  return false;
}
