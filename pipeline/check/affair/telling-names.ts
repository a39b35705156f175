import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';

/** The names of an article, the most frequent first, as ids: "halm-ferries". */
export interface Named {
  readonly names: readonly string[];
}

/**
 * Of each name the word that tells it from others: "Orla Vey" is Vey to the other outlet, "the Halm Ferries" and "Halm's ferry line" meet in Halm or in ferries.
 * Names of which every other article is full come last, since they part no affair from another.
 */
export const tellingWords = (article: Named, rules: CheckRules): readonly string[] => wordsBy(rules)(article);

const wordsBy = remembered((rules: CheckRules) =>
  remembered(({ names }: Named): readonly string[] => {
    const [telling, rest] = [new Set<string>(), new Set<string>()];
    for (const name of names) {
      const word = tellingWord(name, rules);
      (isOfMuch(name, word, rules) ? rest : telling).add(word);
    }
    return [...telling, ...rest.difference(telling)];
  }),
);

/** The last word that is in few names; of "the National Council" the last of all. */
function tellingWord(name: string, { wordsOfManyNames }: CheckRules): string {
  const words = name.split('-').filter((word) => word.length > 1);
  return words.findLast((word) => !wordsOfManyNames.has(word)) ?? name;
}

/** "Ostland's government", "the National Council": a land, or nothing but words of many names. */
const isOfMuch = (name: string, word: string, { namesOfMuch, wordsOfManyNames }: CheckRules): boolean =>
  namesOfMuch.has(name) || namesOfMuch.has(word) || wordsOfManyNames.has(word.split('-').at(-1)!);

/** The names of an article that another has too, in full or by the word that tells them. */
export function sharedNames(a: Named, b: Named, rules: CheckRules): readonly string[] {
  const theirs = new Set(b.names);
  const words = new Set(tellingWords(b, rules));
  return a.names.filter((name) => {
    if (theirs.has(name)) return true;
    const word = tellingWord(name, rules);
    return words.has(word) && !isOfMuch(name, word, rules);
  });
}
