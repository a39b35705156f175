import { z } from 'zod';
import type { Bound } from '../model/quantity.ts';
import { fileFields } from './file.ts';
import { verbForms } from './inflect.ts';
import { Phrases, withHyphens } from './phrases.ts';
import { PhrasesBefore } from './phrases-before.ts';
import { wordList, wordsOf } from './word-list.ts';

const bounds = z.enum(['about', 'at_least', 'more_than', 'at_most', 'less_than', 'up_to', 'exact']);
const group = z.array(z.strictObject({ bound: bounds, words: wordList })).default([]);

/** `kind: hedges`: words that bound the number beside them. */
export const hedgesFile = z.strictObject({
  ...fileFields,
  kind: z.literal('hedges'),
  before: group.describe('Directly before the number.'),
  verbs: group.describe('Verbs before the number, in their base form ("exceed").'),
  after: group.describe('Directly behind the number or its unit.'),
  fillers: wordList.default([]).describe('May stand between the words before and the number.'),
  spans: wordList
    .default([])
    .describe(
      'Words before "over" and a span of time that make it a bound; elsewhere "over ten years" is a stretch.',
    ),
});

export interface HedgeRules {
  readonly before: PhrasesBefore<Bound>;
  readonly after: Phrases<Bound>;
  readonly fillers: ReadonlySet<string>;
  readonly spans: ReadonlySet<string>;
}

export function compileHedges(files: readonly z.infer<typeof hedgesFile>[]): HedgeRules {
  const before = new PhrasesBefore<Bound>();
  const after = new Phrases<Bound>();
  for (const file of files) {
    for (const { bound, words } of file.before)
      for (const word of wordsOf(words)) for (const form of withHyphens(word)) before.add(form, bound);
    for (const { bound, words } of file.verbs)
      for (const word of wordsOf(words)) for (const form of verbForms(word)) before.add(form, bound);
    for (const { bound, words } of file.after) for (const word of wordsOf(words)) after.add(word, bound);
  }
  return {
    before,
    after,
    fillers: new Set(files.flatMap((f) => wordsOf(f.fillers))),
    spans: new Set(files.flatMap((f) => wordsOf(f.spans))),
  };
}
