import { IRREGULAR_VERBS } from '../../../text/irregular-verbs.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import type { Beside } from './beside.ts';

/** "made 433,000 cars and delivered 387,000 in the first quarter": what was done and what was done besides share the time at the end. */
export function isSharedByVerbs({ draft, chunks, figure, at }: Beside): boolean {
  const own = draft.verb === figure - 1 ? chunks[draft.verb] : undefined;
  if (draft.frame.periods.length > 1 || !own || !isDone(own)) return false;
  let joined = -1;
  for (let i = figure + 1; i < at; i++) {
    const chunk = chunks[i]!;
    if (!WITHIN.has(chunk.kind)) return false;
    if (chunk.kind !== 'verb') continue;
    if (joined >= 0 || chunks[i - 1]!.kind !== 'and' || !isDone(chunk)) return false;
    joined = i;
  }
  return joined >= 0 && chunks[joined + 1]?.kind === 'figure';
}

/** What may stand between: nothing that opens a clause. */
const WITHIN: ReadonlySet<Chunk['kind']> = new Set([
  'noun',
  'prep',
  'det',
  'adverb',
  'figure',
  'and',
  'verb',
]);

/** A verb in the simple past: "made", "delivered". */
const isDone = ({ word, bare, infinitive, from, to }: Chunk): boolean =>
  !bare && !infinitive && to - from === 1 && (word.endsWith('ed') || IRREGULAR_VERBS.has(word));
