import type { Draft, Told } from '../draft.ts';
import { joinedAt, joinedBefore, memberOf } from '../sentence/joined.ts';
import { hasName } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { isFree, nameAt, told } from './joined-names.ts';
import { resolved } from './resolve.ts';

/** "Trams and buses carried 61 and 88 million passengers, respectively": whose the figure is, one a noun. */
export function ofListedInOrder(draft: Draft, world: World): Told | null {
  const { frame, mention, chunk, clauseSubject } = draft;
  const nouns = clauseSubject < 0 ? [] : joinedAt(frame, clauseSubject, (at) => isFree(frame, at));
  const listed = memberOf(frame, nouns, mention);
  if (listed !== null) return told(nameAt(frame, listed));
  // "the ports of Halm and Orrin saw falls of 3% and 4%, respectively"
  const names = joinedBefore(frame, chunk, (at) => frame.chunks[at]?.kind === 'noun' && hasName(frame, at));
  const at = memberOf(frame, names, mention);
  if (at === null) return null;
  const found = resolved(draft, world, at);
  return found?.from === 'registry' ? found : told(nameAt(frame, at));
}
