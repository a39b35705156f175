import type { Hit } from '../../rulebook/phrases.ts';
import type { Guard, UnitForm, UnitRules } from '../../rulebook/units.ts';
import { glued, type Tokens } from '../../text/tokens.ts';

/** What a spelling with two meanings is judged by. */
export interface Place {
  readonly tokens: Tokens;
  readonly floor: number;
  readonly ceiling: number;
  readonly units: UnitRules;
  /** Power of ten of the number's magnitude. */
  readonly magnitude: number;
  /** Code of the unit directly before, of "12 ft 2 in". */
  readonly previous: string | null;
}

const REACH = 14; // tokens either side that "near" looks at

/** The guarded reading whose conditions hold, with the nearest cue where several have one; else the plain one. */
export function choose(hits: readonly Hit<UnitForm>[], place: Place): Hit<UnitForm> | null {
  let best: Hit<UnitForm> | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const hit of hits) {
    const { guard } = hit.value;
    const distance = guard ? cueDistance(guard, hit.from, hit.to, place, false) : FAR;
    if (distance >= nearest) continue;
    best = hit;
    nearest = distance;
  }
  return best;
}
const FAR = 1000; // a plain reading: after every guarded one that holds

/** True where a guard's conditions hold; `before` for a currency that stands left of its number. */
export const holds = (guard: Guard, from: number, to: number, place: Place, before = false): boolean =>
  cueDistance(guard, from, to, place, before) < Number.POSITIVE_INFINITY;

/** How near the words are that a guard asks for: 0 where it asks for none, infinite where it does not hold. */
function cueDistance(guard: Guard, from: number, to: number, place: Place, before: boolean): number {
  const { tokens, ceiling } = place;
  const no = Number.POSITIVE_INFINITY;
  // attached and spaced speak of the side towards the number
  const tight = before ? glued(tokens, to) : glued(tokens, from);
  if (guard.attached && !tight) return no;
  if (guard.spaced && tight) return no;
  const next = to < ceiling ? tokens.lower[to]! : '';
  if (guard.next && !guard.next.has(next)) return no;
  if (guard.notNext?.has(next)) return no;
  if (guard.notNear && near(guard.notNear, from, to, place) <= REACH) return no;
  if (guard.behind && (place.previous === null || !guard.behind.has(place.previous))) return no;
  if (guard.millions && place.magnitude < 6) return no;
  if (guard.money && place.magnitude < 6 && near(place.units.moneyCues, from, to, place) > REACH) return no;
  const distance = guard.near ? near(guard.near, from, to, place) : 0;
  return distance > REACH ? no : distance;
}

/** Tokens to the nearest of the words, on either side within the sentence; more than `REACH` where none is near. */
function near(
  words: ReadonlySet<string>,
  from: number,
  to: number,
  { tokens, floor, ceiling }: Place,
): number {
  for (let n = 1; n <= REACH; n++) {
    const [left, right] = [from - n, to - 1 + n];
    if (left >= floor && words.has(tokens.lower[left]!)) return n;
    if (right < ceiling && words.has(tokens.lower[right]!)) return n;
  }
  return REACH + 1;
}
