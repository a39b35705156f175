import type { Mention, Refused } from './mention.ts';
import type { Span } from './span.ts';

/** One sentence with what was recognised in it. Mentions are ordered by where they start, longer ones first. */
export interface SentenceReading {
  /** In the passage's text. */
  readonly span: Span;
  /** First token and the token after the last, in the passage's tokens. */
  readonly tokens: readonly [from: number, to: number];
  readonly mentions: readonly Mention[];
  /** Numbers that are no quantities, and why. */
  readonly refused: readonly Refused[];
}
