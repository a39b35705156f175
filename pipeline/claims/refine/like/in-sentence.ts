import type { Draft } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { isConversion } from '../../sentence/wordings/brackets.ts';
import { gappedPhrase, gappedThose } from '../../sentence/wordings/gapped.ts';
import { isHeldAgainst, whomBehind } from '../../sentence/wordings/held-against.ts';
import { wholeOutside } from '../../sentence/wordings/parts-in-brackets.ts';
import { thenAround } from '../../sentence/wordings/then-in-brackets.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { isExpected } from './former.ts';
import { compared, comparesBehind, didSo, MORE, setAgainst } from './in-sentence/compared-with.ts';
import { isEarlierEstimate, isOthersEstimate } from './in-sentence/estimates.ts';
import { eachTo, isEachOf, isOwnersAlone, listed } from './in-sentence/listed.ts';
import { detached, opened, UP_OR_DOWN, upFrom } from './in-sentence/moved.ts';
import { isOfKind, OPENS, pairOf, type Rule } from './in-sentence/pair.ts';
import { converted, inOtherMoney, sizesThing, totalled } from './in-sentence/told-again.ts';
import { kindOf } from './kind-of.ts';

/** Where a verb of its own stands between as well. */
const anywhere: readonly Rule[] = [
  converted,
  inOtherMoney,
  // "better than the 18% of Velden Toys and the 22% of Orrin Games"
  ({ draft, earlier, sameKind }) => sameKind && isThatOfName(draft) && isThatOfName(earlier) && earlier,
  totalled,
  compared,
  // "has a dropout rate of 8%, while the other school has one of 14%"
  ({ draft, told, before, at }) =>
    before.word === 'of' &&
    /^(?:one|that)$/.test(draft.frame.chunks[at - 1]?.word ?? '') &&
    told.find((d) => d.dimension === draft.dimension),
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
  // "must save £31m on top of the £18m it has made", "£31m in addition to £18m"
  ({ draft, earlier, sameKind, before, at }) => {
    const [first, second] = draft.frame.chunks.slice(Math.max(0, at - 2), at).map(({ word }) => word);
    const isMore =
      (before.word === 'of' && first === 'on' && second === 'top') ||
      (before.word === 'to' && first === 'in' && second === 'addition');
    return sameKind && isMore && !earlier.isChange && earlier;
  },
  // "52% of women approve; among men, 44%"
  ({ draft, earlier }) =>
    draft.dimension === earlier.dimension &&
    gappedPhrase(draft.frame.chunks, draft.chunk) > earlier.chunk &&
    earlier,
  // "sold 40 cars, which is 5% more, ahead of the 30 of Dorn": of the same measure as what is set against it
  ({ draft, told }) =>
    isHeldAgainst(draft.frame, draft.chunk) &&
    whomBehind(draft.frame, draft.chunk) >= 0 &&
    told.find((d) => isOfKind(d, draft) && d.isChange === draft.isChange && isRatio(d) === isRatio(draft)),
  // "the shares of Halm fell 9%, those of Dorn 4%"
  ({ draft, told }) =>
    gappedThose(draft.frame.chunks, draft.chunk) >= 0 && told.find((d) => kindOf(d) === kindOf(draft)),
  // "sees a harvest of 113 tonnes, up on an earlier estimate of 112 tonnes"
  (pair) => pair.sameKind && !pair.earlier.isChange && isEarlierEstimate(pair) && pair.earlier,
  // "rose 13% to $1.62bn, topping Wall Street expectations of $1.6bn"
  (pair) => isOthersEstimate(pair) && pair.told.find((d) => kindOf(d) === kindOf(pair.draft) && !d.isChange),
  // "is put at 330 tonnes, which is higher by 15 tonnes than"
  ({ draft, earlier, before, between }) =>
    draft.isChange && !earlier.isChange && before.word === 'by' && opensRelative(between) && earlier,
  // "is valued at $4bn, almost double the $2bn of 2020"
  ({ draft, told }) => isThatOfPeriod(draft) && told.find((d) => kindOf(d) === kindOf(draft) && !d.isChange),
  // "better than the 18% of Orrin and the 22% of Halm": each as the one that they are held against
  ({ draft, told, before, between }) =>
    before.word === 'and' &&
    between.length < 7 &&
    isHeldAgainst(draft.frame, draft.chunk) &&
    told.find((d) => kindOf(d) === kindOf(draft) && !d.isChange),
  // "cost $160, which is $2 more than a year before"
  ({ draft, earlier, before, between }) =>
    draft.direction && !earlier.isChange && IS.test(before.word) && opensRelative(between) && earlier,
  // "delays fell by 7% and the east line's by 5%": the same measure of another
  ({ draft, told, before, at }) => {
    // "and Norland by only 4%"
    const by = before.kind === 'adverb' ? at - 1 : at;
    return (
      draft.frame.chunks[by]?.word === 'by' &&
      isOwnersAlone(draft, by - 1) &&
      told.find((d) => d.isChange && kindOf(d) === kindOf(draft))
    );
  },
  // "a 15% rise in thefts recorded by the police last year – to 146": where the move led, behind a dash
  ({ draft, earlier, before, at }) =>
    before.word === 'to' &&
    DASH.test(draft.frame.chunks[at - 1]?.word ?? '') &&
    COUNTS.has(draft.dimension) &&
    earlier.isChange &&
    earlier,
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
  setAgainst,
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
  eachTo,
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
  const then = thenAround(draft.frame.chunks, draft.chunk);
  if (then?.then === draft.chunk) return told.find((d) => d.chunk === then.now) ?? null;
  const whole = wholeOutside(draft.frame.chunks, draft.chunk);
  if (whole >= 0) return told.find((d) => d.chunk === whole) ?? null;
  const pair = pairOf(draft, earlier, told, world.rulebook.language);
  if (!pair) return null;
  // "accepted 15,290 households as being homeless, up 6%": nothing is done between
  const rules = pair.between.every((c) => c.kind !== 'verb' || OPENS.has(c.word) || c.word === 'being')
    ? all
    : anywhere;
  for (const rule of rules) {
    const found = rule(pair);
    if (found) return found;
  }
  return null;
}

