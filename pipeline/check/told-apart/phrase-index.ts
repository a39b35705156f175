/** Phrases by their first word, each with the kind that it is of: which of many stand in a text is told in one walk over its words. */
export type PhraseIndex = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  /** With a space on either side. */
  readonly phrase: string;
  readonly kind: string;
}

/** @param phrases kinds with their phrases, in lower case */
export function phraseIndex(
  phrases: Iterable<readonly [kind: string, phrases: readonly string[]]>,
): PhraseIndex {
  const index = new Map<string, Entry[]>();
  for (const [kind, all] of phrases)
    for (const phrase of all) {
      const first = phrase.split(' ')[0]!;
      const known = index.get(first);
      if (known) known.push({ phrase: ` ${phrase} `, kind });
      else index.set(first, [{ phrase: ` ${phrase} `, kind }]);
    }
  return index;
}

/** Adds the kinds of the phrases that stand among words to `kinds`. @param words one space in front of each word and behind the last */
export function addKindsIn(words: string, index: PhraseIndex, kinds: Set<string>): void {
  for (const word of words.trimStart().split(' '))
    for (const { phrase, kind } of index.get(word) ?? NONE) if (words.includes(phrase)) kinds.add(kind);
}
const NONE: readonly Entry[] = [];
