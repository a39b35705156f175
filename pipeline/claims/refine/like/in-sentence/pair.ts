import type { LanguageRules } from '../../../../rulebook/language.ts';
import type { Draft } from '../../../draft.ts';
import type { Chunk } from '../../../sentence/chunks.ts';
import { NEUTRAL } from '../../../sentence/neutral.ts';
import { kindOf } from '../kind-of.ts';

/** A figure and the one before it in the sentence, with what stands between. */
export interface Pair {
  readonly draft: Draft;
  readonly earlier: Draft;
  /** All figures of the sentence before this one, the nearest first. */
  readonly told: readonly Draft[];
  /** The chunk in front of the figure, over words that belong to it. */
  readonly at: number;
  readonly before: Chunk;
  readonly between: readonly Chunk[];
  readonly noNoun: boolean;
  readonly sameKind: boolean;
  /** The word that joins the figure to what stands in front. */
  readonly word: string;
  readonly language: LanguageRules;
}

/** Which earlier figure is meant, or `null` where the rule does not speak. */
export type Rule = (pair: Pair) => Draft | null | undefined | false;

/** The figure with one before it; `null` where nothing stands in front of it. */
export function pairOf(
  draft: Draft,
  earlier: Draft,
  told: readonly Draft[],
  language: LanguageRules,
): Pair | null {
  const { chunks } = draft.frame;
  const at = frontOf(draft, earlier);
  const before = chunks[at];
  if (!before) return null;
  const between = chunks.slice(earlier.chunk + 1, draft.chunk);
  const noNoun = between.every((c) => c.kind !== 'noun' || NEUTRAL.has(c.word) || SPANS.has(c.word));
  const pair = {
    draft,
    earlier,
    told,
    language,
    before,
    between,
    noNoun,
    sameKind: isOfKind(earlier, draft),
  };
  // "vs. 12": over the full stop of the abbreviation
  const joint = before.word === '.' && /^vs?$/.test(chunks[at - 1]?.word ?? '') ? at - 1 : at;
  const { kind, word } = chunks[joint]!;
  const joins = kind === 'prep' || kind === 'adverb' || kind === 'verb' || joint < at;
  return { ...pair, at: joint, word: joins ? word : '' };
}

/** The chunk in front of a figure: over "the", and over "a five-year mean of". */
function frontOf({ frame: { chunks }, chunk }: Draft, earlier: Draft): number {
  let at = chunk - 1;
  while (chunks[at]?.kind === 'det') at--;
  if (chunks[at]?.word === 'of' && chunks[at - 1]?.kind === 'noun' && NEUTRAL.has(chunks[at - 1]!.word)) {
    at -= 2;
    while (chunks[at]?.kind === 'det' || (chunks[at]?.kind === 'figure' && at > earlier.chunk)) at--;
  }
  return at;
}

/** Of one kind of figure: money and money, or a bare number and anything. */
export const isOfKind = (other: Draft, draft: Draft): boolean =>
  kindOf(other) === kindOf(draft) || draft.dimension === 'number';

/** "rose 4% on the year and 1% on the month". */
const SPANS = new Set(['year', 'month', 'quarter', 'week', 'day']);

/** Words that open what a figure is set against. */
export const OPENS = new Set(['compared', 'up', 'down', 'against', 'versus', 'vs', 'compare']);
