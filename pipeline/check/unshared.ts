import type { Claim } from '../model/claim.ts';
import { type ClauseWord, clauseOf } from './clause.ts';
import type { CheckContext } from './context.ts';
import { listsOf } from './counterparts/lists.ts';
import { isTime } from './told-when.ts';
import { stem } from './wording.ts';

/**
 * Places of words in a claim's clause that the other sentence does not have, in any form or like word; verbs, times and the noun that is counted
 * aside: those are compared elsewhere.
 */
export function unsharedOf(x: Claim, y: Claim, context: CheckContext): ReadonlySet<number> {
  const theirs = vocabularyOf(y, context);
  const speaker = new Set((x.attribution?.speaker ?? '').toLowerCase().split(/\s+/));
  const words = clauseOf(x);
  const isCounted = (i: number): boolean => words[i]!.side === 'figure' && words[i + 1]?.side !== 'figure';
  const found = new Set<number>();
  for (const [i, word] of words.entries())
    if (
      !isNeutral(word, context) &&
      !word.isVerb &&
      !(word.isName && word.side === 'front') &&
      !speaker.has(word.lower) &&
      !isCounted(i) &&
      !isKnown(word.lower, theirs, context)
    )
      found.add(i);
  return found;
}

/** Grammar, times, and words that make nothing another thing: "new", "total". */
export const isNeutral = ({ isEmpty, lower }: ClauseWord, { rules }: CheckContext): boolean =>
  isEmpty || rules.plain.has(lower.replace(/['’]s?$/, '')) || isTime(lower);

/** What a sentence has words for. */
interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}
const known = new WeakMap<Claim, Vocabulary>();

function vocabularyOf(claim: Claim, { rules }: CheckContext): Vocabulary {
  let made = known.get(claim);
  if (!made) {
    const words = claim.sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const stems = new Set(words.map(stem));
    const lists = listsOf(rules);
    const isWide = (list: string): boolean => (rules.sameWords.get(list)?.length ?? 0) > MANY;
    made = {
      stems,
      lists: new Set([...stems].flatMap((word) => lists.get(word) ?? []).filter((list) => !isWide(list))),
      nouns: new Set(words.map((word) => rules.nounOf(word.replace(/s$/, '')))),
    };
    known.set(claim, made);
  }
  return made;
}
/** "Persons" are women and pensioners: a list of so many words tells no two of them apart. */
const MANY = 24;

function isKnown(word: string, { stems, lists, nouns }: Vocabulary, { rules }: CheckContext): boolean {
  return word
    .split(/['’-]/)
    .filter((part) => part.length > 1)
    .every((part) => {
      const root = stem(part);
      return (
        stems.has(root) ||
        (listsOf(rules).get(root) ?? []).some((list) => lists.has(list)) ||
        nouns.has(rules.nounOf(part.replace(/s$/, '')))
      );
    });
}
