import { Phrases } from '../../rulebook/phrases.ts';
import { remembered } from '../../text/remembered.ts';
import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';

/** "one by one", "day one": a turn of phrase that the rules know. */
export function idiom(draft: Draft, { rulebook }: World): string | null {
  const idioms = trieOf(rulebook);
  const { tokens, reading } = draft.frame;
  const [from] = draft.tokens;
  // a phrase that begins up to three words before the figure and reaches into it
  for (let a = Math.max(reading.tokens[0], from - 3); a <= from; a++) {
    if (!idioms.begins(tokens, a)) continue;
    const hit = idioms.longest(tokens, a)[0];
    if (hit && hit.to > from)
      return `"${tokens.text.slice(tokens.start[a], tokens.end[hit.to - 1])}" is a turn of phrase`;
  }
  return null;
}

/** The idioms of the rules as a trie. */
const trieOf = remembered(({ language }: World['rulebook']): Phrases<true> => {
  const idioms = new Phrases<true>();
  for (const phrase of language.list('idioms')) idioms.add(phrase, true);
  return idioms;
});
