import type { Rulebook } from '../../../rulebook/rulebook.ts';
import type { Told } from '../../draft.ts';

/** "The situation in the haddock is similar, where 71% of the quota": a word under which nothing is meant that could be measured. */
export function isAbstract({ name, named, from }: Told, { language }: Rulebook): boolean {
  if (named || from === 'registry') return false;
  const head = name
    .toLowerCase()
    .split(/ (?:of|on|in|for|from) /)[0]!
    .split(' ')
    .at(-1)!;
  return language.list('abstract things').has(head);
}
