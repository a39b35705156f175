import type { Draft, Told } from '../../draft.ts';
import { livesThere } from '../../metric/people/residents.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "Velden, a town of 9,000 people", "the Orrin valley, home to 9,000 people": the place that they live in. */
export function ofResidents(draft: Draft, world: World): Told | null {
  const place = draft.rule === 'population' ? livesThere(draft) : -1;
  if (place < 0) return null;
  const { chunks } = draft.frame;
  const named = chunks[place - 1]?.word === ',' && chunks[place - 2]?.kind === 'noun' ? place - 2 : -1;
  const isKind = !hasName(draft.frame, place);
  return resolved(draft, world, named >= 0 && isKind ? named : place);
}
