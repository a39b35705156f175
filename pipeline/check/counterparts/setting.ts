import { type Affair, gistIn } from '../affair.ts';
import type { CheckContext } from '../context.ts';
import type { Figures } from '../made-up-of.ts';
import { stem } from '../wording.ts';

/** What is known of two articles together, for weighing words that they have in common. */
export interface Setting {
  readonly context: CheckContext;
  /** Words of the names that both have: they stand everywhere and tell nothing apart. */
  readonly names: ReadonlySet<string>;
  /** In how many sentences with a figure a word stands, in the article that has it oftener. */
  readonly often: ReadonlyMap<string, number>;
  /** How many of the figures of the one that has fewer both have, 0 to 1. */
  readonly agreed: number;
}

export function settingOf(a: Figures, b: Figures, affair: Affair, context: CheckContext): Setting {
  const often = new Map<string, number>();
  for (const { entries } of [a, b])
    for (const [word, times] of timesOf(entries, context))
      often.set(word, Math.max(times, often.get(word) ?? 0));
  const names = new Set(affair.names.flatMap((name) => name.split('-').map(stem)));
  return { context, names, often, agreed: agreedOf(a, b, affair) };
}

function agreedOf(a: Figures, b: Figures, { figures, isOfOneDay }: Affair): number {
  const many = [a, b].map(({ entries }) => gistIn(entries[0]!.claim.document)?.figures.size ?? 0);
  const agreed = figures / Math.max(1, Math.min(...many));
  return isOfOneDay ? Math.max(agreed, OF_ONE_DAY) : agreed;
}
/** Of what happened on one day of years ago two accounts tell, however few of their figures both have. */
const OF_ONE_DAY = 0.2;

function timesOf(entries: Figures['entries'], context: CheckContext): ReadonlyMap<string, number> {
  const sentences = new Map(entries.map(({ claim }) => [claim.sentence, claim]));
  const times = new Map<string, number>();
  for (const claim of sentences.values())
    for (const word of context.wording(claim).set) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
