import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { namesOf } from './names-of.ts';

/** True for "its obesity drug Halmovy", "Halmovy maker Orrin", "the maker of Halmovy": a name of what somebody makes, who has staff and profits that it has not. */
export const isMade = ({ name }: Told, world: World): boolean => thingsMade(world).has(name);

const thingsMade = remembered((world: World): ReadonlySet<string> => {
  const { language } = world.rulebook;
  const made = new Set<string>();
  const { kinds } = namesOf(world);
  for (const list of ['stand for what is made', 'one remedy'])
    for (const kind of language.list(list)) for (const { name } of kinds.get(kind) ?? []) made.add(name.name);
  for (const { tokens, sentences } of world.readings)
    for (const { mentions } of sentences)
      for (const m of mentions) {
        if (m.kind !== 'entity' || m.id !== null) continue;
        const [from, to] = m.span;
        const isOne =
          /^ makers?\b/.test(tokens.text.slice(to, to + REACH)) ||
          /\bmakers? of $/.test(tokens.text.slice(Math.max(0, from - REACH), from));
        if (isOne) made.add(m.name);
      }
  return made;
});

/** "makers of", in characters. */
const REACH = 12;