/** ", which is", where nothing but a place or a time stands in front: "in Halm last month, which is". */
function opensRelative(between: readonly Chunk[]): boolean {
  const mark = between.findIndex((c, i) => c.word === ',' && between[i + 1]?.kind === 'relative');
  return (
    mark >= 0 && between.length - mark <= 5 && between.slice(0, mark).every(({ kind }) => ASIDE.has(kind))
  );
}
const ASIDE: ReadonlySet<Chunk['kind']> = new Set(['prep', 'det', 'noun', 'period', 'adverb']);

/** "the $2bn of 2020". */
const isThatOfPeriod = ({ frame: { chunks, tokens }, chunk, tokens: [from] }: Draft): boolean =>
  tokens.lower[from - 1] === 'the' &&
  chunks[chunk + 1]?.word === 'of' &&
  chunks[chunk + 2]?.kind === 'period';

const isRatio = ({ dimension }: Draft): boolean => dimension === 'ratio';
/** "the 18% of Velden Toys". */
const isThatOfName = ({ frame, chunk, tokens: [from] }: Draft): boolean =>
  frame.tokens.lower[from - 1] === 'the' &&
  frame.chunks[chunk + 1]?.word === 'of' &&
  frame.chunks[chunk + 2]?.kind === 'noun' &&
  hasName(frame, chunk + 2);

const DASH = /^[–—-]$/;
const COUNTS = new Set(['number', 'count', 'money']);
const IS = /^(?:is|are|was|were)$/;
const REACHES = /^(?:hit|reach|total|stand)$/;
