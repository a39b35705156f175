import { COMPARED_WITH } from '../../../recognize/quantities/compared-with.ts';
import type { Draft } from '../../draft.ts';
import { isConversion } from '../../sentence/brackets.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { gappedPhrase } from '../../sentence/gapped.ts';
import { NEUTRAL } from '../../sentence/neutral.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { isExpected } from './former.ts';
import { kindOf } from './kind-of.ts';

/** A figure and the one before it in the sentence, with what stands between. */
interface Pair {
  readonly draft: Draft;
  readonly earlier: Draft;
  /** All figures of the sentence before this one, the nearest first. */
  readonly told: readonly Draft[];
  /** The chunk in front of the figure, over words that belong to it. */
  readonly at: number;
  readonly before: Chunk;
  readonly between: readonly Chunk[];
  readonly noNoun: boolean;
  readonly sameKind: boolean;
  /** The word that joins the figure to what stands in front. */
  readonly word: string;
}

/** Which earlier figure is meant, or `null` where the rule does not speak. */
type Rule = (pair: Pair) => Draft | null | undefined | false;

/** Where a verb of its own stands between as well. */
const anywhere: readonly Rule[] = [
  converted,
  totalled,
  compared,
  upFrom,
  // "45,000 fires have burned so far, 15% more than in 2016"
  ({ draft, earlier, before }) =>
    draft.direction && !earlier.isChange && before.word === ',' && comparesBehind(draft) && earlier,
  // "43% more than in 2022, though 16% fewer than in 2019": of one level
  ({ draft, earlier }) =>
    draft.direction && earlier.isChange && earlier.direction && comparesBehind(draft) && earlier.like,
  detached,
  // "nearly double the previous year's £1.8m"
  ({ draft, told, before }) =>
    before.kind === 'period' && told.find((d) => kindOf(d) === kindOf(draft) && !d.isChange),
  // "a 13% share, according to Halm Research (12% per Odell)": as somebody else has it
  ({ draft, earlier, sameKind, before }) =>
    sameKind && before.word === '(' && draft.frame.chunks[draft.chunk + 1]?.word === 'per' && earlier,
  // "carried 12,809, up 30% on last year (9,858)"
  ({ draft, told, before, at }) =>
    before.word === '(' &&
    draft.frame.chunks[at - 1]?.kind === 'period' &&
    draft.frame.chunks[draft.chunk + 1]?.word === ')' &&
    told.find((d) => !d.isChange && (kindOf(d) === kindOf(draft) || draft.dimension === 'number')),
  // "will harvest 106 tonnes, lower by 4% than"
  ({ draft, earlier, before, at }) =>
    draft.isChange &&
    !earlier.isChange &&
    before.word === 'by' &&
    /^(?:lower|higher|more|less|fewer)$/.test(draft.frame.chunks[at - 1]?.word ?? '') &&
    /^[,–—-]$/.test(draft.frame.chunks[at - 2]?.word ?? '') &&
    earlier,
  // "were up 0.7% seasonally adjusted from July and up 15% on the year": with nothing done between
  ({ draft, told, before, at, between }) =>
    draft.isChange &&
    UP_OR_DOWN.has(before.word) &&
    /^(?:and|but)$/.test(draft.frame.chunks[at - 1]?.word ?? '') &&
    between.every((c) => c.kind !== 'verb' || c.bare) &&
    told.find((d) => d.isChange && kindOf(d) === kindOf(draft)),
  // "79% have a place, below 81% who did so last year, but higher than the 74% figure of 2019"
  ({ draft, told, before, at }) =>
    ((before.word === 'than' && MORE.test(draft.frame.chunks[at - 1]?.word ?? '')) || didSo(draft)) &&
    told.find((d) => kindOf(d) === kindOf(draft) && d.isSubject && !d.isChange),
  // "52% of women approve; among men, 44%"
  ({ draft, earlier }) =>
    draft.dimension === earlier.dimension &&
    gappedPhrase(draft.frame.chunks, draft.chunk) > earlier.chunk &&
    earlier,
  // "sees a harvest of 113 tonnes, up on an earlier estimate of 112 tonnes"
  ({ draft, earlier, sameKind }) => sameKind && !earlier.isChange && isEarlierEstimate(draft) && earlier,
  // "rose 13% to $1.62bn, topping Wall Street expectations of $1.6bn"
  ({ draft, told }) =>
    isOthersEstimate(draft) && told.find((d) => kindOf(d) === kindOf(draft) && !d.isChange),
  // "is put at 330 tonnes, which is higher by 15 tonnes than"
  ({ draft, earlier, before, between }) =>
    draft.isChange && !earlier.isChange && before.word === 'by' && opensRelative(between) && earlier,
  // "delays fell by 7% and the east line's by 5%": the same measure of another
  ({ draft, told, before, at }) =>
    before.word === 'by' &&
    isOwnersAlone(draft, at - 1) &&
    told.find((d) => d.isChange && kindOf(d) === kindOf(draft)),
  // "rose 5% to reach $3bn": where the move led
  ({ earlier, before, noNoun, between }) =>
    before.infinitive &&
    REACHES.test(before.word) &&
    noNoun &&
    between.length <= 3 &&
    earlier.isChange &&
    earlier,
];

