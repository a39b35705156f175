import type { Draft, Told } from '../../draft.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';
import { tellsOfOthers } from './tellers.ts';

/** "Halmark saw tax revenues rise by 4%": what somebody saw go up or down is theirs, unless they only tell of it. */
export function ofSeer(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const saw = chunks[draft.clauseSubject - 1];
  if (saw?.kind !== 'verb' || !SEES.test(saw.word)) return null;
  // "The scheme will see Halm Council receive £7m": of whoever is seen to do it
  if (draft.clauseSubject !== draft.measure && hasName(draft.frame, draft.clauseSubject)) return null;
  const at = subjectOf(draft.frame, draft.clauseSubject - 1);
  if (chunks[at]?.kind !== 'noun' || world.rulebook.attribution.people.has(chunks[at].word)) return null;
  const seer = resolved(draft, world, at);
  return seer && !tellsOfOthers(seer, draft, world) ? seer : null;
}
ofSeer.needs = { words: ['saw', 'see', 'sees', 'seen', 'watched'] };

const SEES = /^(?:saw|sees?|seen|watched)$/;
