import { remembered } from '../../../text/remembered.ts';
import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { idOf } from '../names/names-of.ts';

/** "… taken to the Tarn District Hospital. The hospital has 110 beds": the one name before it that ends in the noun. */
export function calledSo({ passage, frame }: Draft, world: World, noun: string, index: number): Told | null {
  const at = frame.tokens.start[frame.chunks[index]!.from]!;
  const all = endingIn(world).get(noun) ?? [];
  const before = all.filter((name) => name.passage < passage || (name.passage === passage && name.end <= at));
  const last = before.at(-1);
  if (!last || passage - last.passage > FURTHEST) return null;
  // of two hospitals the text says which it means
  return before.every(({ told }) => told.id === last.told.id) ? { ...last.told, from: 'previous' } : null;
}

/** Passages back. */
const FURTHEST = 3;
/** Names that end alike and are looked through; so many are hardly ever one. */
const MOST = 50;

interface Name {
  readonly passage: number;
  readonly end: number;
  readonly told: Told;
}

/** The names of two words and more, by their last word in lower case, in the order of the text. */
const endingIn = remembered(({ readings }: World): ReadonlyMap<string, readonly Name[]> => {
  const names = new Map<string, Name[]>();
  for (const [passage, { sentences }] of readings.entries())
    for (const { mentions } of sentences)
      for (const mention of mentions) {
        if (mention.kind !== 'entity' || mention.type === 'person') continue;
        const { id, name, span } = mention;
        const space = name.lastIndexOf(' ');
        if (space < 0) continue;
        const last = name.slice(space + 1).toLowerCase();
        const from = id === null ? 'text' : 'registry';
        const list = names.get(last) ?? [];
        if (list.length < MOST)
          list.push({ passage, end: span[1], told: { id: id ?? idOf(name), name, from, named: true } });
        names.set(last, list);
      }
  return names;
});