/** Only where no other verb stands between. */
const withoutVerb: readonly Rule[] = [
  opened,
  // "up £170 million or 41%", "by 10%, or about 1,400 people": one change, told twice
  ({ earlier, between }) =>
    earlier.isChange &&
    between.some((c) => c.word === 'or') &&
    between.every((c) => c.word === 'or' || c.word === ',' || c.kind === 'adverb') &&
    earlier,
  // but "6 km from the 725-metre mountain": the size of a thing
  ({ word, sameKind, earlier, draft }) =>
    (word === 'from' || word === 'after') &&
    sameKind &&
    !(draft.dimension === 'length' && draft.roles.thing !== undefined) &&
    earlier,
  set,
  // "doubled its space to 5,200 square metres", "doubled from $4m to $8m"
  ({ word, earlier, between }) =>
    (word === 'to' || word === 'from') &&
    earlier.dimension === 'multiple' &&
    earlier.isChange &&
    between.length <= 3 &&
    earlier,
  // "rose 4% to $5m": two figures of one movement
  ({ word, noNoun, earlier, sameKind }) =>
    word === 'to' && noNoun && (earlier.isChange || sameKind) && earlier,
  ({ word, noNoun, draft, earlier }) => word === 'by' && noNoun && draft.isChange && earlier,
  // "spent 1.38 billion in May, 7% more than a year before"
  ({ draft, earlier }) => draft.direction && !earlier.isChange && earlier,
  ({ word, draft, at, earlier }) =>
    word === 'of' && draft.frame.chunks[at - 1]?.word === 'instead' && earlier,
  listed,
  // "fell by 0.1 percent nationwide, 4.0 percent for light rail, and 0.8 percent for buses"
  ({ draft, earlier, between }) =>
    draft.dimension === 'ratio' &&
    earlier.dimension === 'ratio' &&
    earlier.isChange &&
    isEachOf(draft, between) &&
    earlier,
  ({ draft, noNoun, between, earlier }) =>
    draft.isChange && noNoun && between.length <= 3 && !earlier.isChange && earlier,
];

const all: readonly Rule[] = [...anywhere, ...withoutVerb];

/**
 * The earlier figure of the sentence that this one goes with: "… to 61, from 74", "up 6% on the year", "against 12 before",
 * "an increase of 3%", and the members of a bare list.
 */
export function inSentence(draft: Draft, world: World): Draft | null {
  const told = earlierInSentence(draft, world);
  const earlier = told.find((d) => !sizesThing(d)) ?? told[0];
  if (!earlier) return null;
  const expected = isExpected(draft) ? told.find((d) => isOfKind(d, draft)) : undefined;
  if (expected) return expected;
  if (isConversion(draft.frame.chunks, draft.chunk)) return earlier;
  const pair = pairOf(draft, earlier, told);
  if (!pair) return null;
  const rules = pair.between.every((c) => c.kind !== 'verb' || OPENS.has(c.word)) ? all : anywhere;
  for (const rule of rules) {
    const found = rule(pair);
    if (found) return found;
  }
  return null;
}

