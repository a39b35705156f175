import type { Figures } from '../affair/made-up-of.ts';
import type { Entry } from '../entry.ts';
import { isTime } from '../told-apart/when-told.ts';
import type { Setting } from './setting.ts';
import { WEIGHT } from './weights.ts';

/** So many names say all that names can. */
const MOST = 2;

/** Figures that are the only one of their kind in their sentence: the names of the sentence are of no other. */
export function soleIn({ entries }: Figures): ReadonlySet<Entry> {
  const bySentence = Map.groupBy(entries, ({ claim }) => claim.sentenceSpan[0]);
  return new Set([...bySentence.values()].flatMap((told) => (told.length === 1 ? told : [])));
}

/**
 * "A full house of 31,000 at the Halmbad", "42,500 packed the Halmbad": a name that each article has in one sentence with a figure of the kind, and that
 * one figure in it.
 */
export function ofNamesToldOnce(
  { claim: x }: Entry,
  { claim: y }: Entry,
  { context, often }: Setting,
): number {
  const theirs = context.wording(y).names;
  const once = [...context.wording(x).names].filter(
    (name) => theirs.has(name) && often.get(name) === 1 && !isWhen(name),
  );
  return Math.min(MOST, once.length) * WEIGHT.nameToldOnce;
}
/** Years, days of the week, months. */
const isWhen = (name: string): boolean => /^\d/.test(name) || isTime(name);
