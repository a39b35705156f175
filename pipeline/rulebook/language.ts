import { z } from 'zod';
import { fileFields } from './file.ts';
import { compileGrammar, type Grammar } from './grammar.ts';
import { verbForms } from './inflect.ts';
import { tagNames } from './word-classes.ts';

const tag = z.enum(tagNames);
/** Words parted by spaces: thousands of them cost a YAML parser no more than one. */
const words = z.string().default('');
const tags = z
  .string()
  .refine((names) => names.split(' ').every((name) => tagNames.includes(name as never)), {
    error: `a class is named by parts of speech with spaces between, of: ${tagNames.join(' ')}`,
  });

const contextRule = z.strictObject({
  word: z.string().optional().describe('The words themselves, where the rule is for few.'),
  of: tags.optional().describe('Readings that the word must all have.'),
  likely: tag.optional().describe('The reading that must be the likeliest.'),
  after: tags.optional().describe('Tag of the word before, adverbs skipped; "start" opens a clause.'),
  before: tags.optional().describe('Likeliest tag of the word behind.'),
  'word-front': z.string().optional(),
  'word-behind': z.string().optional(),
  'behind-can': z.string().optional(),
  seen: z
    .enum(['verb', 'none', 'never'])
    .optional()
    .describe('Whether the clause has had its finite verb; never: nor what *and* joins before it.'),
  ahead: z
    .enum(['verb', 'none', 'nothing', 'something', 'clause', 'alone'])
    .optional()
    .describe(
      'Whether one follows before the clause ends; nothing, something: words count that may be one and are no nouns; clause: a noun phrase and its verb; alone: nothing at all that could be one with its object.',
    ),
  acts: z
    .enum(['verb', 'past', 'base', 'quality', 'thing', 'third'])
    .optional()
    .describe(
      'The word behind can be the verb of a clause, a form in -s or of the past (past: the latter; base: the form of many), with its object behind it; quality: an adjective with its noun; thing: a noun that is no verb; third: a form in -s that can be either.',
    ),
  is: tag,
});

/** `kind: language`: what several recognisers share of English: word lists, and the lexicon and rules of its grammar. */
export const languageFile = z.strictObject({
  ...fileFields,
  kind: z.literal('language'),
  lists: z
    .record(z.string(), z.union([z.array(z.string()), z.string()]))
    .default({})
    .describe('Lists by name; one text of words parted by spaces will do where no entry has two words.'),
  'lists-of-verbs': z
    .record(z.string(), z.string())
    .default({})
    .describe(
      'Lists by name, of base forms parted by spaces; every form is in the list. Irregular ones are written out as see/saw.',
    ),
  groups: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('Groups of words by name; each is one text of words parted by spaces.'),
  classes: z
    .record(tags, z.string())
    .default({})
    .describe('Words by what they can be, the likeliest first: "noun infinitive: plan cost".'),
  verbs: words.describe('Base forms; irregular ones as base/third/past/participle/-ing.'),
  suffixes: z.record(tags, z.string()).default({}).describe('Endings of unknown words; the longest decides.'),
  context: z.array(contextRule).default([]).describe('In order, the first that fits decides.'),
  deeds: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      'Base forms of verbs by the one that stands for them all; under "nothing" those that tell no deed.',
    ),
  'irregular-plurals': words.describe('As singular/plural.'),
  unchanging: words.describe('Words in -s, and others, that are their own singular.'),
});

/** Word lists by name, lower case. A name used in two files is the union of both. */
export interface LanguageRules {
  /** The list, or an empty one where no file has it. */
  readonly list: (name: string) => ReadonlySet<string>;
  /** The groups of words under the name, in the order of the files. */
  readonly groups: (name: string) => readonly ReadonlySet<string>[];
  /** The verb that stands for this one and others of its meaning; `null` where it tells no deed. */
  readonly deed: (base: string) => string | null;
  /** Compiled when first asked for: a start that reads no sentence should not pay for it. */
  readonly grammar: () => Grammar;
}

export function compileLanguage(files: readonly z.infer<typeof languageFile>[]): LanguageRules {
  const lists = new Map<string, Set<string>>();
  const add = (name: string, words: readonly string[]): void => {
    const set = lists.get(name) ?? new Set();
    for (const word of words) set.add(word.toLowerCase());
    lists.set(name, set);
  };
  for (const file of files) {
    for (const [name, words] of Object.entries(file.lists))
      add(name, typeof words === 'string' ? entriesOf(words) : words);
    for (const [name, verbs] of Object.entries(file['lists-of-verbs']))
      add(name, entriesOf(verbs).flatMap(verbForms));
  }
  const groups = new Map<string, ReadonlySet<string>[]>();
  for (const file of files)
    for (const [name, texts] of Object.entries(file.groups))
      groups.set(name, [...(groups.get(name) ?? []), ...texts.map((text) => new Set(entriesOf(text)))]);
  const deeds = new Map<string, string | null>();
  for (const file of files)
    for (const [deed, verbs] of Object.entries(file.deeds))
      for (const verb of entriesOf(verbs)) deeds.set(verb, deed === 'nothing' ? null : deed);
  const none: ReadonlySet<string> = new Set();
  let grammar: Grammar | null = null;
  return {
    list: (name) => lists.get(name) ?? none,
    groups: (name) => groups.get(name) ?? [],
    deed: (base) => (deeds.has(base) ? deeds.get(base)! : base),
    grammar: () => {
      grammar ??= compileGrammar(files);
      return grammar;
    },
  };
}

const entriesOf = (words: string): string[] => words.split(/\s+/).filter(Boolean);
