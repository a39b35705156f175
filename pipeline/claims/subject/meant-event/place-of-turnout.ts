import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { entityIn } from '../events/entity-in.ts';
import { eventsOf } from '../events/events-of.ts';
import { isPlace } from '../names/is-place.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "In Brome, the second city, it was just 49%", "In the capital, Oltrey, turnout reached 78%": of the town, and not of the whole vote. */
export function placeOfTurnout(draft: Draft, world: World): Told | null {
  if (draft.metric?.family !== 'turnout') return null;
  const at = townInFront(draft, world);
  const town = at < 0 ? null : subjectFromChunk(draft.frame, at);
  if (!town) return null;
  // "In Ostland turnout was 58%", in an article on the election in Ostland
  const isWhole = [...eventsOf(world).firstNamed.values()].some(({ named }) => named?.placeId === town.id);
  // what else the text tells is not of this town
  return isWhole ? null : { ...town, weak: true };
}

/** The chunk of the town that the sentence opens with, whose clause is the first; -1 where there is none. */
function townInFront({ frame, chunk, clauseSubject }: Draft, world: World): number {
  const { chunks, tokens } = frame;
  const opens = /^(?:in|at|across)$/.test(chunks[0]?.word ?? '') && chunks[1]?.kind === 'noun';
  if (!opens || clauseSubject < 2) return -1;
  const isFirst = !chunks.slice(2, chunk).some((c, i) => c.kind === 'verb' && i + 2 < clauseSubject);
  if (!isFirst) return -1;
  if (isTown(frame, 1, world)) return 1;
  const kinds = world.rulebook.language.list('kinds of place');
  const isKind = kinds.has(tokens.lower[chunks[1]!.head]!) || chunks[1]!.word === 'capital';
  const isNamed = chunks[2]?.word === ',' && chunks[4]?.word === ',' && hasName(frame, 3);
  return isKind && isNamed && clauseSubject > 4 ? 3 : -1;
}

function isTown(frame: Frame, at: number, world: World): boolean {
  const entity = entityIn(frame, frame.chunks[at]!);
  return entity !== null && isPlace(entity, world);
}
