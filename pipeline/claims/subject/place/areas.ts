/** Nouns for a stretch of land with people on it, which stand for its name: "the region". */
export const AREAS: ReadonlySet<string> = new Set(
  'country nation republic kingdom state province county region island'.split(' '),
);

/** Places that a register of lands and great cities does not know. */
export const SMALL: ReadonlySet<string> = new Set(['town', 'village', 'hamlet', 'suburb']);
