import { z } from 'zod';
import { fileFields } from './file.ts';

const percent = z.number().min(0).max(100);

const family = z.strictObject({
  about: percent.optional().describe('How far "about" widens a figure of this family, in percent of it.'),
  'near-days': z
    .int()
    .min(0)
    .optional()
    .describe('How many days two as-of dates may lie apart and still be meant as the same time.'),
  weight: z
    .number()
    .min(0)
    .max(3)
    .optional()
    .describe('How much a conflict in it is worth a reviewer’s minute.'),
  moves: z.enum(['level', 'flow', 'cumulative', 'announced_once']).optional(),
  stands: z
    .boolean()
    .optional()
    .describe(
      'True for measures that stay what they are for a thing that stands: what it cost to build, how much it holds.',
    ),
  contested: z
    .boolean()
    .optional()
    .describe(
      'True for measures that each of several rivals has: seats, shares of a vote. Of two names they are two figures.',
    ),
  noun: z
    .string()
    .optional()
    .describe('What is counted where the text leaves it out: a name under same-nouns.'),
  still: z
    .boolean()
    .optional()
    .describe(
      'True for measures that do not change with time, so that undated figures can be compared: a length.',
    ),
});

/** `kind: checks`: the settings of the comparison. Every one that was used is printed with the finding. */
export const checksFile = z.strictObject({
  ...fileFields,
  kind: z.literal('checks'),
  settings: z
    .strictObject({
      about: percent.describe('How far "about", "nearly", "roughly" widen a figure, in percent of it.'),
      coarse: percent.describe(
        'How far the coarse reading of trailing zeros may reach, in percent of the figure.',
      ),
      exchange: percent.describe(
        'How far a sum that is told again in another currency may be out, in percent of it: every outlet takes a rate of its own.',
      ),
      'near-days': z.int().min(0),
      'same-event': percent.describe(
        'How many percent of the content words of the poorer sentence two undated sentences must share.',
      ),
      'same-statement': percent.describe(
        'How many percent of all their content words two sentences must share to be one statement.',
      ),
      'same-text': percent.describe('How alike two articles must be, in percent of their word sequences.'),
    })
    .partial()
    .default({}),
  'same-nouns': z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('Nouns that count one thing: a toll of 12 people and one of 12 victims are compared.'),
  'same-words': z
    .record(z.string(), z.string())
    .default({})
    .describe(
      'Words by which two outlets tell one thing; slashes between the forms of one that is irregular.',
    ),
  narrowing: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe(
      'Words beside a figure that narrow it, by what they narrow it to: "online sales" are not held against "sales".',
    ),
  'narrowing-of-harm': z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('The same for the dead, the hurt and the missing alone: those aboard are not all.'),
  'narrowing-of-counts': z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('The same for all but sums of money: a hall built for 800 people holds fewer.'),
  'narrowing-of-residents': z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('The same for those who live somewhere: in a city, in its metropolitan area.'),
  'kinds-of-area': z
    .string()
    .default('')
    .describe('Words of a place’s name by which it is another than one of the same name: "Sarn county".'),
  'light-verbs': z
    .string()
    .default('')
    .describe('Verbs that say nothing of what is done, in their plain form: "get", "make".'),
  'saying-little': z
    .string()
    .default('')
    .describe('Words of any sentence about anything: what only one of two texts has of them says nothing.'),
  'naming-another': z
    .string()
    .default('')
    .describe('Words that name another one than the one told of, or a part of it: "the runner-up".'),
  'of-another': z
    .string()
    .default('')
    .describe(
      'Words of a short text by which it is of another one or another time than a longer one: "the previous season".',
    ),
  wholes: z
    .string()
    .default('')
    .describe('Of what a figure is a part where it stands behind "of": "$800m of its cost".'),
  selling: z.string().default('').describe('What somebody does who sells.'),
  buying: z.string().default('').describe('What somebody does who buys.'),
  telling: z
    .string()
    .default('')
    .describe('Past forms of verbs of saying and deciding: what was told or agreed may be yet to come.'),
  bodies: z
    .string()
    .default('')
    .describe('Words for several people that open a sentence with a capital and are no name: "police".'),
  prefixes: z
    .string()
    .default('')
    .describe('Words that make another thing of the one behind their hyphen: "semi-final".'),
  'one-of-several': z
    .string()
    .default('')
    .describe('Words in front of a noun that make it one of several: "the larger phone".'),
  opposites: z
    .array(z.strictObject({ one: z.array(z.string()), other: z.array(z.string()) }))
    .default([])
    .describe('Words beside a figure that say the contrary of others: what is lost is not what is restored.'),
  plain: z
    .string()
    .default('')
    .describe('Words that make a figure no other figure, whichever of two texts has them: "new", "total".'),
  'standing-counts': z
    .string()
    .default('')
    .describe('What is counted of a thing and stays so: its floors, its turbines.'),
  'plain-goods': z
    .string()
    .default('')
    .describe('Goods of whatever kind somebody makes: "units", "vehicles" of a carmaker.'),
  builders: z
    .string()
    .default('')
    .describe('Those who are counted as having built a thing: "men", "workers".'),
  building: z.string().default('').describe('Words beside those who built a thing, or died of it.'),
  'at-once': z
    .array(z.string())
    .default([])
    .describe(
      'Phrases beside those who built a thing by which they are no more than were there at one time.',
    ),
  'counted-so-far': z
    .string()
    .default('')
    .describe(
      'Words by which what is counted of a thing is what there is of it as yet: "installed", "damaged".',
    ),
  'of-now': z
    .string()
    .default('')
    .describe('Words beside a figure by which it is of the day on which it is printed: "now", "today".'),
  'words-of-many-names': z
    .string()
    .default('')
    .describe('Words that many names have, and that tell none from another: "university", "north".'),
  'names-of-much': z
    .string()
    .default('')
    .describe(
      'Names of which every article is full, with hyphens between their words: articles that share them need not tell of one affair.',
    ),
  'per-dollar': z
    .record(z.string(), z.tuple([z.number().positive(), z.number().positive()]))
    .default({})
    .describe(
      'How many units of a currency a US dollar has been in the last decades, at least and at most: a sum told again in another currency that is far from it is a slip.',
    ),
  families: z.record(z.string(), family).default({}),
});

