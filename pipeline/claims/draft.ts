import type { Attribution, Metric, Scope, Status, Subject } from '../model/claim.ts';
import type { QuantityMention } from '../model/mention.ts';
import type { Period } from '../model/period.ts';
import { isRange } from '../model/quantity.ts';
import type { Frame } from './sentence/chunks.ts';
import type { Roles } from './shapes/match-shape.ts';

/** A subject in the making. */
export interface Told extends Subject {
  /** True where it is a name rather than a common noun. */
  readonly named: boolean;
  /** True where only the words of the metric were at hand: nothing else should take it over. */
  readonly weak?: boolean;
  /** Of a common noun: the place behind it that says which ("countries *outside Ostland*"), for its printed name alone. */
  readonly where?: string;
  /** True for several names that are joined: "it" is none of them and not all of them. */
  readonly several?: boolean;
}

/** A claim in the making. Refiners fill its slots in their order, and each notes in `derivation` what it did. */
export interface Draft {
  readonly passage: number;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
  readonly frame: Frame;
  mention: QuantityMention;
  /** Of the quantity; a bare fraction ("a third") is a ratio. */
  dimension: string;
  /** Tokens of the figure. */
  readonly tokens: readonly [from: number, to: number];
  /** Index of its chunk in the frame. */
  readonly chunk: number;
  /** Id of the shape that proposed it. */
  shape: string;
  roles: Roles;
  /** Chunk of the verb that governs it, or -1. */
  verb: number;
  /** True where the figure is the grammatical subject of that verb. */
  isSubject: boolean;
  /** Chunk of the grammatical subject of its clause where that is not the figure itself, or -1. */
  clauseSubject: number;
  /** First chunk of what those counted say, think or fear ("58% of experts believe that …"), or -1. */
  answer: number;
  /** The chunk whose words are the metric, where one is; the owner of the figure is looked for around it. */
  measure: number;
  /** The draft whose measure it shares: "up from 40", "against 12%". */
  like: Draft | null;
  /** True where the figure is an amount of change of the metric. */
  isChange: boolean;
  /** Which way, where words beside the figure say it ("3% more"). */
  direction: 'up' | 'down' | null;
  subject: Told | null;
  metric: Metric | null;
  /** What a change is a change of; the metric itself for a level. */
  base: Metric | null;
  /** Metric rule id, where one was found. */
  rule: string | null;
  period: Period | null;
  scope: { -readonly [K in keyof Scope]: Scope[K] };
  status: Status;
  attribution: Attribution | null;
  revision: 'new' | 'old' | null;
  unknown: Partial<Record<'subject' | 'metric' | 'period', string>>;
  readonly derivation: string[];
}

export function newDraft(
  place: Pick<Draft, 'passage' | 'sentence' | 'frame' | 'mention' | 'tokens' | 'chunk'>,
): Draft {
  const { value } = place.mention.quantity.written;
  const { dimension } = place.mention.quantity;
  const fraction = dimension === 'number' && !isRange(value) && value.startsWith('0.');
  return {
    ...place,
    dimension: fraction ? 'ratio' : dimension,
    shape: 'figure',
    roles: {},
    verb: -1,
    isSubject: false,
    clauseSubject: -1,
    answer: -1,
    measure: -1,
    like: null,
    isChange: false,
    direction: null,
    subject: null,
    metric: null,
    base: null,
    rule: null,
    period: null,
    scope: { basis: null, stage: null, part: null, segment: null, geography: null, relative: null },
    status: 'actual',
    attribution: null,
    revision: null,
    unknown: {},
    derivation: [],
  };
}
