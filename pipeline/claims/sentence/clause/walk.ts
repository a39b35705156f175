import { type Chunk, isTensed } from '../chunk.ts';

/** Longest way a walk goes, in chunks: no sentence of prose needs more, and no text can make it run away. */
export const REACH = 40;

/** Where the walk left from a verb has ended; -1 in both where it found nothing. */
export interface Walk {
  readonly subject: number;
  /** The verb met on the way, whose subject is shared. */
  readonly verb: number;
}

/** The walk has met a border before any subject. */
export const NOTHING: Walk = { subject: -1, verb: -1 };

/** The walk ends at the subject. */
export const subjectAt = (chunk: number): Walk => ({ subject: chunk, verb: -1 });

/** The walk ends at another verb, which has the same subject. */
export const sameAs = (verb: number): Walk => ({ subject: -1, verb });

/** "…, while rising 4%": the clause has no subject of its own and takes that of the clause in front of the chunk. */
export function shared(chunks: readonly Chunk[], end: number): Walk {
  for (let i = end - 1; i >= 0 && end - i < REACH; i--) {
    // "has decided to build a mill, the grocer said on Thursday, and plans": who only says it plans nothing
    const aside = chunks[i]!.kind === 'verb' ? saysInAside(chunks, i, end) : -1;
    if (aside >= 0) {
      i = aside;
      continue;
    }
    // "left 18 dead and five missing, forcing": the verb that has a subject of its own
    const isState = chunks[i]!.bare && chunks[i - 1]?.kind === 'figure';
    // "rose 4% compared to May, and fell 1% on June": nobody compares
    const compares = chunks[i]!.bare && chunks[i]!.word === 'compared';
    if (chunks[i]!.kind === 'verb' && !isState && !compares) return sameAs(mainVerb(chunks, i, end));
  }
  return NOTHING;
}

/** "…, the grocer said on Thursday, and": the comma that opens what only tells who says so, closed right in front of `end`; -1 for none. */
function saysInAside(chunks: readonly Chunk[], verb: number, end: number): number {
  const opens = verb - 2;
  if (!SAYS.test(chunks[verb]!.word) || chunks[end - 1]?.word !== ',' || chunks[opens]?.word !== ',')
    return -1;
  for (let i = verb + 1; i < end - 1; i++) if (!WHEN.has(chunks[i]!.kind)) return -1;
  return opens;
}
const SAYS = /^(?:said|says|added|adds|announced|reported)$/;
const WHEN: ReadonlySet<string> = new Set(['prep', 'noun', 'period', 'adverb']);

/** "had 4,000 people when the mine closed, and has 900 now": the verb before the clause that only says when, why or in spite of what; else `verb`. */
function mainVerb(chunks: readonly Chunk[], verb: number, end: number): number {
  if (chunks[end]!.kind !== 'and' || chunks[end - 1]?.word !== ',') return verb;
  let opens = verb - 1;
  while (opens > 0 && WITHIN.has(chunks[opens]!.kind)) opens--;
  if (chunks[opens]?.kind !== 'subordinator' || chunks[opens]!.word === 'that') return verb;
  for (let i = opens - 1; i >= 0; i--) if (isTensed(chunks[i])) return i;
  return verb;
}
const WITHIN: ReadonlySet<string> = new Set(['noun', 'pronoun', 'adverb', 'prep', 'figure', 'period', 'det']);