function pairOf(draft: Draft, earlier: Draft, told: readonly Draft[]): Pair | null {
  const { chunks } = draft.frame;
  const at = frontOf(draft, earlier);
  const before = chunks[at];
  if (!before) return null;
  const between = chunks.slice(earlier.chunk + 1, draft.chunk);
  const noNoun = between.every((c) => c.kind !== 'noun' || NEUTRAL.has(c.word) || SPANS.has(c.word));
  const pair = { draft, earlier, told, before, between, noNoun, sameKind: isOfKind(earlier, draft) };
  // "vs. 12": over the full stop of the abbreviation
  const joint = before.word === '.' && /^vs?$/.test(chunks[at - 1]?.word ?? '') ? at - 1 : at;
  const { kind, word } = chunks[joint]!;
  const joins = kind === 'prep' || kind === 'adverb' || kind === 'verb' || joint < at;
  return { ...pair, at: joint, word: joins ? word : '' };
}

/** The chunk in front of a figure: over "the", and over "a five-year mean of". */
function frontOf({ frame: { chunks }, chunk }: Draft, earlier: Draft): number {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'det') at--;
  if (chunks[at]?.word === 'of' && chunks[at - 1]?.kind === 'noun' && NEUTRAL.has(chunks[at - 1]!.word)) {
    at -= 2;
    while (chunks[at]?.kind === 'det' || (chunks[at]?.kind === 'figure' && at > earlier.chunk)) at--;
  }
  return at;
}

const isOfKind = (other: Draft, draft: Draft): boolean =>
  kindOf(other) === kindOf(draft) || draft.dimension === 'number';

