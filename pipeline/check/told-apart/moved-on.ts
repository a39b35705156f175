import type { Claim } from '../../model/claim.ts';
import { peersOf } from '../slot/peers.ts';
import { placeOfFigure } from './wording.ts';

/** "29 billion; now it is 37", "raised its offer to 40", "41, up from 38": a figure that tells itself that it was another before. */
export function movedOn({ sentence, written, ...claim }: Claim): boolean {
  const at = placeOfFigure({ sentence, written, ...claim });
  const before = sentence.slice(Math.max(0, at - NEAR), at);
  const behind = sentence.slice(at + written.length, at + NEAR);
  return NOW.test(before) || RAISED_TO.test(before) || HAS_RISEN_TO.test(before) || NOW_BEHIND.test(behind);
}

/** "37,000 people displaced in eight states": in how many places so many are, which is as much of its day as the count. */
export function spreadsCount({ sentence, written, ...claim }: Claim): boolean {
  const at = placeOfFigure({ sentence, written, ...claim });
  return COUNT_IN.test(sentence.slice(Math.max(0, at - NEAR), at));
}

/** In characters: no text is slow. */
const NEAR = 120;
/** So many of whom, and where, with nothing but a clause of their own between. */
const COUNT_IN =
  /(?<![\p{Sc}\p{L}])\d[\d,]* (?!per )(?=\p{L})(?:(?! and )[^,;.\d]){0,80}(?<!\p{L})(?:in|across|over|throughout) (?:(?:about|some|at least|more than|up to) )?$/iu;
/** In the clause of the figure, with no other figure between. */
const NOW = /(?<!\p{L}|(?:until|till) )(?:now|meanwhile|since then|so far|by now)(?!\p{L})[^,;\d]{0,60}$/iu;
const NOW_BEHIND =
  /^(?:(?:(?! and )[^,;.\d]){0,40}(?<!\p{L})(?:now|so far|to date)(?!\p{L})|,? (?:up|down) from )/iu;
const RAISED_TO =
  /(?<!\p{L})(?:increas|rais|lift|improv|lower|reduc|cut|revis|extend)\p{L}*(?: (?:its|their|the|his|her))?(?: \p{L}+){0,3} to (?:\p{L}+ ){0,2}[^\p{L}\d]{0,4}$/iu;
const HAS_RISEN_TO =
  /(?<!\p{L})(?:has|have) (?:since )?(?:risen|grown|climbed|fallen|dropped|increased|swollen)(?: \p{L}+){0,2} to (?:\p{L}+ ){0,2}[^\p{L}\d]{0,4}$/iu;

/** "Raised the price by 8%", printed on another day than the other: with nothing else to weigh, a move of its own. */
export function areMovesOfTwoDays(x: Claim, y: Claim): boolean {
  const [p, q] = [x.document.published, y.document.published];
  if (p === null || q === null || p === q) return false;
  const later = p > q ? x : y;
  return MOVES.test(later.sentence) && peersOf(later) === 1;
}
const MOVES =
  /(?<!\p{L})(?:now|meanwhile|since then|so far|rose|risen|has grown|increased|raised|lifted|improved|revised|extended|lowered|up from|down from)(?!\p{L})/iu;
