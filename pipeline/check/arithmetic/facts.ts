import type { Claim } from '../../model/claim.ts';
import { divide } from '../../model/decimal.ts';
import { isRange } from '../../model/quantity.ts';
import type { CheckContext } from '../context.ts';
import { isDated, periodKey } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { type Interval, over, point } from '../interval/interval.ts';
import { readDigits } from '../interval/reading.ts';
import { type PerOne, perOne } from './per-one.ts';

/** One figure of an article with every place that repeats it: arithmetic is done over facts, not over mentions. */
export interface Fact {
  readonly entries: readonly Entry[];
  /** The mention that is told most fully; the first of those. */
  readonly best: Entry;
  /** Code of the unit that `digits` and `reach` are in: the claim's, or that per something it is given for one of. */
  readonly unit: string | null;
  /** What the digits stand for, rounded at the last place, bounds and `about` left aside: 4 + 4 = 8 whoever says "up to". */
  readonly digits: Interval;
  /** What can be true: bounds open, `about` wide. */
  readonly reach: Interval;
  /** Place of the first mention among the article's figures, and of its sentence among the sentences with figures. */
  readonly order: number;
  /** Every sentence it stands in, by number, with the mention there. */
  readonly sentences: ReadonlyMap<number, Entry>;
}

/** The entries of one article, in the order of the text → its facts, in the order of their first mention. Linear. */
export function factsOf(entries: readonly Entry[], context: CheckContext): Fact[] {
  const facts: Gathering[] = [];
  const counted = new Set(entries.map((e) => e.claim.quantity.unit ?? ''));
  const byFigure = new Map<string, number[]>();
  let sentence = -1;
  let start = -1;
  for (const [order, entry] of entries.entries()) {
    if (entry.claim.sentenceSpan[0] !== start) {
      start = entry.claim.sentenceSpan[0];
      sentence++;
    }
    const per = perOne(entry.claim, context.units, counted);
    const key = figureKey(entry, per);
    const known = byFigure.get(key) ?? [];
    // The newest few: a table of thousands of equal figures must not make this quadratic.
    const fits = known
      .slice(-8)
      .filter((i) => facts[i]!.entries.slice(0, 12).every((e) => repeats(e, entry, context)));
    const home =
      fits.find((i) => facts[i]!.entries[0]!.claim.subject?.id === entry.claim.subject?.id) ?? fits[0];
    if (home === undefined) {
      byFigure.set(key, [...known.slice(-8), facts.length]);
      facts.push({ entries: [entry], per, order, sentences: new Map([[sentence, entry]]) });
    } else {
      facts[home]!.sentences.set(sentence, entry);
      facts[home]!.entries.push(entry);
    }
  }
  return facts.map(factOf);
}

interface Gathering {
  readonly entries: Entry[];
  readonly per: PerOne | null;
  readonly order: number;
  readonly sentences: Map<number, Entry>;
}

function factOf({ entries, per, order, sentences }: Gathering): Fact {
  const best = entries.reduce((b, e) => (fullness(e) > fullness(b) ? e : b));
  const scale = (x: Interval): Interval => (per && over(x, point(per.many))) ?? x;
  return {
    entries,
    best,
    unit: per ? `${best.claim.quantity.unit}/${per.unit}` : best.claim.quantity.unit,
    digits: scale(readDigits(best.claim.quantity)),
    reach: scale(best.reading.fine),
    order,
    sentences,
  };
}

/** Equal for mentions that may be one figure: the unit and, of a range, the ends. */
function figureKey({ claim: { quantity } }: Entry, per: PerOne | null): string {
  const unit = per ? `${quantity.unit}/${per.unit}` : quantity.unit;
  const value = isRange(quantity.value) ? quantity.value.join(' ') : quantity.value;
  return `${unit}|${quantity.change ?? ''}|${per && !isRange(quantity.value) ? divide(quantity.value, per.many) : value}`;
}

/** True where nothing said of either stands against their being one fact. */
function repeats(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  if (!sameThing(x, y) || !sameKind(x, y)) return false;
  if (x.scope.basis !== y.scope.basis && (isPartial(x.scope.basis) || isPartial(y.scope.basis))) return false;
  if (x.scope.stage !== null && y.scope.stage !== null && x.scope.stage !== y.scope.stage) return false;
  if (context.moves(x) === 'level') return true;
  return !(isDated(x) && isDated(y)) || periodKey(x.period!) === periodKey(y.period!);
}

/** One subject; or, of what is no share, a subject that was not known by name: "the commitment" may well be Anthropic's. */
function sameThing(x: Claim, y: Claim): boolean {
  if (x.subject?.id === y.subject?.id) return true;
  if (x.quantity.unit === '%' || x.quantity.unit === 'x' || x.quantity.unit === null) return false;
  return x.subject?.from !== 'registry' || y.subject?.from !== 'registry';
}

/** Families that say no more than the unit does. */
const ANY = new Set(['amount', 'level', 'undefined', 'count']);

/** The same family; of one subject, also one that says nothing against it. What is per something is told apart by its unit. */
function sameKind(x: Claim, y: Claim): boolean {
  const [f, g] = [x.metric?.family ?? 'undefined', y.metric?.family ?? 'undefined'];
  if (f.includes(' per ') || g.includes(' per ')) return true;
  const vague = ANY.has(f) || ANY.has(g);
  return x.subject?.id === y.subject?.id ? f === g || vague : f === g && !vague;
}

/** Bases that make a figure one step or the sum of steps rather than the thing itself. */
export const isPartial = (basis: string | null): boolean =>
  basis === 'increment' || basis === 'cumulative' || basis === 'combined' || basis === 'remaining';

/** How much is told of a mention: the best one speaks for the fact. */
function fullness({ claim }: Entry): number {
  const said = Object.values(claim.scope).filter((v) => v !== null).length;
  return (
    (claim.subject ? 2 : 0) + (claim.metric ? 2 : 0) + (claim.period?.known === 'stated' ? 1 : 0) + said / 10
  );
}
