import type { Draft } from '../draft.ts';
import { verbBase } from '../metric/deed/verb-bases.ts';
import { type Chunk, isNominal, isTensed } from '../sentence/chunk.ts';
import type { World } from '../world.ts';

/** Longest way from a verb of opinion to the verb of what is believed, in chunks. */
const REACH = 8;

/**
 * "58% of experts believe that prices will fall in 2027": the clause that those counted hold to be so. That they do is a fact of today,
 * whatever time and hope the clause tells of.
 */
export function findAnswer(draft: Draft, { rulebook: { language } }: World): void {
  if (!draft.isSubject || draft.verb < 0) return;
  const { chunks } = draft.frame;
  if (!language.list('verbs of opinion').has(verbBase(language.grammar(), chunks[draft.verb]!.word))) return;
  draft.answer = clauseBehind(chunks, draft.verb);
}

/** First chunk of the clause behind the verb, "that" left out; -1 for an object without a verb. */
function clauseBehind(chunks: readonly Chunk[], verb: number): number {
  let first = verb + 1;
  while (chunks[first]?.kind === 'adverb') first++;
  // "said in March that"
  if (chunks[first]?.kind === 'prep' && chunks[first + 1]?.kind === 'period') first += 2;
  const { kind } = chunks[first] ?? {};
  if (kind === 'relative' || kind === 'subordinator') return first + 1;
  if (!isNominal(chunks[first]) && chunks[first]?.kind !== 'det') return -1;
  for (let i = first + 1; i < chunks.length && i - verb <= REACH; i++) {
    // "expect waits to grow"
    if (isTensed(chunks[i]) || chunks[i]!.infinitive) return first;
    if (BORDERS.has(chunks[i]!.kind)) return -1;
  }
  return -1;
}

const BORDERS: ReadonlySet<string> = new Set(['mark', 'relative', 'subordinator', 'and']);
