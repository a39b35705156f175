import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { subjectOf } from '../../sentence/clause.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "It cost £4m to build the bridge", "it took four years to restore the organ": of what was built, and of no "it". */
export function ofEffort(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const { chunk, verb, clauseSubject } = draft;
  if (chunks[clauseSubject]?.word !== 'it' || !TAKES.test(chunks[verb]?.word ?? '') || verb > chunk)
    return null;
  let at = chunk + 1;
  while (BETWEEN.has(chunks[at]?.kind ?? '')) at++; // "took 400 workers over seven years to dig"
  const thing = chunks[at]?.infinitive ? chunks[at + 1] : undefined;
  if (thing?.kind === 'noun') return resolved(draft, world, at + 1);
  return thing && THINGS.test(thing.word) ? ofClauseInFront(draft, world) : null;
}
ofEffort.needs = { words: ['it'] };

/** "The parts are so heavy that it took four days to move them": of what the clause in front is about. */
function ofClauseInFront(draft: Draft, world: World): Told | null {
  const { frame, clauseSubject } = draft;
  const verb = frame.chunks.findLastIndex((c, i) => i < clauseSubject && isTensed(c));
  const thing = verb < 0 ? -1 : subjectOf(frame, verb);
  return frame.chunks[thing]?.kind === 'noun' ? resolved(draft, world, thing) : null;
}
const THINGS = /^(?:them|it)$/;

const BETWEEN = new Set(['figure', 'adverb', 'prep']);
const TAKES = /^(?:costs?|t(?:akes?|ook)|taken)$/;
