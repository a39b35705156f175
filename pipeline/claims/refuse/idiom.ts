import { Phrases } from '../../rulebook/phrases.ts';
import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';

/** The idioms of the rules as a trie, made once a rulebook. */
const idiomsOf = new WeakMap<World['rulebook'], Phrases<true>>();

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

function trieOf(rulebook: World['rulebook']): Phrases<true> {
  let idioms = idiomsOf.get(rulebook);
  if (!idioms) {
    idioms = new Phrases();
    for (const phrase of rulebook.language.list('idioms')) idioms.add(phrase, true);
    idiomsOf.set(rulebook, idioms);
  }
  return idioms;
}
