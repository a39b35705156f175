import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PeriodMention } from '../pipeline/model/mention.ts';
import { addMonths, civil, dayOf, iso } from '../pipeline/recognize/periods/calendar.ts';
import { findPeriods } from '../pipeline/recognize/periods/find-periods.ts';
import { recognise } from '../pipeline/recognize/recognise.ts';
import { CALENDAR, type Workspace } from '../pipeline/recognize/workspace.ts';
import { loadRulebook } from '../pipeline/run/load-rules.ts';
import { sentenceEnds } from '../pipeline/text/sentences.ts';
import { tokenise } from '../pipeline/text/tokens.ts';
import { readWithChrono } from './bench/peers/chrono.ts';

/** The annotated sentences, where they are; the rest of this file says so where they are not. */
const file = join(import.meta.dirname, '../../shared/periods/dates.jsonl');
const present = existsSync(file);
const gold = join(import.meta.dirname, '../../shared/gold');

interface Value {
  readonly timex: string;
  readonly value?: string;
  /** First day, and the day after the last. */
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}

interface Line {
  readonly text: string;
  readonly reference: string | null;
  readonly periods: readonly { readonly written: string; readonly values: readonly Value[] }[];
}

/** What a reader of dates gives: the place in the text and the days, both included; an open end is `null`. */
export interface Read {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
}

const parse = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(year, month, date);
};
const shift = (day: string, by: number): string => iso(parse(day) + by);
const near = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(parse(a) - parse(b)) <= 1);

/** The same days. */
function exact(read: Read, value: Value): boolean {
  const from = value.value ?? value.start ?? null;
  const to = value.value ?? (value.end ? shift(value.end, -1) : null);
  return read.from === from && read.to === to;
}

/**
 * The same days, but for four differences of convention that say nothing of how well the words were read:
 * the data end a written range where its second end begins ("2014 to 2018" without 2018), a reader of news includes it; they count the
 * border day of an open period in or out as it comes; they give the very day for "two years ago", where we give the year; and their
 * early, mid, late and end are halves and thirds, ours quarters and the last day, so that one need only lie within the other.
 */
function agrees(read: Read, value: Value, written: string): boolean {
  if (exact(read, value)) return true;
  const from = value.value ?? value.start ?? null;
  if (value.timex.startsWith('(') && read.from === from && value.end && read.to)
    return wholeFrom(value.end).includes(read.to);
  if (value.Mod && (read.from === null || read.to === null))
    return near(read.from, value.start ?? null) && near(read.to, value.end ? shift(value.end, -1) : null);
  if (PART.test(written) && read.from && read.to && value.start && value.end) {
    const last = shift(value.end, -1);
    return (value.start <= read.from && read.to <= last) || (read.from <= value.start && last <= read.to);
  }
  if (value.value && read.from && read.to && !value.timex.startsWith('XXXX')) {
    const days = parse(read.to) - parse(read.from);
    const whole = days === 6 || days >= 27;
    return whole && read.from <= value.value && value.value <= read.to;
  }
  return false;
}

const PART = /\b(?:early|earlier|mid|late|later|end|start|beginning)\b/;

/** Last days of the day, month, quarter, half or year that begins on a day. */
function wholeFrom(day: string): string[] {
  const at = parse(day);
  const { month, day: date } = civil(at);
  const units = date !== 1 ? [] : [1, 3, 6, 12].filter((n) => (month - 1) % n === 0);
  return [day, ...units.map((n) => iso(addMonths(at, n) - 1))];
}

/** Where the words stand from `from` on; more than one place where they occur again. */
function placesOf(text: string, written: string, from: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(written, from); at >= 0; at = text.indexOf(written, at + 1)) places.push(at);
  return places;
}

interface Score {
  wanted: number;
  same: number;
  agreed: number;
  readonly missed: string[];
}