/** "and the east line's by", "and Norland by": an owner without what is owned. */
function isOwnersAlone({ frame }: Draft, at: number): boolean {
  const { chunks, tokens } = frame;
  const noun = chunks[at];
  const joint = chunks[at - 1];
  if (noun?.kind !== 'noun' || (joint?.kind !== 'and' && joint?.word !== ',')) return false;
  return /^['’]s?$/.test(tokens.lower[noun.to - 1]!) || hasName(frame, at);
}

/** "£64.8m (€75m)", "4 pounds (1.9 kg)": the same in another unit. */
function converted({ draft, earlier, before, at }: Pair): Draft | false {
  const { chunks } = draft.frame;
  const isInBrackets =
    before.word === '(' && at - 1 === earlier.chunk && chunks[draft.chunk + 1]?.word === ')';
  return isInBrackets && kindOf(earlier) === kindOf(draft) && !draft.mention.counted && earlier;
}

/** "killed 40, totalling 61". */
function totalled({ draft, earlier, at }: Pair): Draft | false {
  const verb = draft.frame.chunks[draft.verb];
  const isTotal = verb && draft.verb > earlier.chunk && at === draft.verb && /^total/.test(verb.word);
  return isTotal === true && kindOf(earlier) === kindOf(draft) && earlier;
}

/** "compared with 61 in May". */
function compared({ draft, told, at }: Pair): Draft | undefined | false {
  const { chunks } = draft.frame;
  // "compared to just 61", "in comparison to 61"
  let front = at;
  while (chunks[front]?.kind === 'adverb') front--;
  const isCompared =
    chunks[front]?.kind === 'prep' && /^compar(?:ed?|ison)$/.test(chunks[front - 1]?.word ?? '');
  // "2.7 million visitors, a 72% drop compared to 9.6 million": with the number, and not with how far it fell
  const isRate = (d: Draft): boolean => d.dimension === 'ratio' && draft.dimension === 'number';
  return (
    isCompared && (told.find((d) => isOfKind(d, draft) && !isRate(d)) ?? told.find((d) => isOfKind(d, draft)))
  );
}

/** "8,998 people were waiting more than 18 months to start treatment, up slightly from 7,289". */
function upFrom({ draft, told, before, at }: Pair): Draft | undefined | false {
  if (before.word !== 'from' || !UP_OR_DOWN.has(wordBefore(draft.frame.chunks, at))) return false;
  const counts = (d: Draft): boolean => d.dimension === 'count' || d.dimension === 'number';
  return told.find((d) => !d.isChange && (kindOf(d) === kindOf(draft) || (counts(d) && counts(draft))));
}

/** "1,240 homes were built in 2025, up 12% on a year earlier". */
function detached({ draft, earlier, at, between }: Pair): Draft | false {
  // "There were 6.7 million trains planned in Halm, up 9%"
  const { chunks } = draft.frame;
  const isDone = chunks[earlier.chunk + 1]?.bare === true;
  // "A quarter (27.2%) of pupils passed, down 4 points"
  const isTold = earlier.isSubject || isConversion(chunks, earlier.chunk);
  const isMoved = draft.isChange && (isTold || isDone) && !earlier.isChange;
  // "were taken up by patients who were fit to leave, up 30%": the aside is over at the comma
  const main = between.filter((c) => c.kind !== 'relative');
  // "down by 9 points"
  const move = chunks[at]?.word === 'by' ? at - 1 : at;
  return isMoved && isDetachedMove(chunks, move) && isOneClause(main) && earlier;
}

/** "up 6%", "against 12". */
function opened({ draft, earlier, word }: Pair): Draft | false {
  const previous = draft.frame.tokens.lower[draft.tokens[0] - 1] ?? '';
  return (OPENS.has(word) || OPENS.has(previous)) && earlier;
}

/** "compared to 12", "rather than 12". */
function set({ draft, earlier, word, sameKind, at }: Pair): Draft | false {
  const front = draft.frame.chunks[at - 1];
  return (
    COMPARES.has(word) &&
    sameKind &&
    front !== undefined &&
    (OPENS.has(front.word) || word === 'than') &&
    earlier
  );
}

/** "1%, 3% and 8%". */
function listed({ draft, between, sameKind, noNoun, earlier }: Pair): Draft | false {
  // "by 94%, and 96% voted to strike": with a verb of its own
  const isOwn = draft.isSubject && draft.verb > draft.chunk;
  if (isOwn && draft.frame.chunks[earlier.chunk - 1]?.word === 'by') return false;
  const isList =
    between.every((c) => c.word === ',' || IN_LISTS.has(c.kind)) &&
    between.some((c) => c.word === ',' || c.kind === 'and');
  return isList && sameKind && noNoun && earlier;
}

/** Behind a comma or "and", with what it is of behind it, as the one before. */
function isEachOf({ frame: { chunks }, chunk }: Draft, between: readonly Chunk[]): boolean {
  const last = between.at(-1);
  return (
    OF_EACH.has(chunks[chunk + 1]?.word ?? '') &&
    (last?.word === ',' || last?.kind === 'and') &&
    between.length <= 6 &&
    between.every((c) => c.kind !== 'verb' && c.kind !== 'relative' && c.kind !== 'subordinator')
  );
}
const OF_EACH = new Set(['for', 'in', 'among', 'outside', 'on', 'at', 'across']);

/** "15% more than", "4% up on": what is compared is the figure before. */
function comparesBehind({ frame: { chunks }, chunk }: Draft): boolean {
  const [how, than] = [chunks[chunk + 1]?.word ?? '', chunks[chunk + 2]?.word ?? ''];
  return MORE.test(how) && (than === 'than' || than === 'on');
}

/** "31 seats in the 120-seat parliament, nine more than": what only sizes a thing is not gone on with. */
const sizesThing = ({ frame: { tokens }, mention: { counted, span } }: Draft): boolean =>
  counted && /\d-\p{L}/u.test(tokens.text.slice(...span));

/** "81% who did so". */
const didSo = ({ frame: { chunks }, chunk }: Draft): boolean =>
  chunks[chunk + 1]?.word === 'who' &&
  /^(?:did|do|does|done)$/.test(chunks[chunk + 2]?.word ?? '') &&
  chunks[chunk + 3]?.word === 'so';

/** ", up 12%": a move behind a comma, of what the clause before it counts. */
const isDetachedMove = (chunks: readonly Chunk[], at: number): boolean =>
  UP_OR_DOWN.has(chunks[at]?.word ?? '') && /^[,—–-]$/.test(chunks[at - 1]?.word ?? '');

/** "an earlier estimate of 112 tonnes", "its initial forecast of 4%". */
function isEarlierEstimate({ frame: { chunks, tokens }, chunk }: Draft): boolean {
  const noun = chunks[chunk - 2];
  if (chunks[chunk - 1]?.word !== 'of' || noun?.kind !== 'noun' || !ESTIMATES.test(noun.word)) return false;
  for (let i = noun.from; i < noun.head; i++) if (EARLIER.has(tokens.lower[i]!)) return true;
  return false;
}
/** "market expectations of $1.6bn", "analysts' estimates of 3%", "a consensus forecast for $4m": behind a verb of beating, and of nothing named. */
function isOthersEstimate({ frame: { chunks }, chunk }: Draft): boolean {
  const of = chunks[chunk - 1]?.kind === 'det' ? chunk - 2 : chunk - 1;
  const noun = chunks[of - 1];
  if (!OF.has(chunks[of]?.word ?? '') || noun?.kind !== 'noun' || !EXPECTATIONS.test(noun.word)) return false;
  for (let at = of - 2; at >= 0 && of - at < 6; at--) if (BEATS.test(chunks[at]!.word)) return true;
  return false;
}
const OF = new Set(['of', 'for']);
const EXPECTATIONS = /^(?:expectation|estimate|forecast|prediction|projection|consensus|view|target)s?$/;
const BEATS =
  /^(?:top|beat|exceed|surpass|miss|above|below|short|over|under|than|outstrip|eclips|trail|lag|match|meet|met|shy|defied|defying|ahead)/;

const ESTIMATES = /^(?:estimate|forecast|projection|prediction|guess|figure|count|tally|target|budget)s?$/;
const EARLIER = new Set([
  'earlier',
  'previous',
  'prior',
  'initial',
  'original',
  'first',
  'preliminary',
  'old',
]);

const opensRelative = (between: readonly Chunk[]): boolean =>
  between[0]?.word === ',' && between[1]?.kind === 'relative' && between.length <= 5;

const isOneClause = (between: readonly Chunk[]): boolean =>
  between.every((c) => (!BORDERS.has(c.kind) || isHowLong(c)) && c.word !== ';');

/** "were recorded in that 12-month period, up 14%": a length of time is no other thing. */
const isHowLong = ({ mention }: Chunk): boolean =>
  mention?.kind === 'quantity' && mention.quantity.dimension === 'duration';

/** The word before a chunk, over an adverb: "up slightly from". */
const wordBefore = (chunks: readonly Chunk[], at: number): string => {
  const one = chunks[at - 1];
  return one?.kind === 'adverb' && !UP_OR_DOWN.has(one.word)
    ? (chunks[at - 2]?.word ?? '')
    : (one?.word ?? '');
};

/** "rose 4% on the year and 1% on the month". */
const SPANS = new Set(['year', 'month', 'quarter', 'week', 'day']);
const COMPARES = new Set([...COMPARED_WITH, 'to', 'on']);
const OPENS = new Set(['compared', 'up', 'down', 'against', 'versus', 'vs', 'compare']);
const UP_OR_DOWN = new Set(['up', 'down']);
const MORE = /^(?:more|fewer|less|higher|lower|up|down|larger|smaller|longer|shorter)$/;
const REACHES = /^(?:hit|reach|total|stand)$/;
const IN_LISTS: ReadonlySet<Chunk['kind']> = new Set(['and', 'period', 'prep', 'det', 'adverb', 'noun']);
const BORDERS: ReadonlySet<Chunk['kind']> = new Set(['relative', 'subordinator', 'figure', 'and']);
