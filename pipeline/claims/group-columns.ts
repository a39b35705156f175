import type { Passage } from '../model/document.ts';
import { wordNumbered } from '../read/headed.ts';
import { couldBeAWord } from '../recognize/entities/name/in-dictionary.ts';
import { remembered } from '../text/remembered.ts';
import type { Draft } from './draft.ts';
import { topicOfBox } from './fact-cell.ts';
import { choose } from './metric/choice/choose.ts';
import { leadIn } from './metric/earlier/lead-in.ts';
import { type Found, simple } from './metric/found.ts';
import { headerMetric } from './metric/header-metric.ts';
import { openMetric, subjectOf } from './named-header.ts';
import type { World } from './world.ts';

type Cell = NonNullable<Passage['cell']>;

/**
 * "Men | Women" or "Halm | Tarn" above a table of deaths: columns that are groups, of which the words above the table say what is measured, or
 * the article where nothing does. The row is whose the figure is, and the column the part of it; where the rows are years, the column is
 * whose it is; of "Phase 1 | Phase 2" it always is, and the row what is measured. Returns whether it was such a table.
 */
export function readGroups(draft: Draft, cell: Cell, isTime: boolean, world: World): boolean {
  if (cell.column === null || cell.row === null) return false;
  if (isOutcome(cell, world) || wordNumbered(cell.column) !== null || isOfArms(cell, world)) {
    draft.metric = openMetric(cell.row, draft.dimension);
    draft.subject = subjectOf(cell.column, world);
    note(draft, 'the row header');
    return true;
  }
  const isGroup = isNameOfGroup(cell.column, world);
  const told = tellsOthers(draft, cell, world) ? null : leadIn(draft, world);
  if (!told && !isGroup) return false;
  const found: Found | null =
    told ?? casesOfTrial(draft, cell, world) ?? choose(draft, world, null)?.found ?? null;
  draft.metric = found?.metric ?? null;
  draft.rule = found?.rule ?? null;
  draft.subject = subjectOf(isTime ? cell.column : cell.row, world);
  if (!isTime) draft.scope.segment = cell.column;
  note(draft, told ? 'words above the table' : 'what the article is about');
  return true;
}

/**
 * "Passengers by month | 2022 | 2023": columns that are years, of which the header of the rows or the words above say what is measured. Returns
 * whether one of them does.
 */
export function readTimes(draft: Draft, cell: Cell, isRowTime: boolean, world: World): boolean {
  const corner = headerMetric(headersOf(world).get(cell.table)?.[0] ?? null, draft.dimension, world.rulebook);
  const found = corner?.metric
    ? { metric: corner.metric, rule: corner.rule, measure: -1 }
    : (leadIn(draft, world) ?? choose(draft, world, null)?.found);
  if (!found) return false;
  draft.metric = found.metric;
  draft.rule = found.rule;
  draft.subject = isRowTime ? topicOfBox(draft, world) : subjectOf(cell.row, world);
  note(draft, corner?.metric ? 'the header of the rows' : 'words above the table');
  return true;
}

function note(draft: Draft, by: string): void {
  if (draft.metric) draft.derivation.push(`metric from ${by}: ${draft.metric.id}`);
  else draft.unknown.metric = 'neither the table nor what stands above it says what is measured';
  if (draft.subject) draft.derivation.push(`subject from the headers: ${draft.subject.name}`);
  else draft.unknown.subject = 'the table has no header for it';
}

/** "Drug | Placebo" above rows that are no groups of people themselves: what came of both arms of a trial. */
const isOfArms = ({ table, row }: Cell, world: World): boolean =>
  hasPlacebo(table, world) &&
  row !== null &&
  !OF_PEOPLE.test(row) &&
  !isNameOfGroup(row, world) &&
  row.includes(' ');

/** "20 to 30 years old", "Women (n=410)": who they are. */
const OF_PEOPLE = /^\W*\d|\b(?:years? old|aged?)\b|\bn ?=/i;

const hasPlacebo = (table: number, world: World): boolean =>
  headersOf(world)
    .get(table)
    ?.some((text) => /^placebo\b/i.test(text)) ?? false;

/** A table with those who were given nothing has, where nothing else is said, in how many of each group it was so. */
function casesOfTrial({ dimension }: Draft, { table }: Cell, world: World): Found | null {
  const rule =
    hasPlacebo(table, world) && dimension === 'number' ? world.rulebook.metrics.byId.get('cases') : undefined;
  return rule ? simple(rule) : null;
}

/** "Outcome", "Indicator" above the names of the rows: they are what is measured. */
const isOutcome = ({ table }: Cell, world: World): boolean =>
  world.rulebook.language
    .list('heads of measures')
    .has((headersOf(world).get(table)?.[0] ?? '').trim().toLowerCase());

/** "Tests | Deaths": where a column beside it is a measure of such figures by its name, this one is one as well. */
const tellsOthers = ({ dimension }: Draft, { table }: Cell, world: World): boolean =>
  (headersOf(world).get(table) ?? [])
    .slice(1)
    .some((text) => headerMetric(text, dimension, world.rulebook)?.metric != null);

/** "Men", "Placebo", "Halm": who or where, by every word of it. */
function isNameOfGroup(text: string, { rulebook: { language } }: World): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (words.length === 0 || words.length > 3) return false;
  const groups = language.list('groups of people');
  if (words.every((word) => groups.has(word))) return true;
  return NAME.test(text) && !words.some((word) => couldBeAWord(word, language));
}
const NAME = /^\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)*(?<!s)$/u;

/** Table → the cells of its first row. */
const headersOf = remembered(({ passages }: World): ReadonlyMap<number, readonly string[]> => {
  const headers = new Map<number, string[]>();
  const started = new Set<number>();
  for (const { cell, text } of passages) {
    if (!cell) continue;
    if (cell.row !== null || cell.column !== null) started.add(cell.table);
    else if (!started.has(cell.table)) headers.set(cell.table, [...(headers.get(cell.table) ?? []), text]);
  }
  return headers;
});
