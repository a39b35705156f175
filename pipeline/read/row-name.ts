/**
 * Which cell of a row names it, by its first two: the first, or where that only numbers the rows ("3 | Sarn | 9,000") the one behind it.
 */
export const rowNameAt = (first: string, second: string): 0 | 1 =>
  NUMBERING.test(first) && IN_LETTERS.test(second) ? 1 : 0;
const NUMBERING = /^\d{1,3}[.)]?$/;
const IN_LETTERS = /^[^\d]*\p{L}[^\d]*$/u;
