/** In front of a number these make it what another is compared with: "61, against 74", "up from 40". */
export const COMPARED_WITH: ReadonlySet<string> = new Set([
  'from',
  'against',
  'versus',
  'vs',
  'with',
  'than',
]);
