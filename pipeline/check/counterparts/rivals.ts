import type { Claim, Subject } from '../../model/claim.ts';
import type { Figures } from '../affair/made-up-of.ts';
import type { CheckContext } from '../context.ts';
import type { Entry } from '../entry.ts';
import { groupBy } from '../group-by.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
import { namesIn } from './names-beside.ts';

/** Figures of which each of several rivals has one: votes, and what a sentence tells of one after the other ("Halm earned $3m, Orrin $2m"). */
export function contested({ entries }: Figures, { rules }: CheckContext): ReadonlySet<Entry> {
  // "380 rooms, 42 beds and 18 theatres" are of one
  const rows = groupBy(
    entries,
    ({ claim: { sentenceSpan, quantity, metric } }) =>
      `${sentenceSpan[0]} ${quantity.dimension === 'ratio' ? '%' : metric?.id}`,
  );
  return new Set([
    ...entries.filter(({ claim }) => rules.of(claim.metric).contested),
    ...[...rows.values()].flatMap((told) => (areOfSeveral(told) ? told : [])),
  ]);
}

const areOfSeveral = (told: readonly Entry[]): boolean => told.some((x) => told.some((y) => areOfTwo(x, y)));

/** True where each is known to be somebody's, and not of one and the same. */
export function areOfTwo({ claim: { subject: s } }: Entry, { claim: { subject: t } }: Entry): boolean {
  if (s === null || t === null || s.id === t.id || !isName(s) || !isName(t)) return false;
  return !s.name.includes(t.name) && !t.name.includes(s.name);
}

/** "32 percent named Merrow, 25 percent Robert Halm", "Carr comes to 23 percent": the clause names somebody, and nobody whom the other names. */
export function areNamedApart({ claim: x }: Entry, { claim: y }: Entry): boolean {
  const [mine, theirs] = [namesIn(x), namesIn(y)];
  return mine.size > 0 && theirs.size > 0 && mine.isDisjointFrom(theirs);
}

/** "Labour took 89 seats, the Greens 12": one measure of two names, of which the other article has its own figure of the same one. */
export function areToldOfBoth({ claim: x }: Entry, { claim: y }: Entry, a: Figures, b: Figures): boolean {
  if (x.metric?.id !== y.metric?.id || x.subject === null || y.subject === null) return false;
  if (x.subject.id === y.subject.id || isCommonNoun(x) || isCommonNoun(y)) return false;
  const has = ({ entries }: Figures, of: Claim): boolean =>
    entries.some(
      ({ claim: { metric, subject } }) => metric?.id === of.metric!.id && subject?.id === of.subject!.id,
    );
  return has(b, x) || has(a, y);
}

/** "the Orrins", "Orrin Foods"; not "voters (Orrin)". */
const isName = ({ name }: Subject): boolean => /^(?:the )?\p{Lu}/u.test(name);
