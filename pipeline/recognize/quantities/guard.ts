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

/** The first guarded reading whose conditions hold, else the plain one. */
export function choose(hits: readonly Hit<UnitForm>[], place: Place): Hit<UnitForm> | null {
  let plain: Hit<UnitForm> | null = null;
  for (const hit of hits) {
    if (!hit.value.guard) plain ??= hit;
    else if (holds(hit.value.guard, hit.from, hit.to, place)) return hit;
  }
  return plain;
}

/** `from`–`to` are the spelling's tokens; attached and spaced speak of the side towards the number. */
export function holds(guard: Guard, from: number, to: number, place: Place, before = false): boolean {
  const { tokens, ceiling } = place;
  const tight = before ? glued(tokens, to) : glued(tokens, from);
  if (guard.attached && !tight) return false;
  if (guard.spaced && tight) return false;
  const next = to < ceiling ? tokens.lower[to]! : '';
  if (guard.next && !guard.next.has(next)) return false;
  if (guard.notNext?.has(next)) return false;
  if (guard.behind && (place.previous === null || !guard.behind.has(place.previous))) return false;
  if (guard.near && !near(guard.near, from, to, place)) return false;
  if (guard.money && place.magnitude < 6 && !near(place.units.moneyCues, from, to, place)) return false;
  return true;
}

function near(words: ReadonlySet<string>, from: number, to: number, place: Place): boolean {
  const { tokens, floor, ceiling } = place;
  for (let i = Math.max(floor, from - REACH); i < Math.min(ceiling, to + REACH); i++)
    if ((i < from || i >= to) && words.has(tokens.lower[i]!)) return true;
  return false;
}
