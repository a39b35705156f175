import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './span.ts';

/** What every recognised thing has. Spans are in the passage's text. */
interface Base {
  readonly span: Span;
  /** Id of the rule or recogniser that made it, for `explain`. */
  readonly rule: string;
}

export interface QuantityMention extends Base {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
  /** The bare number, without unit and hedge. */
  readonly number: Span;
  /** The unit or the counted noun phrase; `null` where none is written. */
  readonly unit: Span | null;
  /** The words that bound it ("nearly", "or more"), where any. */
  readonly hedge: Span | null;
  /** The verb or sign that makes it a change ("rose", "+"), where any. */
  readonly mover: Span | null;
  /** True where the unit is a counted noun phrase rather than a unit of measure. */
  readonly counted: boolean;
  /** "rose from 15% to 20%": what it moved from and to, where a range tells a move; absent elsewhere. */
  readonly ends?: readonly [QuantityMention, QuantityMention];
}

/** How the period stands to the fact: at it, since it, until it, by it, or over it. */
export type PeriodRole = 'at' | 'since' | 'until' | 'by' | 'over';

export interface PeriodMention extends Base {
  readonly kind: 'period';
  readonly period: Period;
  readonly role: PeriodRole;
  /** True where its numerals name a point of the calendar (and so are no quantity); false for "the past three years". */
  readonly calendar: boolean;
}

export interface EntityMention extends Base {
  readonly kind: 'entity';
  /** Id in the registry, or `null` for a name read from the text. */
  readonly id: string | null;
  readonly name: string;
  /** `company`, `person`, `place`, `project`, `site`, `product`, …; `null` where unknown. */
  readonly type: string | null;
  /** Where the legal form and the letters of a market stand, the end of the span: ", Inc. (NYSE: HLM)"; absent where a name has neither. */
  readonly form?: Span;
}

export interface MetricMention extends Base {
  readonly kind: 'metric';
  readonly id: string;
  readonly family: string;
}

/** A word or phrase that sets one field of a claim: its status, part of its scope. */
export interface CueMention extends Base {
  readonly kind: 'cue';
  readonly field:
    | 'status'
    | 'basis'
    | 'stage'
    | 'part'
    | 'segment'
    | 'geography'
    | 'increment'
    | 'extent'
    | 'revision'
    | 'negation'
    /** Words that only look like one of the others. */
    | 'nothing';
  readonly value: string;
}

export interface AttributionMention extends Base {
  readonly kind: 'attribution';
  /** Who is said to have said it, as written ("the company's chief executive"). */
  readonly speaker: string;
  /** The part of the text that is said. */
  readonly said: Span;
  readonly quoted: boolean;
}

export type Mention =
  | QuantityMention
  | PeriodMention
  | EntityMention
  | MetricMention
  | CueMention
  | AttributionMention;

/** A number that the recognisers saw and did not take for a quantity, and why: for `explain`. */
export interface Refused {
  readonly span: Span;
  readonly reason: string;
  readonly rule: string;
}