export interface FamilySettings {
  /** Fraction of the figure, 0.05 for 5%. */
  readonly about: number;
  readonly nearDays: number;
  readonly weight: number;
  readonly moves: 'level' | 'flow' | 'cumulative' | 'announced_once';
  readonly still: boolean;
  readonly stands: boolean;
  readonly contested: boolean;
  readonly noun: string | null;
}

export interface CheckRules {
  /** Settings of a metric, by its id or else its family; the defaults where no rule names either. */
  readonly of: (metric: { readonly id: string; readonly family: string } | null) => FamilySettings;
  /** The name under which nouns count one thing; the noun itself where no rule has it. */
  readonly nounOf: (noun: string) => string;
  /** Words by which two outlets tell one thing: the lists by their names, as the rules have them. */
  readonly sameWords: ReadonlyMap<string, readonly string[]>;
  /** Words that narrow a figure, in lower case, by what they narrow it to. */
  readonly narrowing: ReadonlyMap<string, readonly string[]>;
  /** The same for the dead, the hurt and the missing alone. */
  readonly narrowingOfHarm: ReadonlyMap<string, readonly string[]>;
  /** The same for all but sums of money. */
  readonly narrowingOfCounts: ReadonlyMap<string, readonly string[]>;
  /** The same for those who live somewhere. */
  readonly narrowingOfResidents: ReadonlyMap<string, readonly string[]>;
  /** Words of a place's name by which it is another than one of the same name. */
  readonly kindsOfArea: ReadonlySet<string>;
  /** Verbs that say nothing of what is done. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Words of any sentence about anything. */
  readonly sayingLittle: ReadonlySet<string>;
  /** Words that name another one than the one told of, or a part of it. */
  readonly namingAnother: ReadonlySet<string>;
  /** Words of a short text by which it is of another one, or of another time. */
  readonly ofAnother: ReadonlySet<string>;
  /** Of what a figure is a part where it stands behind "of". */
  readonly wholes: ReadonlySet<string>;
  readonly selling: ReadonlySet<string>;
  readonly buying: ReadonlySet<string>;
  /** Words for several people that are no name though a sentence opens with them. */
  readonly telling: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Words that make another thing of the one behind their hyphen. */
  readonly prefixes: ReadonlySet<string>;
  /** Words in front of a noun that make it one of several. */
  readonly oneOfSeveral: ReadonlySet<string>;
  /** Words of which one says the contrary of the other, in lower case. */
  readonly opposites: readonly { readonly one: readonly string[]; readonly other: readonly string[] }[];
  /** What is counted of a thing and stays so. */
  readonly standingCounts: ReadonlySet<string>;
  /** Goods of whatever kind somebody makes. */
  readonly plainGoods: ReadonlySet<string>;
  /** Those who are counted as having built a thing, and words beside them. */
  readonly builders: ReadonlySet<string>;
  readonly building: ReadonlySet<string>;
  /** Phrases by which those are as many as there were at one time. */
  readonly atOnce: readonly string[];
  /** Words by which a count is of what there is as yet, or of some of it. */
  readonly countedSoFar: ReadonlySet<string>;
  /** Words by which a figure is of the day on which it is printed. */
  readonly ofNow: ReadonlySet<string>;
  /** Words that make a figure no other figure. */
  readonly plain: ReadonlySet<string>;
  /** Words that many names have. */
  readonly wordsOfManyNames: ReadonlySet<string>;
  /** Ids of names of which every article is full. */
  readonly namesOfMuch: ReadonlySet<string>;
  /** How many units of a currency a US dollar has been, at least and at most. */
  readonly perDollar: ReadonlyMap<string, { readonly least: number; readonly most: number }>;
  /** Fractions, not percent. */
  readonly coarse: number;
  readonly exchange: number;
  readonly sameEvent: number;
  readonly sameStatement: number;
  readonly sameText: number;
}

