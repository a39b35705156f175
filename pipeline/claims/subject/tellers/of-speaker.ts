import type { Draft, Told } from '../../draft.ts';
import { subjectOf } from '../../sentence/clause.ts';
import type { World } from '../../world.ts';
import { needsOwner } from '../earlier/carried-on.ts';
import { isPerson } from '../people/is-person.ts';
import { ownPhrase } from '../phrase/own-phrase.ts';
import { resolved } from '../resolve.ts';
import { tellsOfOthers } from './tellers.ts';

/** "Brackley Stores said sales rose": a company's measures are its own. */
export function ofSpeaker(draft: Draft, world: World): Told | null {
  const rule = draft.rule ? world.rulebook.metrics.byId.get(draft.rule) : undefined;
  if (!rule?.subjects.includes('company')) return null;
  // "House prices rose 2%, Halm Bank said": whoever tells of what anybody may have
  if (!needsOwner(draft, world) && ownPhrase(draft, world) === 'phrase') return null;
  const { attributions, chunks } = draft.frame;
  const said = attributions.find(
    (a) => a.said[0] <= draft.mention.span[0] && a.said[1] >= draft.mention.span[1],
  );
  if (!said || said.rule === 'said:before') return null;
  const at = chunks.findIndex(
    (c) =>
      c.kind === 'verb' &&
      draft.frame.tokens.start[c.head]! >= said.span[0] &&
      draft.frame.tokens.start[c.head]! < said.span[1],
  );
  const who = at > 0 && chunks[at - 1]!.kind === 'noun' ? at - 1 : at > 0 ? subjectOf(draft.frame, at) : -1;
  const subject = who >= 0 && chunks[who]!.kind === 'noun' ? resolved(draft, world, who) : null;
  // fares that a councillor speaks of are not the councillor's
  if (subject && (isPerson(subject, world) || tellsOfOthers(subject, draft, world))) return null;
  return subject?.named || subject?.from === 'previous' ? subject : null;
}
