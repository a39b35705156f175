import type { Claim } from '../../model/claim.ts';
import { isDated } from '../dates.ts';
import { placeOfFigure } from '../told-apart/wording.ts';

/**
 * True of a figure that its text gives only as the one before: "revised from 4.1%". Not so what was in a time of its own: of "15,022 in 2019,
 * down from 16,140 in 2011" both stay true.
 */
export const isReplaced = (claim: Claim): boolean =>
  wasOncePlanned(claim) ||
  (claim.revision === 'old' && (!isDatedBehind(claim) || REVISES.test(claim.sentence)));

/** "In November it was to cost $790m", "was originally to have four lanes": no longer. */
const wasOncePlanned = ({ sentence, written, ...claim }: Claim): boolean => {
  if (!sentence.includes(' to ')) return false;
  return WAS_TO.test(sentence.slice(0, placeOfFigure({ sentence, written, ...claim })));
};
const WAS_TO =
  /(?:(?<!\p{L})(?:[Ii]n \p{Lu}\p{Ll}+|a year ago|last year|[Aa]t first|[Ii]nitially|[Oo]riginally),? (?:[^,;.\d]{0,40} )?(?:was|were) to (?:be|have|cost|hold|carry|take)|(?:was|were) (?:originally|initially|at first|first|once) to \p{Ll}+)[^,;.\d]{0,30}$/u;

function isDatedBehind(claim: Claim): boolean {
  const { period, sentence, written } = claim;
  if (period?.known !== 'stated' || !period.written || !isDated(claim)) return false;
  const behind = sentence.slice(placeOfFigure(claim) + written.length);
  const at = behind.indexOf(period.written);
  return at > 0 && IN_A_TIME.test(behind.slice(0, at));
}
const IN_A_TIME = /^(?: \p{L}+)? \(?(?:in|at|on|during|as of|for)(?: the)? $|^ \($/u;
const REVISES = /(?<!\p{L})(?:revis|correct|restat|amend)/iu;