function score(lines: readonly Line[], read: (line: Line) => readonly Read[]): Score {
  const total: Score = { wanted: 0, same: 0, agreed: 0, missed: [] };
  for (const line of lines) {
    const found = read(line);
    let from = 0;
    for (const { written, values } of line.periods) {
      const places = placesOf(line.text.toLowerCase(), written, from);
      if (places.length === 1) from = places[0]! + written.length;
      if (values.some((v) => v.value === 'not resolved')) continue; // the data give no days
      total.wanted++;
      const mine = found.filter((r) => places.some((at) => r.start < at + written.length && at < r.end));
      if (mine.some((r) => values.some((v) => exact(r, v)))) total.same++;
      if (mine.some((r) => values.some((v) => agrees(r, v, written)))) total.agreed++;
      else
        total.missed.push(
          `${line.text} [${line.reference?.slice(0, 10)}] "${written}": want ${values.map((v) => v.value ?? `${v.start ?? '…'} to ${v.end ?? '…'}`).join(' or ')}, got ${mine.map((r) => `${r.from}/${r.to}`).join(', ') || 'nothing'}`,
        );
    }
  }
  return total;
}

const { rulebook } = loadRulebook();

const ours = ({ text, reference }: Line): Read[] =>
  recognise(text, rulebook, { published: reference?.slice(0, 10) ?? null })
    .sentences.flatMap((sentence) => sentence.mentions)
    .filter((m): m is PeriodMention => m.kind === 'period')
    .map(({ span: [start, end], period: { from, to } }) => ({ start, end, from, to }));

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

describe.skipIf(!present)('the annotated dates', () => {
  const lines = present
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line): Line => JSON.parse(line))
    : [];

  test('at least 90% of the periods that can be placed are read', () => {
    const mine = score(lines, ours);
    const chrono = score(lines, readWithChrono);
    for (const [name, { same, agreed, wanted }] of [
      ['ours', mine],
      ['chrono-node', chrono],
    ] as const)
      console.log(
        `${name}: ${percent(agreed, wanted)} of ${wanted} periods (${percent(same, wanted)} to the same day at both ends)`,
      );
    // ERRORS=1 lists what was misread
    if (process.env.ERRORS) console.log(mine.missed.join('\n'));
    expect(mine.agreed / mine.wanted).toBeGreaterThanOrEqual(0.9);
  });
});

describe.skipIf(!existsSync(gold))('the dates of the annotated articles', () => {
  const traps = records<{ doc: string; line: number; class: string; anchor: string; span: [number, number] }>(
    'traps',
  );

  test('no digit of a date is left for a quantity', () => {
    const free: string[] = [];
    for (const { doc, line, class: kind, anchor, span } of traps) {
      if (kind !== 'date') continue;
      const { tokens, taken } = bench(article(doc).lines[line - 1]!, article(doc).published);
      for (let i = 0; i < tokens.count; i++)
        if (
          tokens.start[i]! >= span[0] &&
          tokens.end[i]! <= span[1] &&
          /\d/.test(tokens.lower[i]!) &&
          taken[i] !== CALENDAR
        )
          free.push(`${doc}:${line} ${anchor}`);
    }
    expect(free).toEqual([]);
  });
});

function records<T>(name: string): T[] {
  const path = join(gold, `${name}.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));
}

function article(doc: string): { lines: string[]; published: string | null } {
  const text = readFileSync(join(gold, `../seeds/${doc}.txt`), 'utf8');
  const meta = readFileSync(join(gold, `../seeds/${doc}.meta.yaml`), 'utf8');
  return { lines: text.split('\n'), published: /^published: (\S+)/m.exec(meta)?.[1] ?? null };
}

function bench(text: string, published: string | null): Workspace {
  const tokens = tokenise(text);
  const ends = sentenceEnds(tokens, rulebook.language.list('abbreviations'));
  const taken = new Uint8Array(tokens.count);
  const workspace = {
    tokens,
    ends,
    rules: rulebook,
    context: { published },
    taken,
    mentions: [],
    refused: [],
  } as unknown as Workspace;
  findPeriods(workspace);
  return workspace;
}

if (!present) console.log(`left out: ${file} is not there`);
if (!existsSync(gold)) console.log(`left out: ${gold} is not there`);
