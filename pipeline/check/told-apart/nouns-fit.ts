import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { listsOf } from '../counterparts/lists.ts';
import { stem } from './wording.ts';

/** "phones" may be "mobile phones", and "valid votes" be "good votes"; "office buildings" are no "residential buildings". */
export function nounsFit(
  { quantity: { unit: u, dimension } }: Claim,
  { quantity: { unit: v } }: Claim,
  { rules }: CheckContext,
): boolean {
  if (dimension !== 'count' || u === null || v === null) return true;
  const [a, b] = [u.split(/[ -]/), v.split(/[ -]/)]; // "intensive-care beds"
  // "205 adults and 11 children" are 216 passengers
  if (a.includes(OF_AGE) !== b.includes(OF_AGE)) return false;
  const lists = (word: string): readonly string[] => listsOf(rules).get(stem(word)) ?? [];
  const areLike = (w: string, other: string): boolean =>
    w === other || lists(w).some((list) => lists(other).includes(list));
  const within = (few: readonly string[], many: readonly string[]): boolean =>
    few.slice(0, -1).every((w) => many.some((other) => areLike(w, other)));
  return within(a, b) || within(b, a);
}
const OF_AGE = 'adult';
