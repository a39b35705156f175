import type { TokenRange } from './bench.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * A verb with what stands around it. `main`: has a tense and a subject of its own or shared by coordination; `relative`: its
 * subject is the phrase before *who*, *which*, *that*; `subordinate`: behind *because*, *that*, *while* …; `nonfinite`: a
 * participle, -ing form or infinitive; `verbless`: a fragment, with `verb` -1.
 */
export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'nonfinite' | 'verbless';

export interface Clause {
  readonly kind: ClauseKind;
  /** From its subject or verb to where the next clause begins. */
  readonly range: TokenRange;
  readonly subject: NounPhrase | null;
  /** The main verb: "rise" of "is expected to rise"; -1 where there is none. */
  readonly verb: number;
  /** The whole verb group, auxiliaries and adverbs included. */
  readonly verbs: TokenRange;
  readonly passive: boolean;
  /** Noun phrases behind the verb that no preposition governs. */
  readonly objects: readonly NounPhrase[];
}
