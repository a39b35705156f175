import type { PeriodMention, PeriodRole } from '../../model/mention.ts';
import { ALNUM, NUMBER, type Tokens, written } from '../../text/tokens.ts';
import { CALENDAR, spanOf, take, type Workspace } from '../workspace.ts';
import { type Bench, benchOf, type Parse } from './bench.ts';
import { iso } from './calendar.ts';
import type { Days } from './days.ts';
import { parseAt } from './parse.ts';
import { referenceOf } from './reference.ts';
import { resolve } from './resolve.ts';
import type { Setting } from './setting.ts';
import { type Tense, tenseAround } from './tense.ts';
import type { When } from './when.ts';
import { openYear, withYear } from './which-year.ts';

/**
 * Tokens → period mentions; their tokens are marked CALENDAR, so that no digit of a date becomes a quantity. A date that cannot
 * be placed (no reference date, February 30th) is marked and not mentioned.
 */
export function findPeriods(workspace: Workspace): void {
  const { tokens, rules, ends } = workspace;
  const { starts } = rules.periods;
  let bench: Bench | null = null;
  let first = 0;
  let told: Days | null = null;
  for (const end of ends) {
    let found: Parse[] | null = null;
    for (let i = first; i < end; i++) {
      const kind = tokens.kind[i];
      if (kind !== NUMBER && kind !== ALNUM) {
        const next = starts.get(tokens.lower[i]!);
        if (next === undefined || (next !== null && !next.has(tokens.lower[i + 1] ?? ''))) continue;
      }
      bench ??= benchOf(tokens, rules.periods, isDayFirst(workspace));
      bench.first = first;
      bench.end = end;
      const parse = parseAt(bench, i);
      if (!parse) continue;
      found ??= [];
      found.push(parse);
      i = parse.to - 1;
    }
    if (found) told = place(workspace, first, end, found, told);
    first = end;
  }
}

const isDayFirst = ({ rules, context }: Workspace): boolean =>
  rules.periods.list('day first').has((context.language ?? '').toLowerCase());

/**
 * Resolves what a sentence says of time, left to right, since a later expression may lean on an earlier one, or on the last month, quarter or
 * year told before it (`told`, which is returned as it stands behind the sentence).
 */
function place(
  workspace: Workspace,
  first: number,
  end: number,
  found: readonly Parse[],
  told: Days | null,
): Days | null {
  const { rules, context, mentions } = workspace;
  const reference = referenceOf(context.published);
  const whens = shareYears(workspace, found);
  let previous: Days | null = null;
  let tense: Tense = null;
  let reported = told;
  found.forEach((parse, k) => {
    const { form, from, to } = parse;
    if (parse.datedFrom < to) take(workspace, parse.datedFrom, to, CALENDAR);
    tense = tenseOf(workspace, first, end, parse, found[k - 1], tense);
    const setting: Setting = {
      reference,
      tense: isSince(workspace, from) ? 'past' : tense,
      fiscalStart: context.fiscalStart ?? 1,
      holidays: rules.periods.holidays,
      previous: previous ?? (leansOnNamed(whens[k]!) ? reported : null),
      unnamed: speaksOfUnnamed(workspace, first, from),
    };
    const days = resolve(whens[k]!, setting);
    if (!form.mention) return;
    if (days) {
      mentions.push(mention(workspace, parse, days, roleOf(parse, days, setting)));
      // "the highest since 2021, up from 4.4% in the previous quarter": that year is no quarter's neighbour
      if (!isSince(workspace, from)) previous = days;
      if (REPORTED.has(days.grain)) reported = days;
    } else if (leansOnNamed(whens[k]!)) mentions.push(unplaced(workspace, parse));
  });
  return reported;
}

/** "There have been 156 launches since January 1": what it reaches back to is past, whatever the verb. */
const isSince = ({ tokens: { lower } }: Workspace, from: number): boolean =>
  lower[from] === 'since' ||
  lower[from - 1] === 'since' ||
  (lower[from] === 'ever' && lower[from + 1] === 'since');

const REPORTED = new Set(['month', 'quarter', 'half', 'year']);

