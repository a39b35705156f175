import type { Draft, Told } from '../../draft.ts';
import { chosen } from '../../sentence/wordings/chosen.ts';
import { favoured } from '../../sentence/wordings/favoured.ts';
import { favouredNext } from '../../sentence/wordings/favoured-next.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "Ona Brandt was backed by 51% of voters", "51% of voters back Ona Brandt, 30% Ida Halm": of whom they think so. */
export function ofFavoured(draft: Draft, world: World): Told | null {
  const next = favouredNext(draft, world);
  if (next >= 0) return resolved(draft, world, next);
  const { frame, verb, chunk, clauseSubject, dimension, isSubject } = draft;
  const whom = isSubject && OPINIONS.has(draft.metric?.id ?? '') ? chosen(frame, verb) : -1;
  if (whom >= 0) return resolved(draft, world, whom);
  if (dimension !== 'ratio' || clauseSubject < 0 || favoured(frame.chunks, verb, chunk) === null) return null;
  return resolved(draft, world, clauseSubject);
}

const OPINIONS = new Set(['vote_share', 'approval_rating', 'disapproval_rating']);
