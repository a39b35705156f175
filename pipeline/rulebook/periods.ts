import { z } from 'zod';
import { lowerTokens } from '../text/tokens.ts';
import { fileFields } from './file.ts';
import { addForm, type FormNode, formFault, newForms } from './forms.ts';

const LEVELS = ['point', 'inner', 'range', 'led', 'trailing'] as const;
export type Level = (typeof LEVELS)[number];

/** Names in wordings that stand for a whole expression: a point, one inside another ("the year"), a point or range. */
export const NESTED: ReadonlySet<string> = new Set(['period', 'inner', 'span']);

const holidaySchema = z
  .strictObject({
    names: z.array(z.string()).min(1),
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
    weekday: z.int().min(1).max(7).optional().describe('1 is Monday.'),
    nth: z.int().min(-1).max(5).optional().describe('Which of the month; -1 is the last.'),
    easter: z.int().optional().describe('Days after Easter Sunday.'),
    plus: z.int().default(0).describe('Days after the day so found.'),
  })
  .refine(
    (h) => h.easter !== undefined || (h.month !== undefined && (h.day !== undefined || h.nth !== undefined)),
    'a holiday has month and day, month, weekday and nth, or easter',
  );
export type Holiday = Readonly<z.infer<typeof holidaySchema>>;

const formSchema = z.strictObject({
  id: z.string(),
  level: z.enum(LEVELS).default('point'),
  make: z.string().describe('How the parts are put together; see pipeline/recognize/periods/build.ts.'),
  say: z
    .array(
      z.string().superRefine((form, issues) => {
        const fault = formFault(form);
        if (fault) issues.addIssue({ code: 'custom', message: fault });
      }),
    )
    .min(1),
  set: z
    .record(z.string(), z.union([z.number(), z.string(), z.boolean()]))
    .default({})
    .describe('Parts that the wording fixes without saying them.'),
  guard: z.string().optional().describe('The test for words that mean something else as often.'),
  role: z.enum(['at', 'since', 'until', 'by', 'over']).optional(),
  edge: z
    .enum(['before', 'after'])
    .optional()
    .describe('The period named is left out: "before 2020" ends on 2019-12-31.'),
  calendar: z.boolean().default(true).describe('False where its numbers stay quantities.'),
  mention: z
    .boolean()
    .default(true)
    .describe('False where its digits are no quantity, yet no time is meant.'),
});

/** `kind: periods`: words of the calendar, how they are put together, and which words near by speak for or against. */
export const periodsFile = z.strictObject({
  ...fileFields,
  kind: z.literal('periods'),
  words: z
    .record(z.string(), z.record(z.string(), z.array(z.string())))
    .default({})
    .describe('Class, value, and the words that say it.'),
  lists: z.record(z.string(), z.array(z.string())).default({}),
  holidays: z.array(holidaySchema).default([]),
  forms: z.array(formSchema).default([]),
});

/** What one way of saying a period makes. `rank` keeps the order of the files. */
export interface PeriodForm {
  readonly id: string;
  readonly rank: number;
  readonly level: Level;
  readonly make: string;
  readonly set: Readonly<Record<string, number | string | boolean>>;
  readonly guard: string | null;
  readonly role: 'at' | 'since' | 'until' | 'by' | 'over' | null;
  readonly edge: 'before' | 'after' | null;
  readonly calendar: boolean;
  readonly mention: boolean;
}

/** A word that has a class and a value in it; the value of `holiday` is the index of one. */
export interface Meaning {
  readonly name: string;
  readonly value: number | string;
}

export interface WordNode {
  readonly next: Map<string, WordNode>;
  readonly meanings: Meaning[];
}

export interface PeriodRules {
  readonly words: Map<string, WordNode>;
  readonly forms: Readonly<Record<Level, FormNode<PeriodForm>>>;
  readonly holidays: readonly Holiday[];
  readonly list: (name: string) => ReadonlySet<string>;
  /**
   * Tokens that can begin an expression (digits and codes can besides), and which must come next: "the" begins one only in
   * "the day before yesterday" and its like. `null` where the token alone is reason to look closer.
   */
  readonly starts: ReadonlyMap<string, ReadonlySet<string> | null>;
}

export function compilePeriods(files: readonly z.infer<typeof periodsFile>[]): PeriodRules {
  const words = new Map<string, WordNode>();
  const lists = new Map<string, Set<string>>();
  const holidays: Holiday[] = [];
  const forms = Object.fromEntries(LEVELS.map((level) => [level, newForms<PeriodForm>()])) as Record<
    Level,
    FormNode<PeriodForm>
  >;
  for (const file of files) {
    for (const [name, values] of Object.entries(file.words))
      for (const [value, phrases] of Object.entries(values))
        for (const phrase of phrases) addWord(words, phrase, { name, value: plain(value) });
    for (const [name, list] of Object.entries(file.lists)) {
      const set = lists.get(name) ?? new Set();
      for (const word of list) set.add(word.toLowerCase());
      lists.set(name, set);
    }
    for (const holiday of file.holidays) {
      for (const name of holiday.names) addWord(words, name, { name: 'holiday', value: holidays.length });
      holidays.push(holiday);
    }
  }
  let rank = 0;
  const byId = new Map(files.flatMap((file) => file.forms.map((form) => [form.id, form] as const)));
  for (const { say, guard, role, edge, ...form } of byId.values()) {
    const made: PeriodForm = {
      ...form,
      rank: rank++,
      guard: guard ?? null,
      role: role ?? null,
      edge: edge ?? null,
    };
    for (const wording of say) addForm(forms[form.level], wording, NESTED, made);
  }
  const none: ReadonlySet<string> = new Set();
  return {
    words,
    forms,
    holidays,
    list: (name) => lists.get(name) ?? none,
    starts: startsOf(words, [forms.point, forms.led]),
  };
}

const plain = (value: string): number | string => (/^-?\d+$/.test(value) ? Number(value) : value);

function addWord(words: Map<string, WordNode>, phrase: string, meaning: Meaning): void {
  let level = words;
  let node: WordNode | null = null;
  for (const word of lowerTokens(phrase)) {
    node = level.get(word) ?? { next: new Map(), meanings: [] };
    level.set(word, node);
    level = node.next;
  }
  node?.meanings.push(meaning);
}

function startsOf(
  words: Map<string, WordNode>,
  roots: readonly FormNode<PeriodForm>[],
): Map<string, Set<string> | null> {
  const starts = new Map<string, Set<string> | null>();
  const classes = new Set<string>();
  for (const root of roots) {
    for (const word of root.words.keys()) starts.set(word, null);
    for (const name of root.classes.keys()) classes.add(name);
  }
  // numbers in words make days, counts and years
  const spoken = ['day', 'n', 'ordinal', 'yearnum'].some((name) => classes.has(name));
  const opens = (node: WordNode): boolean =>
    node.meanings.some(
      ({ name }) => classes.has(name) || (spoken && (name === 'cardinal' || name === 'ordinal')),
    ) || [...node.next.values()].some(opens);
  for (const [word, node] of words) {
    if (starts.has(word) || !opens(node)) continue;
    starts.set(word, node.meanings.length > 0 ? null : new Set(node.next.keys()));
  }
  return starts;
}
