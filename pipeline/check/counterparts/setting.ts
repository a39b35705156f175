import { type Affair, gistIn, NEAR } from '../affair/affair.ts';
import type { Figures } from '../affair/made-up-of.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../dates.ts';
import { stem } from '../told-apart/wording.ts';

/** So many of the figures in common, and two articles tell of one thing and not only of one matter. */
export const A_GOOD_PART = 1 / 3;

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

function agreedOf(a: Figures, b: Figures, { figures, names, words, isOfOneDay }: Affair): number {
  const documents = [a, b].map(({ entries }) => entries[0]!.claim.document);
  const few = Math.min(...documents.map((document) => gistIn(document)?.figures.size ?? 0));
  const told = figures / Math.max(1, few);
  if (isOfOneDay) return Math.max(told, OF_ONE_DAY);
  const [p, q] = documents.map(({ published }) => dayOf(published) ?? 0) as [number, number];
  if (Math.abs(p - q) > NEAR) return told;
  const alike = Math.min(1, (names.length + words.length) / MANY_WORDS);
  return Math.max(told, (figures + FEW * A_GOOD_PART * alike) / (few + FEW));
}
/** Of what happened on one day of years ago two accounts tell, however few of their figures both have. */
const OF_ONE_DAY = 0.2;
/** Two texts of one day with a figure or two each can hardly agree in others: there their names and words show as well that they tell of one thing. */
const FEW = 2;
const MANY_WORDS = 12;

function timesOf(entries: Figures['entries'], context: CheckContext): ReadonlyMap<string, number> {
  const sentences = new Map(entries.map(({ claim }) => [claim.sentence, claim]));
  const times = new Map<string, number>();
  for (const claim of sentences.values())
    for (const word of context.wording(claim).set) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
