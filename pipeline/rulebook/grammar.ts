import { nounForms, verbForms } from './inflect.ts';
import {
  join,
  type Readings,
  readingsOf,
  setOf,
  type Tag,
  type TagName,
  tagNamed,
  tagNames,
} from './word-classes.ts';

/** One rule of context, compiled: sets of tags as bits; 0 where the rule does not ask. */
export interface ContextRule {
  readonly words: ReadonlySet<string> | null;
  readonly of: number;
  /** The reading that must be the likeliest; -1 where any may. */
  readonly likely: Tag;
  readonly after: number;
  readonly before: number;
  readonly front: ReadonlySet<string> | null;
  readonly behind: ReadonlySet<string> | null;
  /** Readings of which the word behind must have one. */
  readonly behindCan: number;
  readonly seen: NonNullable<RawContext['seen']> | null;
  readonly ahead: NonNullable<RawContext['ahead']> | null;
  readonly acts: NonNullable<RawContext['acts']> | null;
  readonly is: Tag;
}

/** The grammar of the language files, compiled: what words can be, what endings suggest, what neighbours decide. */
export interface Grammar {
  readonly words: ReadonlyMap<string, Readings>;
  readonly endings: ReadonlyMap<string, Readings>;
  readonly longestEnding: number;
  /** All rules of context in order. */
  readonly context: readonly ContextRule[];
  readonly singular: ReadonlyMap<string, string>;
  readonly unchanging: ReadonlySet<string>;
}

export interface GrammarSource {
  readonly classes: Readonly<Record<string, string>>;
  readonly verbs: string;
  readonly suffixes: Readonly<Record<string, string>>;
  readonly context: readonly RawContext[];
  readonly 'irregular-plurals': string;
  readonly unchanging: string;
}

export interface RawContext {
  readonly word?: string | undefined;
  readonly of?: string | undefined;
  readonly likely?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly 'word-front'?: string | undefined;
  readonly 'word-behind'?: string | undefined;
  readonly 'behind-can'?: string | undefined;
  readonly seen?: 'verb' | 'none' | 'never' | undefined;
  readonly ahead?: 'verb' | 'none' | 'nothing' | 'something' | 'clause' | 'alone' | undefined;
  readonly acts?: 'verb' | 'past' | 'base' | 'quality' | 'thing' | 'third' | undefined;
  readonly is: string;
}

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const tagsIn = (names: string): Tag[] => list(names).map(tagNamed);
const bitsOf = (names: string | undefined): number => setOf(readingsOf(tagsIn(names ?? '')));

/** Classes that are closed: a word in one of them is nothing else, whatever the open lists say. */
const OPEN = setOf(
  readingsOf(['noun', 'plural', 'adjective', 'infinitive', 'finite', 'participle', 'gerund'].map(tagNamed)),
);

export function compileGrammar(sources: readonly GrammarSource[]): Grammar {
  const words = new Map<string, Readings>();
  const add = (word: string, readings: Readings) => {
    const known = words.get(word);
    if (known === undefined) words.set(word, readings);
    else if ((setOf(known) & ~OPEN) === 0) words.set(word, join(known, readings));
  };
  const isThing = (word: string) => setOf(words.get(word) ?? 0) === THING;
  const endings = new Map<string, Readings>();
  const singular = new Map<string, string>();
  const unchanging = new Set<string>();
  const classes = sources.flatMap((s) =>
    Object.entries(s.classes).map(([k, v]) => [tagsIn(k), list(v)] as const),
  );
  const isOpen = (tags: readonly Tag[]) => (setOf(readingsOf(tags)) & ~OPEN) === 0;
  for (const [tags, members] of classes) if (!isOpen(tags)) for (const w of members) add(w, readingsOf(tags));
  // bases before forms, and plurals before verb forms: the reading that comes first is the likeliest
  const open = classes.filter(([tags]) => isOpen(tags));
  for (const [tags, members] of open) for (const w of members) add(w, readingsOf(tags));
  for (const step of [addPlurals, addVerbs, addDegrees])
    for (const [tags, members] of open) step(new Set(tags.map((t) => tagNames[t]!)), members, add, isThing);
  for (const source of sources) {
    for (const verb of list(source.verbs)) addVerb(verb, add);
    for (const pair of list(source['irregular-plurals'])) {
      const [one = '', many = ''] = pair.split('/');
      singular.set(many, one);
      add(many, readingsOf([tagNamed('plural')]));
    }
    for (const word of list(source.unchanging)) unchanging.add(word);
    for (const [tags, suffixes] of Object.entries(source.suffixes))
      for (const suffix of list(suffixes)) endings.set(suffix, readingsOf(tagsIn(tags)));
  }
  return {
    words,
    endings,
    longestEnding: Math.max(0, ...[...endings.keys()].map((e) => e.length)),
    context: sources.flatMap((s) => s.context.map(compileContext)),
    singular,
    unchanging,
  };
}

