import type { Rulebook } from '../../../rulebook/rulebook.ts';
import { FINITE, INFINITIVE, setOf, type Tag } from '../../../rulebook/word-classes.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { ADJ, DET, MARK, NOUN, NUMERAL, VERB } from '../word-class.ts';

/** The words of a sentence and their classes, `classes[k]` that of token `from + k`. */
export interface Words {
  readonly tokens: Tokens;
  readonly from: number;
  readonly classes: Uint8Array;
  readonly rules: Pick<Rulebook, 'language'>;
  /** Tokens right behind money and measures, which count nothing. */
  readonly figureEnds: ReadonlySet<number>;
  /** A headline, where nearly every word has a capital: none makes a name. */
  readonly isHeadline: boolean;
}

/** True where the word list knows the word as a finite verb: "supplies", "cost". */
export const canBeFinite = (word: string, rules: Pick<Rulebook, 'language'>): boolean =>
  canBe(word, FINITE, rules);

/** True where the word list knows the word as the plain form of a verb: "raise", "cost". */
export const canBeBase = (word: string, rules: Pick<Rulebook, 'language'>): boolean =>
  canBe(word, INFINITIVE, rules);

function canBe(word: string, tag: Tag, rules: Pick<Rulebook, 'language'>): boolean {
  const readings = rules.language.grammar().words.get(word);
  return readings !== undefined && (setOf(readings) & (1 << tag)) !== 0;
}

/** "exports rose 5% in May and imports 2%": a verb and a percentage stand in front of what joins the word, and a percentage behind it. */
export function repeatsShare({ classes, tokens, from }: Words, k: number): boolean {
  const isPercent = (at: number): boolean => PERCENT.has(tokens.lower[from + at] ?? '');
  if (!isPercent(k + 2)) return false;
  for (let i = k - 2; i > 1 && k - i <= LONGEST_TIME; i--) {
    if (isPercent(i)) return classes[i - 1] === NUMERAL && classes[i - 2] === VERB;
    if (classes[i] === VERB || classes[i] === MARK) return false;
  }
  return false;
}
/** Most tokens of "in the third quarter and". */
const LONGEST_TIME = 6;
const PERCENT = new Set(['%', 'percent']);

const PER_CENT = /^(?:cent|percent|%)$/;

/** "a 5.7 per cent increase over 2016". */
export function isMoveBehindShare({ classes, tokens, from, rules }: Words, k: number, low: string): boolean {
  // "a 2% salary increase for"
  let share = k - 1;
  while (
    k - share < 4 &&
    (classes[share] === NOUN || classes[share] === ADJ) &&
    !PER_CENT.test(tokens.lower[from + share]!)
  )
    share--;
  if (
    !rules.language.list('nouns like verbs of moving').has(low) ||
    !PER_CENT.test(tokens.lower[from + share] ?? '')
  )
    return false;
  let at = share;
  while (at > 0 && share - at < 4 && classes[at] !== DET) at--;
  return /^(?:an?|the|its|their)$/.test(tokens.lower[from + at] ?? '');
}
