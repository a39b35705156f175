import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './span.ts';

export type Status =
  | 'actual'
  | 'committed'
  | 'planned'
  | 'target'
  | 'forecast'
  | 'estimate'
  | 'option'
  | 'rumoured';

/** The document a claim stands in, as far as a reader of the claim needs it. */
export interface DocumentRef {
  readonly id: string;
  /** The id its JSONL record gave; output shows it in the place of ours. */
  readonly record?: string | null | undefined;
  readonly path: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** What the article is about, `names|words|figures|brief|when|topic`: two that share enough tell of one affair. Nothing for a row of a table. */
  readonly gist?: string | null | undefined;
}

export type SubjectSource = 'registry' | 'text' | 'heading' | 'previous';

/** What the figure is about. `id` is a registry id or a normalised name, so that two articles on one thing meet. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly from: SubjectSource;
}

/** What is measured. `id` is a metric rule or, in the open vocabulary, the normalised head words. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly family: string;
}

/** What narrows the claim. Every key is `null` where the text says nothing. */
export interface Scope {
  /** `gross`, `net`, `it_load`, `annualised`, `cumulative`, `total`, `increment`, … */
  readonly basis: string | null;
  /** `phase 1`, `initial wave`, … */
  readonly stage: string | null;
  /** `part` of what is told beside it, or `part of a count`. */
  readonly part: string | null;
  readonly segment: string | null;
  readonly geography: string | null;
  /** The other side of a comparison or relation: the base of a share, the thing compared with, the receiver of an investment. */
  readonly relative: string | null;
}

/** The `part` of "three of its five carriages": which part it is the words beside it say, and what it is a part of is counted. */
export const PART_OF_COUNT = 'part of a count';

/** The `part` of a figure that is told as one of the parts of another: "18,000 of them". */
export const PART = 'part';

/** The basis of a sum in the money of another year than that in which it was paid: "equivalent to $530m today". */
export const LATER_MONEY = 'later_money';

export interface Attribution {
  readonly speaker: string;
  readonly quoted: boolean;
}

/** Slots that could not be told, each with the reason. An empty slot is never compared as if it were known. */
export type Unknown = Readonly<Partial<Record<'subject' | 'metric' | 'period', string>>>;

export interface Claim {
  /** A hash of document, sentence, slot and quantity: an edit above does not change it. */
  readonly id: string;
  readonly document: DocumentRef;
  /** Of the figure in the decoded file; the file's text there is exactly `written`. */
  readonly span: Span;
  /** Of the sentence in the decoded file. */
  readonly sentenceSpan: Span;
  /** 1-based; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly written: string;
  readonly sentence: string;
  readonly subject: Subject | null;
  readonly metric: Metric | null;
  readonly quantity: Quantity;
  readonly period: Period | null;
  readonly scope: Scope;
  readonly status: Status;
  readonly attribution: Attribution | null;
  readonly unknown: Unknown;
  /** Wording that says the figure replaces another ("raised from", "now", "previously"); `null` where none. */
  readonly revision: 'new' | 'old' | null;
  /** The shape that made the claim. */
  readonly rule: string;
  /** What each step did, in order, as `rule: effect`. */
  readonly derivation: readonly string[];
}
