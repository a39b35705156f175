const IRREGULAR = new Set(['best', 'worst']);

/** Nouns, verbs, names and adjectives that end like a superlative. */
const NO_SUPERLATIVES = new Set(
  `armrest attest bequest conquest congest contest detest digest dishonest earnest everest forest harvest headrest honest houseguest
   infest ingest inquest interest invest manifest midwest modest molest northwest priest protest rainforest reinvest request retest
   southwest suggest tempest unrest arrest behest bucharest budapest divest immodest`.split(/\s+/),
);

/** "lowest", "driest", "worst"; not "forest" or "arrest". The word in lower case. */
export function isSuperlative(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 5 && word.endsWith('est') && !NO_SUPERLATIVES.has(word));
}

/** Whether one of the words from `from` to `to`, exclusive, is a superlative: "the tallest dam". */
export function hasSuperlative(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSuperlative(lower[i]!)) return true;
  return false;
}
