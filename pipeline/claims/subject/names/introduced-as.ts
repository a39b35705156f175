import type { Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { namesOf } from './names-of.ts';

/** The name that "the gallery", said in this passage, points back at; the last one introduced so; `null` where none was. */
export function introducedAs(kind: string, world: World, passage: number): Told | null {
  const all = namesOf(world).kinds.get(kind) ?? [];
  let found: Told | null = null;
  for (const { passage: at, name } of all) {
    if (at > passage) break;
    found = name;
  }
  return found ?? null;
}
