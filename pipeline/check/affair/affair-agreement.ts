import type { Finding } from '../../model/finding.ts';
import { isRange } from '../../model/quantity.ts';
import type { CheckContext } from '../context.ts';
import { tellingDigits } from '../counterparts/beside.ts';
import { partsOf, saidAlike } from '../counterparts/score.ts';
import type { Setting } from '../counterparts/setting.ts';
import { WEIGHT } from '../counterparts/weights.ts';
import { byTimeAndPlace, type Entry } from '../entry.ts';
import { findingOf } from '../finding/finding-of.ts';
import { capital, sayFigure, sayHowMany } from '../finding/say.ts';
import { cliques } from '../interval/clusters.ts';
import { measureKey } from '../slot/slot.ts';
import { keptApartBy } from './kept-apart.ts';
import { LATER_COUNT } from './kept-apart-by-time.ts';
import type { Figures } from './made-up-of.ts';

/** So much has to be said alike beside a figure of three digits or more, and beside a rounder one. */
const ENOUGH = 0.5;
const ENOUGH_IF_ROUND = 0.9;

/**
 * The figures that two articles on one affair both give, of a thing that each calls by its own name: "8.5 million Windows devices", "8.5 million
 * devices worldwide". Where they call it alike, their slot says that they agree.
 */
export function sharedFigures(a: Figures, b: Figures, setting: Setting): (readonly [Entry, Entry])[] {
  const theirs = Map.groupBy(b.entries.filter(isTelling), keyOf);
  const found: (readonly [Entry, Entry])[] = [];
  for (const x of a.entries) {
    if (!isTelling(x)) continue;
    const y = theirs.get(keyOf(x))?.find((e) => isOne(x, e, setting));
    if (y) found.push([x, y]);
  }
  return found;
}

function isOne(x: Entry, y: Entry, setting: Setting): boolean {
  const { context } = setting;
  const slot = measureKey(x.claim, context);
  const isSlots = slot !== null && slot === measureKey(y.claim, context);
  const apart = keptApartBy(x, y, context);
  // a count that has not moved since is still so
  if (isSlots || (apart !== null && apart !== LATER_COUNT)) return false;
  const parts = partsOf(x, y, setting);
  // "office computers" may be "computers" here: the figure is the same
  if (parts.noun! <= WEIGHT.otherNoun / 2 || parts.part! < 0 || parts.narrowed! < 0) return false;
  return saidAlike(parts) >= (digitsOf(x) > 2 ? ENOUGH : ENOUGH_IF_ROUND);
}

const keyOf = ({ claim: { quantity } }: Entry): string =>
  `${quantity.value} ${quantity.change ?? ''} ${quantity.bound}`;

/** Two digits or more of an amount that has been measured or counted; small counts are in every article. */
const isTelling = (entry: Entry): boolean => {
  const { quantity, status } = entry.claim;
  return !isRange(quantity.value) && digitsOf(entry) > 1 && status !== 'option' && status !== 'rumoured';
};

const digitsOf = ({ claim }: Entry): number => tellingDigits(claim).length;

/** One finding for all who give a figure: articles that share one with a third share it with each other. */
export function agreementsInAffair(
  pairs: readonly (readonly [Entry, Entry])[],
  key: string,
  context: CheckContext,
): Finding[] {
  const groups: Set<Entry>[] = [];
  for (const [x, y] of pairs) {
    const own = groups.filter((group) => group.has(x) || group.has(y));
    const group = new Set([x, y, ...own.flatMap((other) => [...other])]);
    groups.splice(0, groups.length, ...groups.filter((other) => !own.includes(other)), group);
  }
  return groups.map((group) => agreement([...group].sort(byTimeAndPlace), key, context));
}

function agreement(entries: readonly Entry[], key: string, context: CheckContext): Finding {
  const { claim } = entries[0]!;
  return findingOf({
    id: [
      key,
      'agreed',
      String(claim.quantity.value),
      measureKey(claim, context) ?? claim.quantity.unit ?? '',
    ],
    check: 'affair',
    verdict: 'identical',
    entries,
    cliques: cliques(entries),
    why: `${capital(sayHowMany(entries))} on one affair give ${sayFigure(entries[0]!)}, each in its own words.`,
  });
}
