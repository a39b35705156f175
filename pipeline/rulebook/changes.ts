import { z } from 'zod';
import { fileFields } from './file.ts';
import { verbForms } from './inflect.ts';
import { wordList, wordsOf } from './word-list.ts';

/** `kind: changes`: the verbs and words that make a figure an amount of change. */
export const changesFile = z.strictObject({
  ...fileFields,
  kind: z.literal('changes'),
  verbs: z
    .array(
      z.strictObject({
        change: z.enum(['up', 'down']),
        /** Base forms, or all forms with slashes. */
        verbs: wordList,
        by: z.literal(true).optional().describe('A change of its object: the amount must stand behind "by".'),
        only: z
          .array(z.string())
          .optional()
          .describe('Only with units of these dimensions; else it is no change.'),
      }),
    )
    .default([]),
  words: z
    .array(
      z.strictObject({
        change: z.enum(['up', 'down']),
        words: wordList,
        not_after: wordList.default([]).describe('Verbs that this is a particle of ("made up").'),
      }),
    )
    .default([]),
  standing: wordList
    .default([])
    .describe('What stands: a tower that rises 300 metres is so high, and no higher than before.'),
  between: wordList.default([]).describe('May stand between the verb and the amount.'),
});

export interface Mover {
  readonly change: 'up' | 'down';
  readonly by: boolean;
  readonly only: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string> | null;
}

export interface ChangeRules {
  readonly movers: ReadonlyMap<string, Mover>;
  readonly between: ReadonlySet<string>;
  readonly standing: ReadonlySet<string>;
}

export function compileChanges(files: readonly z.infer<typeof changesFile>[]): ChangeRules {
  const movers = new Map<string, Mover>();
  for (const file of files) {
    for (const { change, verbs, by, only } of file.verbs)
      for (const form of wordsOf(verbs).flatMap(verbForms))
        movers.set(form, { change, by: by ?? false, only: only ? new Set(only) : null, notAfter: null });
    for (const { change, words, not_after } of file.words)
      for (const word of wordsOf(words))
        movers.set(word, { change, by: false, only: null, notAfter: new Set(wordsOf(not_after)) });
  }
  return {
    movers,
    between: new Set(files.flatMap((f) => wordsOf(f.between))),
    standing: new Set(files.flatMap((f) => wordsOf(f.standing))),
  };
}
