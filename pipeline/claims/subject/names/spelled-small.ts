import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isBuiltKind } from '../topic/built-kinds.ts';
import { idOf } from './names-of.ts';

/** A thing that is spelled out in small letters, and the letters by which the article calls it from then on. */
interface Small {
  readonly short: string;
  /** As it is spelled out, in small letters. */
  readonly words: string;
  readonly told: Told;
}

/**
 * "The new regional women's hospital (RWH) will cost €391m": what has letters of its own has a name, however it is written. Only of what is one thing by its
 * name: "gross domestic product (GDP)" is nobody's.
 */
export const spelledSmall = remembered((world: World): readonly Small[] => {
  const things = world.rulebook.language.list('are one thing by name');
  const found = new Map<string, Small>();
  for (const { tokens } of world.readings)
    for (const { 1: letters = '', index } of tokens.text.matchAll(IN_BRACKETS)) {
      const words = wordsOf(tokens.text.slice(Math.max(0, index - LONGEST), index), letters.length);
      const isSpelled = words.map((word) => word[0]!.toUpperCase()).join('') === letters;
      if (
        !isSpelled ||
        found.has(letters) ||
        !(things.has(words.at(-1)!) || isBuiltKind(words.at(-1)!, world))
      )
        continue;
      const name = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');
      const told: Told = { id: idOf(name), name, from: 'text', named: true };
      found.set(letters, { short: letters, words: words.join(' '), told });
    }
  return [...found.values()];
});

const IN_BRACKETS = /(?<=\p{Ll}["”’]?) \((\p{Lu}{3,6})\)/gu;
/** In characters, in front of the brackets. */
const LONGEST = 80;

/** The last so many words of a text, where none of them is a name: "of" and "the" have no letter. */
function wordsOf(text: string, many: number): readonly string[] {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const telling = words.filter((word) => !/^(?:of|the|for|and)$/.test(word)).slice(-many);
  return telling.every((word) => /^\p{Ll}/u.test(word)) ? telling : [];
}

/** The thing that a subject is, by its letters or as it is spelled out: "the planned regional women's hospital". */
export function meantSmall({ name, named }: Told, world: World): Told | null {
  const all = spelledSmall(world);
  if (all.length === 0) return null;
  const small = name.toLowerCase();
  const isIt = ({ short, words }: Small): boolean =>
    name === short || (!(named && /^\p{Lu}/u.test(name)) && (small === words || small.endsWith(` ${words}`)));
  return all.find(isIt)?.told ?? null;
}
