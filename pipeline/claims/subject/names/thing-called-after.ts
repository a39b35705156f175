import { remembered } from '../../../text/remembered.ts';
import type { Told } from '../../draft.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { isPerson } from '../people/is-person.ts';
import { idOf, namesOf } from './names-of.ts';

/**
 * "The Marsh telescope", "Elin Marsh Telescope" and "Marsh" for the Elin Marsh Space Telescope, where the article has it in full and nothing else
 * that it may be short for; `null` for any other name.
 */
export function thingCalledAfter(subject: Told, world: World): Told | null {
  const things = thingsInFull(world);
  if (things.length === 0) return null;
  const words = subject.name.split(' ');
  const full = things.filter((told) => isShortened(words, told.name.split(' '), world));
  const [one] = full;
  if (full.length !== 1 || one!.id === subject.id) return null;
  // "Marsh said", of somebody called so as well
  return words.length === 1 && isPerson(subject, world) ? null : one!;
}

/** Names of three words and more that end in what they are of. */
const thingsInFull = remembered((world: World): readonly Told[] => {
  const things = new Map<string, Told>();
  for (const name of namesOf(world).open) {
    const words = name.split(' ');
    if (words.length < 3 || !isKind(words.at(-1)!, world)) continue;
    things.set(idOf(name), { id: idOf(name), name, from: 'text', named: true });
  }
  // "Elin Marsh Telescope", where it is "Elin Marsh Space Telescope" elsewhere
  const all = [...things.values()];
  return all.filter(
    ({ name }) => !all.some((other) => isShortened(name.split(' '), other.name.split(' '), world)),
  );
});

function isShortened(short: readonly string[], full: readonly string[], world: World): boolean {
  if (short.length >= full.length) return false;
  const { language } = world.rulebook;
  const isNamedAfter = language.list('given names').has(full[0]!.toLowerCase());
  if (short.length === 1) return isNamedAfter && short[0] === full[1];
  const kind = short.at(-1)!;
  if (kind.toLowerCase() !== full.at(-1)!.toLowerCase()) return false;
  const own = short.slice(0, -1);
  // "the Orlan Tunnel" is no Orlan Base Tunnel, "the Marsh telescope" and "the Elin Marsh Telescope" are the Elin Marsh Space Telescope
  const isDescribed = kind !== full.at(-1) || own.length > 1;
  const at = full.indexOf(own[0]!);
  return at >= 0 && (isDescribed || isNamedAfter) && own.every((word, i) => full[at + i] === word);
}

const isKind = (word: string, { rulebook: { language } }: World): boolean =>
  KINDS.some((list) => language.list(list).has(singular(word.toLowerCase())));
const KINDS = ['is built', 'vessels', 'stand for what is made'];
