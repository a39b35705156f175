/**
 * Words that stand with a capital by themselves inside a sentence ("in northern Kesh, as"; "that Halm has"), in lower case: such a
 * word is a name where it opens a sentence, too. Behind a small letter, so that no headline counts; in front of a mark or of a small
 * word that goes on behind a name, so that "a German bank" and "the Pilots' Union" tell of none. Linear in the text.
 */
export function namesByThemselves(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(ALONE)) found.add(word.toLowerCase());
  return found;
}

const ALONE =
  /(?<=(?<!\p{L})\p{Ll}+,? )\p{Lu}\p{L}*\p{Ll}(?=[.,;:)]|['’]s? (?!\p{Lu})| (?:is|was|has|had|and|or|in|on|at|to|for|with|by|from|after|before|who|which|said|says|will|would|could|since|as|than)\b)/gu;

/** Last words of longer names inside sentences ("Harrow Vale United lost"), in lower case: alone in front of what only a body does they stand for it. */
export function endsOfNames(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const [, last] of text.matchAll(ENDING)) if (last !== undefined) found.add(last.toLowerCase());
  return found;
}

const ENDING =
  /(?<!\p{L})\p{Lu}\p{L}*\p{Ll}(?: \p{Lu}\p{L}*\p{Ll}){0,2} (\p{Lu}\p{L}*\p{Ll})(?= \p{Ll}|[.,;:)]|['’]s? )/gu;

/** First words of longer names ("Northern Airlines reported"), in lower case: alone in front of what only a body does they stand for it. */
export function startsOfNames(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const [, first] of text.matchAll(STARTING)) if (first !== undefined) found.add(first.toLowerCase());
  return found;
}

/** The whole name is read at once, so that no word of it but the first is a first one. */
const STARTING = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}*\p{Ll})(?: \p{Lu}\p{L}*\p{Ll}(?!\p{L}))+/gu;
