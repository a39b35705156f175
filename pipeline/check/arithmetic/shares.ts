import type { Claim } from '../../model/claim.ts';
import type { Entry } from '../entry.ts';
import { sayInterval, scaleOf } from '../finding/amounts.ts';
import { type Interval, over, point, times } from '../interval/interval.ts';
import { placeOfFigure, shared, stem } from '../told-apart/wording.ts';
import { type Equation, holdsExactly, written } from './equation.ts';
import type { Fact } from './facts.ts';

/** A share whose base the text names: "10% of Lufthansa's revenue". */
interface Share {
  readonly fact: Fact;
  /** Stemmed words of the base. */
  readonly base: ReadonlySet<string>;
  /** Stemmed words of what has the share, where told. */
  readonly holder: ReadonlySet<string>;
}

/** How many figures, and how many shares, before and behind are looked at. */
const NEAR = 40;
const NEAR_SHARES = 16;
const BESIDE = 4;
/** How many words before an amount tell what it is. */
const AHEAD = 7;

/** An amount given with its share of a whole ("$15 m, about a tenth of sales"): the whole follows, whether it is told or not. */
export interface Implied {
  readonly facts: readonly [amount: Fact, share: Fact];
  readonly line: string;
}

const APPOSED =
  /^\s*[,(—–-]*\s*(?:or|about|roughly|around|some|nearly|almost|~|equal to|equivalent to|representing|accounting for|i\.e\.|\s)*$/iu;

/** Wholes that follow from an amount and its share directly behind it. */
export function impliedWholes(facts: readonly Fact[]): Implied[] {
  const found: Implied[] = [];
  for (const [i, amount] of facts.entries()) {
    const share = facts[i + 1];
    if (!share || !isAmount(amount) || !shareOf(share)) continue;
    const [a, s] = [amount.entries[0]!.claim, share.entries[0]!.claim];
    if (a.sentence !== s.sentence) continue;
    const between = a.sentence.slice(placeOfFigure(a) + a.written.length, placeOfFigure(s));
    const rate = over(share.digits, point('100'));
    const whole = rate && over(amount.digits, rate);
    if (!APPOSED.test(between) || !whole) continue;
    const says = sayInterval(whole, scaleOf(a.quantity));
    found.push({
      facts: [amount, share],
      line: `${written(amount)} is ${written(share)} of a whole of ${says}`,
    });
  }
  return found;
}

/**
 * What the shares of an article say of each other: share × base = part, and share of the whole ÷ share of the part = share within
 * the part. Bases are matched by the words that name them. Equations that use one figure hang together and make one web. Only what
 * holds is told, since two shares of one base may well be of different things.
 */
export function sharesOf(facts: readonly Fact[]): Equation[] {
  const shares: Share[] = [];
  const found: Equation[] = [];
  for (const [i, fact] of facts.entries()) {
    const share = shareOf(fact);
    if (!share) continue;
    shares.push(share);
    found.push(...amountsOf(share, facts.slice(Math.max(0, i - NEAR), i + NEAR)));
  }
  for (const [i, share] of shares.entries())
    found.push(...sharesWithin(share, shares.slice(Math.max(0, i - NEAR_SHARES), i + NEAR_SHARES)));
  return found;
}

function shareOf(fact: Fact): Share | null {
  for (const { claim } of fact.entries) {
    if (claim.quantity.unit !== '%' || claim.quantity.change !== null || claim.metric?.family === 'growth')
      continue;
    const base = baseOf(claim);
    if (base) return { fact, base, holder: words(claim.subject?.name ?? '') };
  }
  return null;
}

const OF = /^\s*(?:of|in)\s+(?:the\s+|its\s+|all\s+|total\s+|overall\s+)*((?:[\p{L}\p{N}'’&.-]+\s*){1,6})/iu;
const STOPS = new Set(
  `for in from by at on to and or while as which that who is was were are has had have will would today now directly with than this last`.split(
    ' ',
  ),
);

/** The words of what a share is a share of: where the claim holds them, or behind the figure. */
function baseOf(claim: Claim): ReadonlySet<string> | null {
  const behind = claim.sentence.slice(placeOfFigure(claim) + claim.written.length);
  const phrase = claim.scope.relative ?? OF.exec(behind)?.[1] ?? '';
  const named: string[] = [];
  for (const word of phrase.split(/\s+/)) {
    if (STOPS.has(word.toLowerCase()) || word.endsWith('ly')) break;
    named.push(word.replace(/[.,]+$/, ''));
    if (/[.,]$/.test(word)) break;
  }
  const base = words(named.join(' '));
  return base.size > 0 ? base : null;
}

const EMPTY = new Set([
  'the',
  'of',
  'and',
  'a',
  'its',
  'total',
  'overall',
  'annual',
  'annualis',
  'annualiz',
  '',
]);

function words(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map(stem)
      .filter((w) => !EMPTY.has(w)),
  );
}

/** What an amount is an amount of, in words: what the claim says it is, and the words before the figure. */
function namesOf({ claim }: Entry): ReadonlySet<string> {
  const ahead = claim.sentence.slice(0, placeOfFigure(claim)).split(/\s+/).slice(-AHEAD).join(' ');
  const { segment, part } = claim.scope;
  return words(
    `${claim.subject?.name ?? ''} ${claim.metric?.name ?? ''} ${segment ?? ''} ${part ?? ''} ${ahead}`,
  );
}

/**
 * True where an amount is what the base names. One word of a base of three may be missing: the outlet's "AWS AI revenue" is its
 * "Amazon's AI revenue" a page before.
 */
const isNamed = (names: ReadonlySet<string>, base: ReadonlySet<string>): boolean =>
  shared(names, base) >= Math.max(2, base.size - (base.size > 2 ? 1 : 0));

const covers = (names: ReadonlySet<string>, base: ReadonlySet<string>): boolean =>
  shared(names, base) === base.size;

/** share × base = part: for each amount that the base names, the amount told beside the share that comes out nearest. */
function amountsOf(share: Share, near: readonly Fact[]): Equation[] {
  const amounts = near.filter(isAmount);
  return amounts
    .filter((f) => isNamed(namesOf(f.best), share.base))
    .flatMap((base) => {
      const fitting = amounts
        .filter((part) => isPartOf(part, base) && Math.abs(part.order - share.fact.order) <= BESIDE)
        .map((part) => shareOfBase(share.fact, base, part))
        .filter(holdsExactly);
      return fitting.toSorted((x, y) => misfit(x) - misfit(y)).slice(0, 1);
    });
}

function shareOfBase(share: Fact, base: Fact, part: Fact): Equation {
  const rate = (x: Interval): Interval => times(x, point('0.01'));
  return {
    check: 'share',
    said: `${written(share)} of ${written(base)} = ${written(part)}`,
    terms: [share, base],
    result: part,
    digits: times(rate(share.digits), base.digits),
    reach: times(rate(share.reach), base.reach),
  };
}

const isPartOf = (part: Fact, base: Fact): boolean =>
  part !== base &&
  part.unit === base.unit &&
  sameFamily(part, base) &&
  width(part.digits) < 0.3 &&
  Number(part.digits.high) < Number(base.digits.high);

const center = ({ low, high }: Interval): number => (Number(low) + Number(high)) / 2;
const width = (x: Interval): number => (Number(x.high) - Number(x.low)) / center(x);
const misfit = (e: Equation): number => Math.abs(center(e.digits) / center(e.result.digits) - 1);

const sameFamily = (a: Fact, b: Fact): boolean => {
  const [x, y] = [a.best.claim.metric?.family, b.best.claim.metric?.family];
  return x === y || x === 'amount' || y === 'amount';
};

const isAmount = ({ best: { claim }, digits }: Fact): boolean =>
  claim.quantity.change === null && claim.quantity.dimension === 'money' && Number(digits.low) > 0;

/** Share of the whole ÷ the part's share of the whole = share within the part. */
function sharesWithin(within: Share, shares: readonly Share[]): Equation[] {
  const found: Equation[] = [];
  for (const whole of shares) {
    if (whole === within || !holdersAgree(whole, within) || !isNarrower(within.base, whole.base)) continue;
    const extra = new Set([...within.base].filter((w) => !whole.base.has(w)));
    for (const part of shares) {
      if (part === whole || part === within || !sameWords(part.base, whole.base)) continue;
      if (!isShareOf(part, extra)) continue;
      const digits = over(part.fact.digits, point('100'));
      const reach = over(part.fact.reach, point('100'));
      const quotient = digits && over(whole.fact.digits, digits);
      const wide = reach && over(whole.fact.reach, reach);
      if (!quotient || !wide) continue;
      const equation: Equation = {
        check: 'share',
        said: `${written(whole.fact)} of the whole / ${written(part.fact)} for the part = ${written(within.fact)} within it`,
        terms: [whole.fact, part.fact],
        result: within.fact,
        digits: quotient,
        reach: wide,
      };
      if (holdsExactly(equation)) found.push(equation);
    }
  }
  return found;
}

/** True where the share is that of the part: the words that narrow the base stand in its subject, metric or sentence. */
function isShareOf(part: Share, extra: ReadonlySet<string>): boolean {
  const { claim } = part.fact.best;
  return covers(words(`${claim.subject?.name ?? ''} ${claim.metric?.name ?? ''} ${claim.sentence}`), extra);
}

const holdersAgree = (a: Share, b: Share): boolean =>
  a.holder.size > 0 &&
  sameWords(a.holder, b.holder) &&
  a.fact.best.claim.subject?.id === b.fact.best.claim.subject?.id;

const sameWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && shared(a, b) === a.size;

const isNarrower = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > b.size && covers(a, b);
