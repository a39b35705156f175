import type { Draft, Told } from '../draft.ts';
import { favoured } from '../sentence/favoured.ts';
import type { World } from '../world.ts';
import { resolved } from './resolve.ts';

/** "Ona Brandt was backed by 51% of voters": of whom they think so. */
export function ofFavoured(draft: Draft, world: World): Told | null {
  const { frame, verb, chunk, clauseSubject, dimension } = draft;
  if (dimension !== 'ratio' || clauseSubject < 0 || favoured(frame.chunks, verb, chunk) === null) return null;
  return resolved(draft, world, clauseSubject);
}
