import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';
import { stem } from '../told-apart/wording.ts';

/** The lists of words for one thing (`same-words`) by the stems of their words; made once for a set of rules. */
export const listsOf = remembered(
  (rules: CheckRules): ReadonlyMap<string, readonly string[]> => byStem(rules),
);

function byStem(rules: CheckRules): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const [name, words] of rules.sameWords)
    for (const word of new Set(words.flatMap(formsOf))) {
      const mine = lists.get(word);
      if (mine) mine.push(name);
      else lists.set(word, [name]);
    }
  return lists;
}

/** The stems of a word and of its regular forms. */
function formsOf(word: string): readonly string[] {
  const base = word.replace(/e$/, '');
  const doubled = DOUBLES.test(word) ? [`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`] : [];
  return [word, `${word}s`, `${base}ed`, `${base}ing`, `${base}ings`, ...doubled].map(stem);
}
/** "putting", "cutting". */
const DOUBLES = /[aeiou][bdgmnprt]$/;
