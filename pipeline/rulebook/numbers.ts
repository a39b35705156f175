import { z } from 'zod';
import { type Decimal, decimal, shift } from '../model/decimal.ts';
import type { Bound, Change } from '../model/quantity.ts';
import { fileFields } from './file.ts';
import { wordList, wordsOf } from './word-list.ts';

/** Where a letter counts as a magnitude: anywhere; directly behind the digits; behind a currency; before a noun; where no length is told. */
const wheres = z.enum(['anywhere', 'attached', 'money', 'noun', 'unmeasured']);
export type LetterPlace = z.infer<typeof wheres>;

const literal = z.union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)]);
const ends = z.tuple([literal, literal]);

/** `kind: numbers`: the words, letters and phrases that numbers are written with. */
export const numbersFile = z.strictObject({
  ...fileFields,
  kind: z.literal('numbers'),
  cardinals: z
    .record(z.string(), z.int().nonnegative())
    .default({})
    .describe('Number words below a hundred.'),
  magnitudes: z
    .array(
      z.strictObject({
        power: z.int(),
        words: z.array(z.string()).default([]),
        letters: z.array(z.strictObject({ form: z.string(), where: z.array(wheres) })).default([]),
      }),
    )
    .default([])
    .describe('Powers of ten, as words of any case and as letters spelt exactly so.'),
  fractions: z
    .record(z.string(), z.int().positive())
    .default({})
    .describe('Words of a part, singular, and how many make a whole.'),
  vague: z
    .array(z.strictObject({ words: z.array(z.string()), ends }))
    .default([])
    .describe('Plurals that stand for a range ("dozens").'),
  digits: z
    .array(
      z.strictObject({
        words: z.array(z.string()),
        ends,
        low: ends.optional(),
        mid: ends.optional(),
        high: ends.optional(),
      }),
    )
    .default([])
    .describe('"…-digit" and "…-figure": the first word and what it stands for, also after low, mid, high.'),
  ratio_nouns: z
    .union([z.array(z.string()), z.string()])
    .default([])
    .describe('Nouns measured in per cent, so that "double-digit growth" is one.'),
  length_words: wordList.default([]).describe('Words that make "m" metres rather than millions.'),
  multiples: z
    .array(
      z.strictObject({
        words: z.array(z.string()),
        value: literal,
        change: z.enum(['up', 'down']).nullable(),
      }),
    )
    .default([])
    .describe('Words that hold their number ("tripled", "tenfold").'),
});

/** What a single word means to the number reader. */
export type NumberWord =
  | { readonly is: 'cardinal'; readonly value: number }
  | { readonly is: 'magnitude'; readonly power: number; readonly times: Decimal }
  | { readonly is: 'article' }
  | { readonly is: 'fraction'; readonly over: number; readonly plural: boolean }
  | { readonly is: 'vague'; readonly low: Decimal; readonly high: Decimal }
  | { readonly is: 'multiple'; readonly value: Decimal; readonly change: Change };

export interface DigitPhrase {
  readonly value: Decimal | readonly [Decimal, Decimal];
  readonly bound: Bound;
}

export interface NumberRules {
  /** Every word that a number can begin with. */
  readonly starts: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Magnitude letters by exact spelling. */
  readonly letters: ReadonlyMap<string, { readonly power: number; readonly where: ReadonlySet<LetterPlace> }>;
  /** "single" → the whole and its low, mid and high part. */
  readonly digits: ReadonlyMap<
    string,
    Readonly<Record<'whole' | 'low' | 'mid' | 'high', DigitPhrase | null>>
  >;
  readonly ratioNouns: ReadonlySet<string>;
  readonly lengthWords: ReadonlySet<string>;
}

export function compileNumbers(files: readonly z.infer<typeof numbersFile>[]): NumberRules {
  const words = new Map<string, NumberWord>([
    ['a', { is: 'article' }],
    ['an', { is: 'article' }],
  ]);
  const letters = new Map<string, { power: number; where: ReadonlySet<LetterPlace> }>();
  const digits = new Map<string, Record<'whole' | 'low' | 'mid' | 'high', DigitPhrase | null>>();
  const ratioNouns = new Set<string>();
  for (const file of files) {
    for (const [word, value] of Object.entries(file.cardinals)) words.set(word, { is: 'cardinal', value });
    for (const [word, over] of Object.entries(file.fractions)) {
      words.set(word, { is: 'fraction', over, plural: false });
      words.set(over === 2 ? 'halves' : `${word}s`, { is: 'fraction', over, plural: true });
    }
    for (const { power, words: forms, letters: short } of file.magnitudes) {
      for (const form of forms) words.set(form, { is: 'magnitude', power, times: shift('1', power) });
      for (const { form, where } of short) letters.set(form, { power, where: new Set(where) });
    }
    for (const { words: forms, ends: pair } of file.vague)
      for (const form of forms)
        words.set(form, { is: 'vague', low: decimal(pair[0]), high: decimal(pair[1]) });
    for (const { words: forms, value, change } of file.multiples)
      for (const form of forms) words.set(form, { is: 'multiple', value: decimal(value), change });
    for (const entry of file.digits) {
      const part = (pair: readonly [string | number, string | number] | undefined): DigitPhrase | null =>
        pair ? { value: [decimal(pair[0]), decimal(pair[1])], bound: 'about' } : null;
      // "single-digit" alone says no more than below ten; "double-digit" says 10 to 99
      const [from, to] = [decimal(entry.ends[0]), decimal(entry.ends[1])];
      const whole: DigitPhrase =
        from === '1' ? { value: to, bound: 'less_than' } : { value: [from, to], bound: 'between' };
      for (const word of entry.words)
        digits.set(word, { whole, low: part(entry.low), mid: part(entry.mid), high: part(entry.high) });
    }
    for (const noun of wordsOf(file.ratio_nouns)) ratioNouns.add(noun);
  }
  // "a dozen" counts like a magnitude of twelve
  words.set('dozen', { is: 'magnitude', power: 0, times: '12' });
  const lengthWords = new Set(files.flatMap((file) => wordsOf(file.length_words)));
  // an ordinary magnitude ("million") begins no number, and of the parts only "half" does
  const starts = new Set(['low', 'mid', 'high', ...digits.keys()]);
  for (const [word, { is, ...rest }] of words) {
    if (is === 'magnitude' || (is === 'fraction' && 'plural' in rest && rest.plural)) continue;
    starts.add(word);
  }
  return { starts, words, letters, digits, ratioNouns, lengthWords };
}
