/** A noun phrase without what hangs on it: "the company's three new plants". Token indices; ranges are half-open. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** The last noun; for a figure alone ("5%", "$3 bn") its last token. */
  readonly head: number;
  readonly kind: 'noun' | 'name' | 'pronoun' | 'figure';
  /** "the", "its", "every"; -1 where none. */
  readonly determiner: number;
  /** Tokens between determiner or possessor and head that carry meaning: adjectives, participles, nouns, names, numbers. */
  readonly modifiers: readonly number[];
  /** The possessor in front of "'s", without its own mark. */
  readonly possessor: NounPhrase | null;
  /** The preposition that governs it; -1 where none. */
  readonly preposition: number;
  /** The next phrase where "of" joins it to this one: "the pace of" + "price rises". */
  readonly of: NounPhrase | null;
}
