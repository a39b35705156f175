import { disagree } from './clusters.ts';
import type { CheckContext } from './context.ts';
import { isDated, periodKey } from './dates.ts';
import { bareReach, type Entry } from './entry.ts';
import type { Interval } from './interval.ts';
import { readDigits } from './reading.ts';

/** One figure of an article with every place that repeats it: arithmetic is done over facts, not over mentions. */
export interface Fact {
  readonly entries: readonly Entry[];
  /** The mention that is told most fully; the first of those. */
  readonly best: Entry;
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
  const facts: { entries: Entry[]; order: number; sentences: Map<number, Entry> }[] = [];
  const byFigure = new Map<string, number[]>();
  let sentence = -1;
  let start = -1;
  for (const [order, entry] of entries.entries()) {
    if (entry.claim.sentenceSpan[0] !== start) {
      start = entry.claim.sentenceSpan[0];
      sentence++;
    }
    const key = figureKey(entry);
    const known = byFigure.get(key) ?? [];
    // The newest few: a table of thousands of equal figures must not make this quadratic.
    const home = known
      .slice(-8)
      .find((i) => facts[i]!.entries.slice(0, 12).every((e) => repeats(e, entry, context)));
    if (home === undefined) {
      byFigure.set(key, [...known.slice(-8), facts.length]);
      facts.push({ entries: [entry], order, sentences: new Map([[sentence, entry]]) });
    } else {
      facts[home]!.sentences.set(sentence, entry);
      facts[home]!.entries.push(entry);
    }
  }
  return facts.map(({ entries: mine, order, sentences }) => {
    const best = mine.reduce((b, e) => (fullness(e) > fullness(b) ? e : b));
    return {
      entries: mine,
      best,
      digits: readDigits(best.claim.quantity),
      reach: best.reading.fine,
      order,
      sentences,
    };
  });
}

/** Equal for mentions that may be one figure: the unit and, of a range, the ends. */
function figureKey({ claim: { quantity, subject } }: Entry): string {
  return `${subject?.id ?? ''}|${quantity.unit}|${quantity.change ?? ''}|${String(quantity.value)}`;
}

/** True where nothing said of either stands against their being one fact. */
function repeats(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  if (disagree([{ reach: bareReach(a) }, { reach: bareReach(b) }])) return false;
  if (x.metric && y.metric && x.metric.family !== y.metric.family) return false;
  if (x.scope.basis !== y.scope.basis && (isPartial(x.scope.basis) || isPartial(y.scope.basis))) return false;
  if (x.scope.stage !== null && y.scope.stage !== null && x.scope.stage !== y.scope.stage) return false;
  if (context.moves(x.metric) === 'level') return true;
  return !(isDated(x) && isDated(y)) || periodKey(x.period!) === periodKey(y.period!);
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
