import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { FINITE, setOf } from '../../../rulebook/word-classes.ts';
import type { Tokens } from '../../../text/tokens.ts';

/** The words of a sentence and their classes, `classes[k]` that of token `from + k`. */
export interface Words {
  readonly tokens: Tokens;
  readonly from: number;
  readonly classes: Uint8Array;
  readonly rules: Pick<Rulebook, 'language'>;
  /** Tokens right behind money and measures, which count nothing. */
  readonly figureEnds: ReadonlySet<number>;
}

/** True where the word list knows the word as a finite verb: "supplies", "cost". */
export function canBeFinite(word: string, rules: Pick<Rulebook, 'language'>): boolean {
  const readings = rules.language.grammar().words.get(word);
  return readings !== undefined && (setOf(readings) & (1 << FINITE)) !== 0;
}
