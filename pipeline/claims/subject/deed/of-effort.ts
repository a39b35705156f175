import type { Draft, Told } from '../../draft.ts';
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
  return chunks[at]?.infinitive && chunks[at + 1]?.kind === 'noun' ? resolved(draft, world, at + 1) : null;
}
ofEffort.needs = { words: ['it'] };

const BETWEEN = new Set(['figure', 'adverb', 'prep']);
const TAKES = /^(?:costs?|t(?:akes?|ook)|taken)$/;
