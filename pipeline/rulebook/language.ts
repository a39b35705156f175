import { z } from 'zod';
import { fileFields } from './file.ts';

/** `kind: language`: plain word lists of English that several recognisers share. */
export const languageFile = z.strictObject({
  ...fileFields,
  kind: z.literal('language'),
  lists: z.record(z.string(), z.array(z.string())),
});

/** Word lists by name, lower case. A name used in two files is the union of both. */
export interface LanguageRules {
  /** The list, or an empty one where no file has it. */
  readonly list: (name: string) => ReadonlySet<string>;
}

export function compileLanguage(files: readonly z.infer<typeof languageFile>[]): LanguageRules {
  const lists = new Map<string, Set<string>>();
  for (const file of files)
    for (const [name, words] of Object.entries(file.lists)) {
      const set = lists.get(name) ?? new Set();
      for (const word of words) set.add(word.toLowerCase());
      lists.set(name, set);
    }
  const none: ReadonlySet<string> = new Set();
  return { list: (name) => lists.get(name) ?? none };
}