/** Where no rule file says anything. */
const DEFAULTS = {
  about: 5,
  coarse: 10,
  exchange: 10,
  'near-days': 7,
  'same-event': 50,
  'same-statement': 60,
  'same-text': 50,
};

/** A later file overrides setting by setting and family by family. */
export function compileChecks(files: readonly z.infer<typeof checksFile>[]): CheckRules {
  const settings = { ...DEFAULTS };
  const families = new Map<string, z.infer<typeof family>>();
  const nouns = new Map<string, string>();
  const sameWords = new Map<string, readonly string[]>();
  const narrowing = new Map<string, readonly string[]>();
  const narrowingOfHarm = new Map<string, readonly string[]>();
  const narrowingOfCounts = new Map<string, readonly string[]>();
  const narrowingOfResidents = new Map<string, readonly string[]>();
  for (const file of files) {
    Object.assign(settings, file.settings);
    for (const [name, rule] of Object.entries(file.families))
      families.set(name, { ...families.get(name), ...rule });
    for (const [name, list] of Object.entries(file['same-words']))
      sameWords.set(name, list.split(/[,/\s]+/).filter(Boolean));
    addPhrases(narrowing, file.narrowing);
    addPhrases(narrowingOfHarm, file['narrowing-of-harm']);
    addPhrases(narrowingOfCounts, file['narrowing-of-counts']);
    addPhrases(narrowingOfResidents, file['narrowing-of-residents']);
    for (const [name, list] of Object.entries(file['same-nouns']))
      for (const noun of list) nouns.set(noun, name);
  }
  const read = (rule: z.infer<typeof family> | undefined): FamilySettings => ({
    about: (rule?.about ?? settings.about) / 100,
    nearDays: rule?.['near-days'] ?? settings['near-days'],
    weight: rule?.weight ?? 1,
    moves: rule?.moves ?? 'level',
    still: rule?.still ?? false,
    stands: rule?.stands ?? false,
    contested: rule?.contested ?? false,
    noun: rule?.noun ?? null,
  });
  const compiled = new Map([...families].map(([name, rule]) => [name, read(rule)]));
  const other = read(undefined);
  return {
    of: (metric) =>
      metric === null ? other : (compiled.get(metric.id) ?? compiled.get(metric.family) ?? other),
    nounOf: (noun) => nouns.get(noun) ?? noun,
    sameWords,
    narrowing,
    narrowingOfHarm,
    narrowingOfCounts,
    narrowingOfResidents,
    kindsOfArea: wordsIn(files.map((file) => file['kinds-of-area'])),
    lightVerbs: wordsIn(files.map((file) => file['light-verbs'])),
    sayingLittle: wordsIn(files.map((file) => file['saying-little'])),
    namingAnother: wordsIn(files.map((file) => file['naming-another'])),
    ofAnother: wordsIn(files.map((file) => file['of-another'])),
    wholes: wordsIn(files.map((file) => file.wholes)),
    selling: wordsIn(files.map((file) => file.selling)),
    buying: wordsIn(files.map((file) => file.buying)),
    telling: wordsIn(files.map((file) => file.telling)),
    bodies: wordsIn(files.map((file) => file.bodies)),
    prefixes: wordsIn(files.map((file) => file.prefixes)),
    standingCounts: wordsIn(files.map((file) => file['standing-counts'])),
    plainGoods: wordsIn(files.map((file) => file['plain-goods'])),
    builders: wordsIn(files.map((file) => file.builders)),
    building: wordsIn(files.map((file) => file.building)),
    atOnce: files.flatMap((file) => file['at-once'].map(lower)),
    wordsOfManyNames: wordsIn(files.map((file) => file['words-of-many-names'])),
    namesOfMuch: wordsIn(files.map((file) => file['names-of-much'])),
    countedSoFar: wordsIn(files.map((file) => file['counted-so-far'])),
    ofNow: wordsIn(files.map((file) => file['of-now'])),
    oneOfSeveral: wordsIn(files.map((file) => file['one-of-several'])),
    opposites: files.flatMap((file) =>
      file.opposites.map(({ one, other }) => ({ one: one.map(lower), other: other.map(lower) })),
    ),
    plain: wordsIn(files.map((file) => file.plain)),
    perDollar: new Map(
      files.flatMap((file) =>
        Object.entries(file['per-dollar']).map(([code, [least, most]]) => [code, { least, most }]),
      ),
    ),
    coarse: settings.coarse / 100,
    exchange: settings.exchange / 100,
    sameEvent: settings['same-event'] / 100,
    sameStatement: settings['same-statement'] / 100,
    sameText: settings['same-text'] / 100,
  };
}

function addPhrases(to: Map<string, readonly string[]>, more: Readonly<Record<string, string[]>>): void {
  for (const [name, list] of Object.entries(more))
    to.set(name, [...(to.get(name) ?? []), ...list.map(lower)]);
}

const wordsIn = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/).filter(Boolean).map(lower)));

const lower = (phrase: string): string => phrase.toLowerCase();
