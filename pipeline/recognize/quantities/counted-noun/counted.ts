import { ALNUM, glued, type Tokens, written } from '../../../text/tokens.ts';
import { positive } from '../positive.ts';
import { singularOf } from '../singular.ts';

/** The counted thing behind a number: its tokens, and its name in the singular ("vacuum tube"). */
export interface CountedNoun {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Another amount stands between the number and the noun, and is to be read for itself. */
  readonly skipped?: boolean;
}

export interface CountOptions {
  /** The number is "one": a singular is counted. */
  readonly one: boolean;
  /** The number is written in words. */
  readonly words: boolean;
  /** The last of a list with hyphens ("four-, five- and six-cylinder"). */
  readonly listed: boolean;
  /** An article stands before the number, so that a singular phrase is a compound ("a three course meal"). */
  readonly compound: boolean;
  /** The word sizes the thing behind it ("a 200 bed hospital") and is alone what is counted. */
  readonly sizes: (word: string) => boolean;
  /** The word is told by how many are in it ("streak", "lead"). */
  readonly row: (word: string) => boolean;
  /** Where a measure that begins at a token ends: "250ml" in "eight 250ml bottles" is skipped. */
  readonly skip: (at: number, number: boolean) => number;
  /** The word can only be a verb, so that no noun phrase goes through it. */
  readonly verb: (word: string) => boolean;
  /** The word may be a finite verb ("shares", "rises"). */
  readonly finite: (word: string) => boolean;
  /** The word says what something is like, and does not name those it befell ("skilled", but not "injured"). */
  readonly quality: (word: string) => boolean;
}

/** The words as a unit's name: head in the singular, adjectives in their plain degree, no possessive marks. */
export function phrase(tokens: Tokens, from: number, to: number): CountedNoun {
  const last = written(tokens, to - 1, to);
  const model = tokens.kind[to - 1] === ALNUM && /\d+s$/.test(last) ? last.slice(0, -1) : null;
  let name = '';
  for (let i = from; i < to - 1; i++) {
    const word = tokens.lower[i]!;
    if (word === "'s" || word === "'" || word === 'and' || (i === from && word === 'most')) continue;
    if (name !== '' && !glued(tokens, i)) name += ' ';
    name += positive(word) ?? written(tokens, i, i + 1);
  }
  if (name !== '' && !glued(tokens, to - 1)) name += ' ';
  // "two Model 3s" keep the mark, "12 F-35s" are so many of the F-35
  const mark = last === 's' && tokens.lower[to - 3] === '-' ? '' : last;
  return { name: name + (model ?? (last === 's' ? mark : singularOf(last))), from, to };
}
