import type { Rulebook } from '../../rulebook/rulebook.ts';
import type { Tokens } from '../../text/tokens.ts';

/** What the grammar needs to know; every `Workspace` is one, and `{ tokens, rules }` is enough. */
export interface Bench {
  readonly tokens: Tokens;
  readonly rules: Pick<Rulebook, 'language'>;
}

/** Tokens `[from, to)`: a sentence as `SentenceReading.tokens` has it, or a phrase. */
export type TokenRange = readonly [from: number, to: number];
