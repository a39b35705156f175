import type { Decimal } from './decimal.ts';
import type { Span } from './span.ts';

/** `conflict` and `fails` ask for attention; the rest explains why two figures are not at odds. */
export type Verdict =
  | 'identical'
  | 'rounding'
  | 'refines'
  | 'bound'
  | 'update'
  | 'other_period'
  | 'other_scope'
  | 'estimate_spread'
  | 'holds'
  | 'fails'
  | 'conflict';

export type Severity = 'high' | 'medium' | 'low' | 'none';

/** One of the claims a finding speaks of; `id` is the claim's. */
export interface Member {
  readonly id: string;
  readonly document: {
    readonly id: string;
    /** The id its JSONL record gave; output shows it in the place of ours. */
    readonly record?: string | null | undefined;
    readonly path: string;
    readonly publisher: string | null;
    readonly published: string | null;
  };
  readonly line: number;
  readonly column: number;
  readonly span: Span;
  readonly written: string;
  readonly sentence: string;
  /** The interval compared, with the settings for `about` applied; `null` is an open end. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** Claims of one slot whose intervals share a value. A claim may be in more than one. */
export interface Cluster {
  /** Ids of members. */
  readonly members: readonly string[];
  /** The most precise member. */
  readonly best: string;
  readonly origins: number;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly first: string | null;
  readonly last: string | null;
}

/** One reason for the severity, in words, with its weight. */
export interface Factor {
  readonly name: string;
  readonly value: string;
  readonly weight: number;
}

export type FindingState = 'open' | 'confirmed' | 'dismissed' | 'deferred';

export interface Finding {
  /** Stable while the slot and kind of check are the same; evidence may come and go. */
  readonly id: string;
  readonly verdict: Verdict;
  /** Id of the check that made it. */
  readonly check: string;
  readonly severity: Severity;
  /** Orders findings of one severity, most worth a reviewer's minute first; the sum of the factors' weights. */
  readonly rank: number;
  readonly factors: readonly Factor[];
  readonly subject: string | null;
  readonly metric: string | null;
  /** One sentence that a person would say. */
  readonly why: string;
  /** Line by line; empty where none was done. */
  readonly arithmetic: readonly string[];
  /** Independent origins among the members. */
  readonly origins: number;
  readonly members: readonly Member[];
  readonly clusters: readonly Cluster[];
  /** The slot in words, what is stated and what inherited, and the settings used. */
  readonly notes: readonly string[];
  readonly state: FindingState;
}
