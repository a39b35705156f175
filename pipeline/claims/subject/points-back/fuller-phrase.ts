import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { earlierSubjects } from '../earlier/earlier-subjects.ts';

/** "the glacier" after "the Korvath glacier": the fuller earlier phrase that ends in the same noun. */
export function fullerPhrase(draft: Draft, world: World, noun: string, index: number): Told | null {
  const mountains = world.rulebook.language.list('mountains');
  let looked = 0;
  for (const earlier of earlierSubjects(draft, world, index)) {
    if (++looked > 12) return null;
    const name = earlier.name.toLowerCase();
    // "the 725-metre mountain" after "Mount Orrin"
    if (mountains.has(noun) && earlier.named && /^(?:mount|mt\.?) /.test(name))
      return { ...earlier, from: 'previous' };
    // "the results of Halm Bank" are no bank
    if (!name.includes(noun) || (earlier.name.includes(' of ') && /^\p{Ll}/u.test(earlier.name))) continue;
    const words = name.split(' ');
    if (isContrasted(draft, world, index, words)) continue;
    // "the Bank of Halm's branch" is no bank
    if (words.lastIndexOf(noun) <= words.findIndex((w) => /['’]s$/.test(w))) continue;
    // "Shops of the group" say no more of the group
    if (/^(?:the|this|that|its|their)$/.test(words[words.lastIndexOf(noun) - 1] ?? '')) continue;
    // "a bus passenger" is no bus
    const behind = words[words.lastIndexOf(noun) + 1];
    const isHead = behind === undefined || earlier.named || OF_NAME.test(behind);
    if (words.length > 1 && words.length <= 6 && words.includes(noun) && isHead)
      return { ...earlier, from: 'previous' };
  }
  return null;
}

/** "the public colleges" after "the private colleges": the other of two kinds. */
function isContrasted(
  { frame: { chunks, tokens } }: Draft,
  { rulebook }: World,
  index: number,
  words: readonly string[],
): boolean {
  const { from, head } = chunks[index]!;
  for (const kinds of rulebook.language.groups('contrasts'))
    for (let i = from; i < head; i++) {
      const kind = tokens.lower[i]!;
      if (kinds.has(kind) && words.some((w) => kinds.has(w) && w !== kind)) return true;
    }
  return false;
}

const OF_NAME = /^(?:of|in|at|on|for|from|to|between|near|off)$/;
