import type { ContextRule } from '../../../rulebook/grammar.ts';
import {
  ADJECTIVE,
  DETERMINER,
  FINITE,
  INFINITIVE,
  likeliest,
  MODAL,
  NOUN,
  NUMBER_TAG,
  OTHER,
  PLURAL,
  POSSESSIVE,
  PROPER,
  PUNCTUATION_TAG,
  RELATIVE,
  SUBORDINATOR,
  setOf,
  type Tag,
} from '../../../rulebook/word-classes.ts';
import { bit, CLAUSE_OPENERS, OBJECT_OPENERS, TENSED } from '../tag-sets.ts';

/** How far ahead a rule looks for the verb of a clause. */
const AHEAD = 12;

/** Behind a relative clause: what has an object behind it, or is the last that can be a verb ("the firm that owns 40 shops closed in May"). */
export function isMainVerb(readings: Int32Array, k: number, end: number): boolean {
  if (k + 1 >= end) return false;
  if (bit(likeliest(readings[k + 1]!)) & OBJECT_OPENERS) return true;
  const set = setOf(readings[k]!);
  return (set & bit(FINITE)) !== 0 && !(set & bit(NOUN)) && !verbAhead(readings, k + 1, end, true);
}

/** What a rule wants to stand ahead in the clause. */
export function isAhead(
  wanted: NonNullable<ContextRule['ahead']>,
  readings: Int32Array,
  at: number,
  end: number,
): boolean {
  if (wanted === 'clause') return clauseAhead(readings, at, end);
  if (wanted === 'alone') return !verbAhead(readings, at, end, true) && !rivalAhead(readings, at, end);
  const possible = wanted === 'nothing' || wanted === 'something';
  return verbAhead(readings, at, end, possible) === (wanted === 'verb' || wanted === 'something');
}

/** A noun that would do for the verb as well stands ahead in the clause, its object behind it: "the sports hall cost £4m". */
function rivalAhead(readings: Int32Array, at: number, end: number): boolean {
  for (let k = at; k + 1 < Math.min(end, at + AHEAD); k++) {
    const likely = bit(likeliest(readings[k]!));
    if (likely & (bit(PUNCTUATION_TAG) | bit(RELATIVE))) return false;
    if (likely & TENSED) return true;
    if (setOf(readings[k]!) & bit(FINITE) && bit(likeliest(readings[k + 1]!)) & OBJECT_OPENERS) return true;
  }
  return false;
}

/** A noun phrase and its verb follow at once: "as demand weakens", "as house prices fall"; not "as part of", "as head coach". */
function clauseAhead(readings: Int32Array, at: number, end: number): boolean {
  let noun = OTHER as Tag;
  for (let k = at; k < Math.min(end, at + AHEAD); k++) {
    const likely = likeliest(readings[k]!);
    if (
      noun !== OTHER &&
      (bit(likely) & TENSED || (noun === PLURAL && setOf(readings[k]!) & bit(INFINITIVE)))
    )
      return true;
    if (bit(likely) & (bit(NOUN) | bit(PLURAL) | bit(PROPER))) noun = likely;
    else if (noun !== OTHER || !(bit(likely) & (bit(DETERMINER) | bit(ADJECTIVE) | bit(POSSESSIVE))))
      return false;
  }
  return false;
}

/** A verb that can be nothing else stands ahead in the clause; where `possible`, one that is no noun will do ("approved"). */
function verbAhead(readings: Int32Array, at: number, end: number, possible: boolean): boolean {
  const stop = Math.min(end, at + AHEAD);
  for (let k = at; k < stop; k++) {
    const set = setOf(readings[k]!);
    if (set === bit(PUNCTUATION_TAG)) return false;
    if ((set & ~TENSED) === 0) return true;
    // "may rise", which is no month
    const isModal = likeliest(readings[k]!) === MODAL && k + 1 < stop;
    if (isModal && setOf(readings[k + 1]!) & bit(INFINITIVE)) return true;
    if (possible && set & bit(FINITE) && !(set & (bit(NOUN) | bit(PLURAL)))) return true;
    if (set & bit(RELATIVE)) return false; // "hinted Friday that it might"
    if (!(bit(likeliest(readings[k]!)) & (CLAUSE_OPENERS & ~bit(SUBORDINATOR)))) continue;
    // "between 10 and 20 came", "to the Department of Health and Hygiene were": between numbers or names *and* ends no clause
    const next = k + 1 < stop ? likeliest(readings[k + 1]!) : OTHER;
    if (next !== NUMBER_TAG && !(next === PROPER && k > at && likeliest(readings[k - 1]!) === PROPER))
      return false;
  }
  return false;
}
