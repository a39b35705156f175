import type { Claim } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import { remembered } from '../../text/remembered.ts';
import { placeOfFigure } from './wording.ts';

/**
 * True where only the one is a record that has been beaten: "drew 48,500 fans", "the previous record crowd was 41,200"; or where both are and lie so far
 * apart that they are records of two things.
 */
export function areOfTwoRecords(x: Claim, y: Claim): boolean {
  const [p, q] = [isBeaten(x), isBeaten(y)];
  if (p !== q) return true;
  if (!p) return false;
  const [a, b] = [x, y].map(({ quantity: { value } }) => Math.abs(Number(isRange(value) ? value[1] : value)));
  return Math.max(a!, b!) > MOST * Math.min(a!, b!);
}
/** Outlets seldom give what stood in the books for years so differently. */
const MOST = 1.05;

const isBeaten = remembered((claim: Claim): boolean => {
  const { sentence, written } = claim;
  if (!/record|previous|former|old|earlier|prior|mark|belonged|until/iu.test(sentence)) return false;
  const at = placeOfFigure(claim);
  const front = sentence
    .slice(0, at)
    .split(/[;]|, (?:but|while|and) /u)
    .at(-1)!
    .replace(SIGN, '');
  if (HELD.test(sentence.slice(at + written.length))) return true;
  if (BELONGED.test(front)) return true;
  const [, tail] = BEFORE.exec(front) ?? BEAT.exec(front) ?? [];
  return tail !== undefined && (!BY_WHICH.test(tail) || SET.test(tail));
});

const SIGN = /\(?(?:[$€£¥]|US\$)?$/u;
/** "The £3.1 million record held by", "the 2018 record". */
const HELD = /^(?:-\p{L}+)? (?:\p{L}+ ){0,2}record (?:held|set|that|which|from|of \d{4})(?!\p{L})/u;
const BELONGED = /(?<!\p{L})(?:had (?:previously )?belonged to|until (?:now|then),)[^;]{0,90}$/iu;
/** "Its previous best of", "the old record, set in May, was". */
const BEFORE =
  /(?<!\p{L})(?:previous|former|old|earlier|prior|existing|long-standing|longstanding)(?: [\p{L}\p{N}'’-]+){0,3} (?:record|record-holder|best|highest?|biggest|largest|most|mark|peak|crowd|haul|turnout)((?!\p{L})[^;]{0,140})$/iu;
/** "Broke the record of", "beat the mark of"; the word with which the tail goes on has to lead to the record and not to what beat it. */
const BEAT =
  /(?<!\p{L})(?:br[eo]ak(?:s|ing)?|broken?|beat(?:s|en|ing)?|surpass\p{L}*|topp(?:ed|ing)|eclips\p{L}*|shatter\p{L}*|smash\p{L}*|exceed\p{L}*|obliterat\p{L}*|overt[ao]\p{L}+|dwarf\p{L}*|best(?:ed|ing)|better(?:ed|ing)) [^;]{0,160}?(?:records?|mark)( [^;]{0,60}(?:of|was|when|held|at)| (?:of|was|held|at))(?: (?:about|around|some|over|nearly|almost|just))?\s*$/iu;
/** "Beat the old record with", "rose from its previous best to". */
const BY_WHICH =
  /(?<!\p{L})(?:with|by|to|after|drawing|taking|reaching|attracting|selling)(?: [\p{L}'’-]+){0,4}\s*$/iu;
const SET = /(?<!\p{L})(?:set|held|made) (?:by|in|at|last|when)(?!\p{L})/iu;
