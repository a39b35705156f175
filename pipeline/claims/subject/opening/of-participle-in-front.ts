import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "They think that, despite being only 12 metres long, the whale was": a participle in front of a clause is of what that clause is about. */
export function ofParticipleInFront(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  let at = draft.chunk - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'det') at--;
  if (chunks[at]?.kind !== 'verb' || !IS_OR_HAS.test(chunks[at]!.word)) return null;
  if (LINKS.has(chunks[at - 1]?.word ?? '')) at--;
  const before = chunks[at - 1];
  if (before && before.word !== ',' && before.word !== 'that' && before.kind !== 'and') return null;
  const comma = chunks.findIndex((c, i) => i > draft.chunk && i < draft.chunk + LONGEST && c.word === ',');
  const main = comma + 1;
  if (comma < 0 || chunks[main]?.kind !== 'noun' || !isTensed(chunks[main + 1])) return null;
  return resolved(draft, world, main);
}

const IS_OR_HAS =
  /^(?:being|weighing|measuring|standing|having|costing|covering|carrying|employing|earning|spanning)$/;
const LINKS = new Set(['despite', 'by', 'while', 'though', 'although', 'when', 'after', 'from']);
/** In chunks, to the comma behind the phrase. */
const LONGEST = 7;
