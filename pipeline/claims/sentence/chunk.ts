import type { PeriodMention, QuantityMention } from '../../model/mention.ts';

export type ChunkKind =
  /** A noun phrase without its prepositional complements. */
  | 'noun'
  | 'pronoun'
  | 'figure'
  | 'period'
  /** Auxiliaries, adverbs and verbs that stand together. */
  | 'verb'
  | 'prep'
  | 'and'
  | 'relative'
  | 'subordinator'
  | 'adverb'
  /** Determiners and adjectives in front of a figure. */
  | 'det'
  | 'mark';

/** Words of a sentence that are one thing to the claims: "the second-largest bridge", "would have been sold", "$4 million". */
export interface Chunk {
  readonly kind: ChunkKind;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Lower-case key word: the preposition, the mark, the main verb, the head noun. */
  readonly word: string;
  /** Token of the head noun or the main verb. */
  readonly head: number;
  readonly mention: QuantityMention | PeriodMention | null;
  /** For a verb: true where it is a bare participle or -ing form ("seen", "rising"), which has no subject of its own. */
  readonly bare: boolean;
  /** For a bare form: true for "having sold", which somebody has done and nothing was. */
  readonly having: boolean;
  /** For a verb: true where it begins with "to". */
  readonly infinitive: boolean;
}

/** A noun, a pronoun or a figure: what can be the subject of a verb. */
export const isNominal = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' || chunk?.kind === 'pronoun' || chunk?.kind === 'figure';

/** A verb that can have a subject of its own: "were arrested", not "seen" or "to open". */
export const isTensed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && !chunk.bare && !chunk.infinitive;
