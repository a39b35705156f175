import type { Draft, Told } from '../../draft.ts';
import { subjectOf } from '../../sentence/clause.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { eventsOf } from '../events/events-of.ts';
import { resolved } from '../resolve.ts';

/**
 * "Norland sent 80 rescuers with 12 dogs", "40 divers were sent by Ostland": in an article on what happened, of the land or body that sent them, and no
 * count of all who are there.
 */
export function ofSender(draft: Draft, world: World): Told | null {
  const { frame, mention, chunk } = draft;
  if (!mention.counted || eventsOf(world).all.length === 0) return null;
  // "four pumps and a team of 35 divers": of the verb of the first
  const front = frame.chunks.slice(0, chunk).findLastIndex((c) => c.kind === 'verb');
  const verb = draft.isSubject ? draft.verb : front;
  if (verb < 0 || !world.rulebook.language.list('send help').has(frame.chunks[verb]!.word)) return null;
  const at = verb < chunk ? senderInFront(draft, verb) : senderBehind(draft);
  return at >= 0 && hasName(frame, at) ? resolved(draft, world, at) : null;
}
ofSender.needs = { counted: true, lists: ['send help'] };

/** The subject of a verb of which the figure is the object, or stands with the object ("a team of 35 divers"); -1 for none. */
function senderInFront({ frame, chunk }: Draft, verb: number): number {
  const { chunks, tokens } = frame;
  // "Norland was sent 80 rescuers": who gets them
  const isPassive = IS.test(tokens.lower[chunks[verb]!.from]!) && !/ing$/.test(chunks[verb]!.word);
  const between = chunks.slice(verb + 1, chunk);
  const isObject = between.every(({ kind, word }) => WITHIN.has(kind) || WITH.has(word));
  const sender = !isPassive && isObject ? subjectOf(frame, verb) : -1;
  return chunks[sender]?.kind === 'noun' ? sender : -1;
}
const WITHIN = new Set(['noun', 'figure', 'det', 'adverb', 'and', 'mark']);
const WITH = new Set(['of', 'with']);
const IS = /^(?:is|are|was|were|be|been|being)$/;

/** "were sent by Norland"; -1 for none. */
function senderBehind({ frame: { chunks }, verb, isSubject }: Draft): number {
  const by = chunks[verb + 1]?.word === 'by' && chunks[verb + 2]?.kind === 'noun';
  return isSubject && by ? verb + 2 : -1;
}