type Add = (word: string, readings: Readings) => void;
const PLURAL_FORM = readingsOf([tagNamed('plural')]);
const BASE = readingsOf([tagNamed('infinitive'), tagNamed('finite'), tagNamed('noun')]);
const THIRD = readingsOf([tagNamed('finite'), tagNamed('plural')]);
const PAST_TENSE = readingsOf([tagNamed('finite')]);
const PAST = readingsOf([tagNamed('finite'), tagNamed('participle')]);
const PARTICIPLE_FORM = readingsOf([tagNamed('participle')]);
const GERUND_FORM = readingsOf([tagNamed('gerund'), tagNamed('noun')]);
const ADJECTIVE_FORM = readingsOf([tagNamed('adjective')]);
const THING = setOf(readingsOf([tagNamed('noun')]));
const COMPARATIVE = readingsOf([tagNamed('adjective'), tagNamed('noun')]);

type Names = ReadonlySet<TagName>;

function addPlurals(tags: Names, members: readonly string[], add: Add): void {
  if (tags.has('noun')) for (const word of members) add(nounForms(word)[1]!, PLURAL_FORM);
}

function addVerbs(tags: Names, members: readonly string[], add: Add): void {
  if (tags.has('infinitive')) for (const word of members) addVerb(word, add);
}

/** "older", "oldest": degrees of short adjectives. */
function addDegrees(
  tags: Names,
  members: readonly string[],
  add: Add,
  isThing: (word: string) => boolean,
): void {
  if (!tags.has('adjective')) return;
  for (const word of members) {
    if (word.length > 6 || !/[a-z]$/.test(word)) continue;
    const stem = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word.replace(/e$/, '');
    // "cooler" is a thing, too; "leader" is nothing else
    if (!isThing(`${stem}er`)) add(`${stem}er`, COMPARATIVE);
    add(`${stem}est`, ADJECTIVE_FORM);
  }
}

function addVerb(written: string, add: Add): void {
  const forms = verbForms(written);
  const [base = '', s = '', ed = ''] = forms;
  const participle = forms.length === 5 ? forms[3]! : ed;
  const ing = forms.at(-1)!;
  add(base, BASE);
  add(s, THIRD);
  add(ed, participle === ed ? PAST : PAST_TENSE);
  add(participle, participle === ed ? PAST : PARTICIPLE_FORM);
  add(ing, GERUND_FORM);
}

const wordSet = (words: string | undefined): ReadonlySet<string> | null =>
  words === undefined ? null : new Set(list(words));

const compileContext = (raw: RawContext): ContextRule => ({
  words: wordSet(raw.word),
  of: bitsOf(`${raw.of ?? ''} ${raw.word === undefined ? raw.is : ''}`),
  likely: raw.likely === undefined ? -1 : tagNamed(raw.likely),
  after: bitsOf(raw.after),
  before: bitsOf(raw.before),
  front: wordSet(raw['word-front']),
  behind: wordSet(raw['word-behind']),
  behindCan: bitsOf(raw['behind-can']),
  seen: raw.seen ?? null,
  ahead: raw.ahead ?? null,
  acts: raw.acts ?? null,
  is: tagNamed(raw.is),
});
