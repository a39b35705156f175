import type { LanguageRules } from '../../../rulebook/language.ts';
import { remembered } from '../../../text/remembered.ts';

/** The words that decide where a name begins and ends. */
export interface NameWords {
  /** Words that a capital makes no name: "Monday", "Chief". */
  readonly small: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** "rival": what stands between two names. */
  readonly between: ReadonlySet<string>;
  readonly registers: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** "inc": the legal form of a firm. */
  readonly forms: ReadonlySet<string>;
  /** "ag": legal forms whose letters stand for other things as well. */
  readonly shortForms: ReadonlySet<string>;
  /** "nyse": markets, in front of the letters under which a firm is traded. */
  readonly markets: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  /** "union": bodies that are called after their members. */
  readonly unions: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** "airline": what a body is, in front of its name. */
  readonly trades: ReadonlySet<string>;
  /** Small words that only stand inside a name. */
  readonly inside: ReadonlySet<string>;
  /** Those, and what may stand between two names as well. */
  readonly joins: ReadonlySet<string>;
}

export const nameWordsOf = remembered(
  ({ list }: LanguageRules): NameWords => ({
    small: list('never names'),
    acronyms: list('common acronyms'),
    between: list('between two names'),
    registers: list('registers of vessels'),
    bodies: list('bodies of something'),
    forms: list('legal forms'),
    shortForms: list('legal forms in capitals'),
    markets: list('markets by their letters'),
    owners: list('owners in names'),
    unions: list('bodies of members'),
    numbers: list('numbers in names'),
    persons: list('persons'),
    trades: list('trades in front of a name'),
    inside: list('inside a name'),
    joins: new Set([...list('inside a name'), 'of', 'and', 'for', 'the', 'on']),
  }),
);
