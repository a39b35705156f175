import { z } from 'zod';
import { type Decimal, decimal, multiply, shift } from '../model/decimal.ts';
import { fileFields } from './file.ts';
import { nounForms } from './inflect.ts';
import { Phrases } from './phrases.ts';
import { PhrasesBefore } from './phrases-before.ts';
import { wordList, wordsOf } from './word-list.ts';

/** When a spelling that means other things too is this unit. All given conditions must hold. */
const guard = {
  attached: z.literal(true).optional().describe('Directly behind the digits: "164p".'),
  spaced: z.literal(true).optional().describe('With a space behind the digits.'),
  money: z.literal(true).optional().describe('The sentence speaks of money, or the number is in millions.'),
  millions: z.literal(true).optional().describe('The number is in millions or more.'),
  near: wordList.optional().describe('One of these words stands in the sentence, near.'),
  next: wordList.optional().describe('One of these words follows.'),
  not_next: wordList.optional().describe('None of these words follows.'),
  not_near: wordList.optional().describe('None of these words stands within 14 words of the sentence.'),
  behind_unit: z
    .array(z.string())
    .optional()
    .describe('A quantity in one of these units stands directly before.'),
};
const form = z.union([z.string(), z.strictObject({ form: z.string(), ...guard })]);

/** `kind: units`: units of measure of one dimension, or currencies, or prefixes, or what counted nouns look like. */
export const unitsFile = z.strictObject({
  ...fileFields,
  kind: z.literal('units'),
  dimension: z.string().optional(),
  base: z.string().optional().describe('Code of the unit that values are converted to.'),
  units: z
    .array(
      z.strictObject({
        code: z.string().describe('UCUM style.'),
        name: z.string().describe('English singular in British spelling; irregular plurals as foot/feet.'),
        silent: z
          .literal(true)
          .optional()
          .describe('The name itself is not read: it means other things too.'),
        names: z.array(z.string()).default([]).describe('Other names, any case; plurals are made.'),
        words: z.array(form).default([]).describe('Spellings of any case that have no plural.'),
        symbols: z.array(form).default([]).describe('Spelt exactly so.'),
        prefixes: z.array(z.string()).default([]).describe('Symbols of the SI prefixes it takes.'),
        stem: z.string().optional().describe('What prefixes are set before in codes, where not the code.'),
        factor: z
          .string()
          .optional()
          .describe('How many base units it is; left out where it is its own base.'),
        base: z.string().optional(),
        dimension: z.string().optional(),
      }),
    )
    .default([]),
  currencies: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Z]{3}$/),
        name: z.string(),
        words: z.array(form).default([]).describe('Names of any case; plurals are made of plain ones.'),
        signs: z.array(form).default([]).describe('Before or behind the number, spelt exactly so.'),
        leads: z
          .array(z.string())
          .default([])
          .describe('Only before the number, spelt exactly so: "pounds 38bn".'),
        english: z.literal(true).optional().describe('The code is an English word and so is not read.'),
        minor: z
          .strictObject({
            name: z.string(),
            words: z.array(form).default([]),
            signs: z.array(form).default([]),
            of: z.string().default('0.01'),
          })
          .optional(),
      }),
    )
    .default([]),
  prefixes: z.array(z.strictObject({ symbol: z.string(), name: z.string(), power: z.int() })).default([]),
  money_cues: wordList.default([]),
  denominators: z
    .union([z.array(z.string()), z.string()])
    .default([])
    .describe('Counted things that "a" and "per" make a rate of ("a share").'),
});

export interface Unit {
  readonly code: string;
  readonly name: string;
  /** Code and name of the base unit, and how many of it this is. */
  readonly base: string;
  readonly baseName: string;
  readonly factor: Decimal;
  readonly dimension: string;
}

export interface Guard {
  readonly attached: boolean;
  readonly spaced: boolean;
  readonly money: boolean;
  readonly millions: boolean;
  readonly near: ReadonlySet<string> | null;
  readonly next: ReadonlySet<string> | null;
  readonly notNear: ReadonlySet<string> | null;
  readonly notNext: ReadonlySet<string> | null;
  readonly behind: ReadonlySet<string> | null;
}

