import type { Draft, Told } from '../draft.ts';
import type { World } from '../world.ts';
import { resolved } from './resolve.ts';

/** "It cost £4m to build the bridge", "it took four years to restore the organ": of what was built, and of no "it". */
export function ofEffort(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const { chunk, verb, clauseSubject } = draft;
  if (chunks[clauseSubject]?.word !== 'it' || !TAKES.test(chunks[verb]?.word ?? '') || verb > chunk)
    return null;
  const [does, object] = chunks.slice(chunk + 1, chunk + 3);
  return does?.infinitive && object?.kind === 'noun' ? resolved(draft, world, chunk + 2) : null;
}

const TAKES = /^(?:costs?|t(?:akes?|ook)|taken)$/;
