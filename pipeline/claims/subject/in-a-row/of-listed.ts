import type { Draft, Told } from '../../draft.ts';
import { listedName } from '../../sentence/wordings/listed.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "followed by Orrin Airport, with 4.2 million; Velden Airport, with 3.6 million": each is of the name in front of it. */
export function ofListed(draft: Draft, world: World): Told | null {
  const name = listedName(draft.frame, draft.chunk);
  return name < 0 ? null : resolved(draft, world, name);
}
ofListed.needs = { words: ['with'] };
