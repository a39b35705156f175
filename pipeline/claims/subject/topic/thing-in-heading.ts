import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { introducedAs } from '../names/introduced-as.ts';
import { idOf, namesOf } from '../names/names-of.ts';

/** "What the port means", below which it is of the port that the article has named. */
export function thingIn(text: string, { passage }: Draft, world: World): Told | null {
  if (world.passages[0]!.text === text) return null;
  for (const [, noun] of text.matchAll(/\bthe (\p{Ll}+)\b/gu)) {
    const named = introducedAs(noun!, world, passage) ?? onlyOneCalled(noun!, world);
    if (named) return { ...named, from: 'heading' };
  }
  return null;
}

/** "Port of Velden", "Velden Port": the one name that begins or ends with the word; `null` where none or several do. */
function onlyOneCalled(noun: string, world: World): Told | null {
  const word = noun[0]!.toUpperCase() + noun.slice(1);
  const called = [...namesOf(world).open].filter(
    (name) => name.startsWith(`${word} of `) || name.endsWith(` ${word}`),
  );
  const [name, ...others] = called;
  return name && others.length === 0 ? { id: idOf(name), name, from: 'heading', named: true } : null;
}
