import type { Draft } from '../../draft.ts';
import { complements } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { eventsOf } from '../events/events-of.ts';

/** "Turnout in the capital": a measure that is told of a place of its own, whatever the event. */
export function hasPlace({ frame, measure, passage, sentence }: Draft, world: World): boolean {
  if (measure < 0) return false;
  const events = eventsOf(world).at(passage, sentence);
  const isEvent = (chunk: number): boolean => events.some((e) => e.chunk === chunk);
  // "deaths in the flood in Halm": there it is the flood that is in Halm
  const first = complements(frame, measure).find((c) => OF_PLACES.has(c.prep));
  return first !== undefined && !isEvent(first.chunk);
}
export const OF_PLACES = new Set(['in', 'among', 'across', 'at']);

/** "Halm won 8,100 votes", "Orrin County has 16 cases": of whom the clause says that they have them. */
export function isCountOfItsOwn({ frame, clauseSubject, verb, isSubject }: Draft, family: string): boolean {
  if (isSubject || clauseSubject < 0 || verb < 0) return false;
  const { tokens, chunks, entities } = frame;
  const { head, kind } = chunks[clauseSubject]!;
  const isOwned = family === 'homes' && OWNS.test(chunks[verb]!.word);
  if (
    kind !== 'noun' ||
    !(isOwned || family === 'votes' || (family === 'cases' && HAS.test(chunks[verb]!.word)))
  )
    return false;
  // "the party of the former leader was credited with 40 votes"
  if (family === 'votes' && PARTIES.test(chunks[clauseSubject]!.word)) return true;
  return entities.some((e) => e.span[0] <= tokens.start[head]! && e.span[1] >= tokens.end[head]!);
}

const PARTIES = /^(?:part(?:y|ies)|coalition|alliance|bloc|candidate|list)$/;

/** "Vell Hotels runs 22 houses": nothing happened to them. */
const OWNS = /^(?:own|run|ran|operat|manag|rent|let|build|built)/;

const HAS =
  /^(?:has|have|had|having|see|saw|sees|seen|follow(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|log(?:s|ged)?|lead(?:s)?|led)$/;
