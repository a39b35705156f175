import type { Draft, Told } from '../draft.ts';
import type { Chunk, Frame } from '../sentence/chunks.ts';
import type { World } from '../world.ts';
import { resolved } from './resolve.ts';

/** "Amid a $44m deficit, the board approved", "With 300,000 inhabitants, Oltrey is": of whom the clause behind the phrase tells. */
export function ofOpeningPhrase(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const first = chunks[0]?.kind === 'and' ? 1 : 0;
  if (!opensPhrase(draft.frame, first) || draft.clauseSubject >= 0 || draft.isSubject) return null;
  for (let i = first; i + 2 < chunks.length && i - first < REACH; i++) {
    const { kind, word } = chunks[i]!;
    // "after sales fell by 5%, …": a clause of its own
    if (i < draft.chunk && kind === 'verb' && i > first && !chunks[i]!.bare) return null;
    if (word !== ',' || i < draft.chunk) continue;
    const subject = chunks[i + 1]!;
    if (subject.kind !== 'noun' && subject.kind !== 'pronoun') continue;
    let verb = i + 2;
    while (chunks[verb]?.kind === 'adverb') verb++;
    return isTensed(chunks[verb]) ? resolved(draft, world, i + 1) : null;
  }
  return null;
}

const isTensed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && !chunk.bare && !chunk.infinitive;

/** Longest way over a phrase, in chunks. */
const REACH = 20;

function opensPhrase({ chunks, tokens }: Frame, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind === 'prep') return OPENERS.has(chunk.word);
  // "Having grown by 12%, the airport will": the auxiliary has no tense of its own
  return chunk?.kind === 'verb' && (chunk.bare || tokens.lower[chunk.from] === 'having');
}

const OPENERS = new Set([
  'amid',
  'with',
  'despite',
  'after',
  'following',
  'without',
  'at',
  'unlike',
  'besides',
]);
