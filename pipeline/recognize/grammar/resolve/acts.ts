import type { ContextRule } from '../../../rulebook/grammar.ts';
import {
  ADJECTIVE,
  FINITE,
  GERUND,
  INFINITIVE,
  likeliest,
  NOUN,
  PARTICIPLE,
  PLURAL,
  setOf,
  TO,
} from '../../../rulebook/word-classes.ts';
import { bit, OBJECT_OPENERS, TENSED } from '../tag-sets.ts';

const THIRD = bit(FINITE) | bit(PLURAL);
const VERBAL = bit(FINITE) | bit(INFINITIVE);
const THINGS = bit(NOUN) | bit(PLURAL) | bit(ADJECTIVE);

/**
 * "The shooting cut power", "the giant plans to": a form that agrees with a noun of one thing, and what it acts on behind it; 'base' is
 * the one that agrees with many ("firms that plan 40 shops"). 'quality' and 'thing' are
 * what an object begins with: "plans new homes", "exports grain".
 */
export function acts(
  wanted: NonNullable<ContextRule['acts']>,
  readings: Int32Array,
  at: number,
  end: number,
): boolean {
  if (at + 1 >= end) return false;
  const set = setOf(readings[at]!);
  const beyond = bit(likeliest(readings[at + 1]!));
  if (wanted === 'quality')
    return likeliest(readings[at]!) === ADJECTIVE && !(set & VERBAL) && (beyond & THINGS) !== 0;
  if (wanted === 'thing')
    return (bit(likeliest(readings[at]!)) & (bit(NOUN) | bit(GERUND))) !== 0 && !(set & VERBAL);
  if (wanted === 'third') return (set & THIRD) === THIRD;
  // "fell", "were"
  if ((set & ~TENSED) === 0) return wanted !== 'base';
  if (!(set & bit(FINITE))) return false;
  const isPast = (set & bit(PARTICIPLE)) !== 0;
  const isBase = (set & bit(INFINITIVE)) !== 0;
  if (wanted === 'base' ? !isBase : !isPast && (wanted === 'past' || isBase)) return false;
  return (beyond & (OBJECT_OPENERS | bit(TO))) !== 0;
}
