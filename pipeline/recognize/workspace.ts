import type { Mention, Refused } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Tokens } from '../text/tokens.ts';

/** What a recogniser may know besides the passage. */
export interface Context {
  /** The document's date as precise as known (`2026`, `2026-06`, `2026-06-14`), or `null`. */
  readonly published: string | null;
  /** First month (1–12) of the fiscal year of an entity in the registry; 1 where nothing is known. */
  readonly fiscalStart?: number;
  /** BCP 47 of the document (`en-GB`), or `null`: decides whether 04/07 is in April or July; month first where unknown. */
  readonly language?: string | null;
  /** Words that are names by themselves elsewhere in the document, in lower case. */
  readonly names?: ReadonlySet<string>;
  /** Words that longer names of the document end with, in lower case. */
  readonly endings?: ReadonlySet<string>;
  /** Words that longer names of the document begin with, in lower case. */
  readonly beginnings?: ReadonlySet<string>;
}

/** No recogniser has used the token yet. */
export const FREE = 0;
/** Part of a date or another point of the calendar: its digits are no quantity. */
export const CALENDAR = 1;
/** Part of an identifier, a score, a list number …: its digits are no quantity. */
export const REFUSED = 2;
/** Part of a quantity. */
export const QUANTITY = 3;

/** One passage on the recognisers' bench. Steps read the tokens, mark what they use up and append what they found. */
export interface Workspace {
  readonly tokens: Tokens;
  /** Sentence ends as token indices, exclusive. */
  readonly ends: readonly number[];
  readonly rules: Rulebook;
  readonly context: Context;
  /** One of the marks above for every token. */
  readonly taken: Uint8Array;
  readonly mentions: Mention[];
  readonly refused: Refused[];
}

export type Step = (workspace: Workspace) => void;

/** The span of tokens `[from, to)` in the passage's text. */
export const spanOf = (tokens: Tokens, from: number, to: number): Span => [
  tokens.start[from]!,
  tokens.end[to - 1]!,
];

export function take(workspace: Workspace, from: number, to: number, mark: number): void {
  workspace.taken.fill(mark, from, to);
}