/** "the same quarter a year earlier". */
const leansOnNamed = (when: When): boolean => when.at === 'offset' && when.anchor === 'named';

/** A time that is told and cannot be told when: no other date may stand in for it. */
function unplaced({ tokens }: Workspace, { from, to, form }: Parse): PeriodMention {
  return {
    kind: 'period',
    span: spanOf(tokens, from, to),
    rule: `periods/${form.id}`,
    period: { from: null, to: null, grain: 'span', known: 'stated', written: written(tokens, from, to) },
    role: 'at',
    calendar: false,
  };
}

/** Dates in a row ("on May 3, June 7 and July 5") share the tense of the first. */
function tenseOf(
  { tokens, rules }: Workspace,
  first: number,
  end: number,
  { from, to }: Parse,
  before: Parse | undefined,
  tense: Tense,
): Tense {
  if (before && from - before.to <= 2) return tense;
  return (
    tenseAround(tokens, rules.periods, first, end, from, to) ?? (isDeadline(tokens, from) ? 'future' : null)
  );
}

/** "The target is 78% by March", "wants 40 homes by June": no verb says that it is over, and what is due lies ahead. */
const isDeadline = ({ lower }: Tokens, from: number): boolean =>
  lower[from] === 'by' || lower[from - 1] === 'by';

/** "in the quarter … a year earlier": what is compared is not named. */
function speaksOfUnnamed({ tokens, rules }: Workspace, first: number, from: number): boolean {
  const units = rules.periods.list('reported periods');
  for (let i = Math.max(first, from - 30) + 1; i < from; i++)
    if (units.has(tokens.lower[i]!) && ARTICLES.has(tokens.lower[i - 1]!)) return true;
  return false;
}

const ARTICLES = new Set(['the', 'its', 'that', 'each']);

/** "in March and April 2024", "Q1 2025 and Q2": neighbours in a list share a year. */
function shareYears({ tokens }: Workspace, found: readonly Parse[]): When[] {
  const whens = found.map((parse) => parse.when);
  const joined = (k: number): boolean => {
    const [from, to] = [found[k - 1]!.to, found[k]!.from];
    for (let i = from; i < to; i++) if (!JOINTS.has(tokens.lower[i]!)) return false;
    return to - from <= 3 && whens[k - 1]!.at === whens[k]!.at;
  };
  for (let k = whens.length - 1; k > 0; k--) {
    const year = yearIn(whens[k]!);
    if (year !== null && joined(k)) whens[k - 1] = withYear(whens[k - 1]!, year);
  }
  for (let k = 1; k < whens.length; k++) {
    const year = yearIn(whens[k - 1]!);
    if (year !== null && joined(k)) whens[k] = withYear(whens[k]!, year);
  }
  return whens;
}

const JOINTS = new Set([',', 'and', 'or', '&', '/', 'in', 'the', 'on', 'then']);

const yearIn = (when: When): number | null =>
  'year' in when && when.year !== null && !openYear(when) ? when.year : null;

/** "from 2030" begins something that lies ahead; "figures from 2019" do not. */
function roleOf({ form, when }: Parse, days: Days, { reference, tense }: Setting): PeriodRole {
  if (form.role !== null && form.role !== 'at') return form.role;
  if (form.id === 'from' && when.at !== 'range')
    return reference && (days.from > reference.last || (tense === 'future' && days.to >= reference.last))
      ? 'since'
      : 'at'; // "is forecast to be 4% up from 2016"
  return 'at';
}

function mention({ tokens }: Workspace, parse: Parse, days: Days, role: PeriodRole): PeriodMention {
  const { from, to, form } = parse;
  const after = form.edge === 'after';
  const before = form.edge === 'before';
  return {
    kind: 'period',
    span: spanOf(tokens, from, to),
    rule: `periods/${form.id}`,
    period: {
      from: role === 'until' ? null : iso(role === 'since' && after ? days.to + 1 : days.from),
      to: role === 'since' ? null : iso(role === 'until' && before ? days.from - 1 : days.to),
      grain: days.grain,
      known: 'stated',
      written: written(tokens, from, to),
    },
    role,
    calendar: parse.datedFrom === from,
  };
}