/** One spelling of a unit. */
export interface UnitForm {
  readonly unit: Unit;
  /** A symbol ("km") rather than a word. */
  readonly symbol: boolean;
  readonly guard: Guard | null;
  /** A magnitude inside the spelling ("MUSD"): the number is multiplied by this power of ten. */
  readonly power: number;
}

export interface UnitRules {
  readonly byCode: ReadonlyMap<string, Unit>;
  /** What may stand behind a number. */
  readonly after: Phrases<UnitForm>;
  /** Currencies that may stand before a number. */
  readonly before: PhrasesBefore<UnitForm>;
  readonly moneyCues: ReadonlySet<string>;
  readonly denominators: ReadonlySet<string>;
}

type File = z.infer<typeof unitsFile>;
type Form = z.infer<typeof form>;

export function compileUnits(files: readonly File[]): UnitRules {
  const after = new Phrases<UnitForm>();
  const before = new PhrasesBefore<UnitForm>();
  const byCode = new Map<string, Unit>();
  const prefixes = new Map(files.flatMap((f) => f.prefixes).map((p) => [p.symbol, p]));
  const words = (unit: Unit, forms: readonly Form[], options: { plural: boolean; power?: number }) => {
    for (const entry of forms) {
      const text = typeof entry === 'string' ? entry : entry.form;
      const use = { unit, symbol: false, guard: guardOf(entry), power: options.power ?? 0 };
      // a code in lower case has no plural: "gbps" is no money
      const spelt =
        options.plural && (typeof entry === 'string' || text.includes('/') || text.length > 3)
          ? nounForms(text)
          : [text];
      for (const one of new Set(spelt.flatMap(hyphenated))) after.add(one, use);
    }
  };
  const symbols = (unit: Unit, forms: readonly Form[]) => {
    for (const entry of forms) {
      const text = typeof entry === 'string' ? entry : entry.form;
      after.add(text, { unit, symbol: true, guard: guardOf(entry), power: 0 }, { exact: true });
    }
  };
  for (const file of files) {
    const names = new Map(file.units.map((u) => [u.code, singular(u.name)]));
    for (const entry of file.units) {
      const own = entry.factor === undefined;
      const base = own ? entry.code : (entry.base ?? file.base ?? entry.code);
      const unit: Unit = {
        code: entry.code,
        name: singular(entry.name),
        base,
        baseName: names.get(base) ?? singular(entry.name),
        factor: decimal(entry.factor ?? '1'),
        dimension: entry.dimension ?? file.dimension ?? 'number',
      };
      byCode.set(unit.code, unit);
      words(unit, entry.silent ? entry.names : [entry.name, ...entry.names], { plural: true });
      words(unit, entry.words, { plural: false });
      symbols(unit, entry.symbols);
      for (const mark of entry.prefixes) {
        const prefix = prefixes.get(mark);
        if (!prefix) continue;
        const scaled: Unit = {
          ...unit,
          code: mark + (entry.stem ?? entry.code),
          name: prefix.name + unit.name,
          factor: shift(unit.factor, prefix.power),
        };
        byCode.set(scaled.code, scaled);
        words(
          scaled,
          [entry.name, ...entry.names].map((name) => prefixed(prefix.name, name)),
          { plural: true },
        );
        symbols(
          scaled,
          entry.symbols.map((s) => prefixedForm(mark, s)),
        );
      }
    }
    for (const entry of file.currencies) {
      const unit: Unit = money(entry.code, entry.name, entry.code, entry.name, '1');
      byCode.set(unit.code, unit);
      words(unit, [entry.name, ...entry.words], { plural: true });
      if (!entry.english)
        for (const [code, power] of [
          [entry.code, 0],
          [`M${entry.code}`, 6],
        ] as const) {
          const use = { unit, symbol: true, guard: null, power };
          after.add(code, use, { exact: true });
          before.add(code, use, { exact: true });
        }
      for (const sign of entry.signs) {
        const text = typeof sign === 'string' ? sign : sign.form;
        const use = { unit, symbol: true, guard: guardOf(sign), power: 0 };
        after.add(text, use, { exact: true });
        before.add(text, use, { exact: true });
      }
      for (const lead of entry.leads)
        before.add(lead, { unit, symbol: true, guard: null, power: 0 }, { exact: true });
      if (entry.minor) {
        const { name, of, words: minorWords, signs } = entry.minor;
        const minor = money(`${entry.code}/100`, name, entry.code, entry.name, of);
        words(minor, minorWords, { plural: true });
        symbols(minor, signs);
      }
    }
  }
  return {
    byCode,
    after,
    before,
    moneyCues: new Set(files.flatMap((f) => wordsOf(f.money_cues))),
    denominators: new Set(files.flatMap((f) => wordsOf(f.denominators))),
  };
}

