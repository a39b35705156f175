import { z } from 'zod';
import { fileFields } from './file.ts';
import { wordList, wordsOf } from './word-list.ts';

const group = z.array(z.strictObject({ reason: z.string(), words: wordList })).default([]);

/** `kind: refusals`: what makes a number something other than a quantity. */
export const refusalsFile = z.strictObject({
  ...fileFields,
  kind: z.literal('refusals'),
  before: group.describe('Words directly before a number that make it a label ("section 5").'),
  after: group.describe('Words directly behind a number that make it no amount ("11 a.m.").'),
  nouns: group.describe('Nouns whose count is talk about the text ("three reasons").'),
  phrases: group.describe('Fixed phrases that hold a number word ("one another").'),
  lists: z.record(z.string(), wordList).default({}).describe('Word lists that single checks use.'),
});

export interface RefusalRules {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
  /** First word → phrases in words, each with its reason. */
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly reason: string }[]
  >;
  readonly list: (name: string) => ReadonlySet<string>;
}

export function compileRefusals(files: readonly z.infer<typeof refusalsFile>[]): RefusalRules {
  type Group = z.infer<typeof group>;
  const table = (pick: (file: z.infer<typeof refusalsFile>) => Group) =>
    new Map(
      files.flatMap(pick).flatMap(({ reason, words }) => wordsOf(words).map((w) => [w, reason] as const)),
    );
  const phrases = new Map<string, { words: readonly string[]; reason: string }[]>();
  for (const { reason, words } of files.flatMap((f) => f.phrases))
    for (const phrase of wordsOf(words)) {
      const parts = phrase.split(' ');
      phrases.set(parts[0]!, [...(phrases.get(parts[0]!) ?? []), { words: parts, reason }]);
    }
  const lists = new Map<string, Set<string>>();
  for (const file of files)
    for (const [name, words] of Object.entries(file.lists))
      lists.set(name, new Set([...(lists.get(name) ?? []), ...wordsOf(words)]));
  const none: ReadonlySet<string> = new Set();
  return {
    before: table((f) => f.before),
    after: table((f) => f.after),
    nouns: table((f) => f.nouns),
    phrases,
    list: (name) => lists.get(name) ?? none,
  };
}