const money = (code: string, name: string, base: string, baseName: string, factor: Decimal): Unit => ({
  code,
  name,
  base,
  baseName,
  factor: decimal(factor),
  dimension: 'money',
});

const singular = (name: string): string => name.split('/')[0]!;

/** "kilo" + "watt hour" → "kilowatt hour"; "foot/feet" keeps both forms. */
const prefixed = (prefix: string, name: string): string =>
  name
    .split('/')
    .map((one) => prefix + one)
    .join('/');

const prefixedForm = (mark: string, entry: Form): Form =>
  typeof entry === 'string' ? mark + entry : { ...entry, form: mark + entry.form };

const hyphenated = (name: string): readonly string[] =>
  name.includes(' ') && !name.includes('-') ? [name, name.replaceAll(' ', '-')] : [name];

function guardOf(entry: Form): Guard | null {
  if (typeof entry === 'string') return null;
  const set = (list: z.infer<typeof wordList> | undefined) =>
    list === undefined ? null : new Set(wordsOf(list));
  return {
    attached: entry.attached ?? false,
    spaced: entry.spaced ?? false,
    money: entry.money ?? false,
    millions: entry.millions ?? false,
    near: set(entry.near),
    next: set(entry.next),
    notNext: set(entry.not_next),
    notNear: set(entry.not_near),
    behind: set(entry.behind_unit),
  };
}

/** A unit with a denominator: "dollar per gigawatt" is 10^-9 USD/W. Only powers of ten are carried over exactly. */
export function ratioOf(top: Unit, bottom: Unit, byCode: ReadonlyMap<string, Unit>): Unit {
  const power = powerOfTen(bottom.factor);
  const known = byCode.get(`${top.code}/${bottom.code}`);
  if (known) return known;
  const [under, underName] = power === null ? [bottom.code, bottom.name] : [bottom.base, bottom.baseName];
  const base = `${top.base}/${under}`;
  const target = byCode.get(base);
  return {
    code: `${top.code}/${bottom.code}`,
    name: `${top.name} per ${bottom.name}`.trim(),
    base,
    baseName: target?.name ?? `${top.baseName} per ${underName}`.trim(),
    factor: power === null ? top.factor : shift(top.factor, -power),
    dimension: target?.dimension ?? `${top.dimension} per ${bottom.dimension}`,
  };
}

/** A counted thing as its own unit. */
export const countedUnit = (name: string): Unit => ({
  code: name,
  name,
  base: name,
  baseName: name,
  factor: '1',
  dimension: 'count',
});

/** The power where the number is one of ten (`1000` is 3, `0.01` is -2), else `null`. */
function powerOfTen(value: Decimal): number | null {
  if (/^10*$/.test(value)) return value.length - 1;
  if (/^0\.0*1$/.test(value)) return 2 - value.length;
  return null;
}

/** The value in the base unit, exactly. Most factors are powers of ten, where only the point moves. */
export function convert(value: Decimal, unit: Unit): Decimal {
  if (unit.factor === '1') return value;
  let power = powers.get(unit.factor);
  if (power === undefined) {
    power = powerOfTen(unit.factor);
    powers.set(unit.factor, power);
  }
  return power === null ? multiply(value, unit.factor) : shift(value, power);
}

/** Of factors met so far; there are no more than units. */
const powers = new Map<Decimal, number | null>();
