import type { Status } from '../model/claim.ts';
import type { Passage } from '../model/document.ts';
import type { Period } from '../model/period.ts';
import type { Draft } from './draft.ts';
import { readFact, topicOfBox } from './fact-cell.ts';
import { readGroups, readTimes } from './group-columns.ts';
import { headerMetric } from './metric/header-metric.ts';
import { openMetric, readSample, subjectOf } from './named-header.ts';
import type { World } from './world.ts';

/**
 * A figure in a table cell: one header is the metric, the other the subject. Which is which is told by a metric word; without
 * one the row is the subject and the column the metric, as tables of results are made. Returns whether it was a cell.
 */
export function readCell(draft: Draft, world: World): boolean {
  const passage = world.passages[draft.passage]!;
  if (!passage.cell) return false;
  draft.shape = 'table-cell';
  if (!readSample(draft, world) && !readFact(draft, world)) readHeaders(draft, passage.cell, world);
  const said = periodIn(passage, world, draft);
  if (said) draft.period = said;
  return true;
}

function readHeaders(draft: Draft, cell: NonNullable<Passage['cell']>, world: World): void {
  const { dimension } = draft;
  const row = headerMetric(cell.row, dimension, world.rulebook);
  const column = headerMetric(cell.column, dimension, world.rulebook);
  const rowIsMetric = row?.metric != null && column?.metric == null;
  const metric = rowIsMetric ? row : column;
  const subject = rowIsMetric ? column : row;
  const passage = world.passages[draft.passage]!;
  const time = subject ? periodOf(subject.text, passage, world, draft.passage) : null;
  if (!row?.metric && !column?.metric) {
    const isOfTime = column !== null && periodOf(column.text, passage, world, draft.passage) !== null;
    if (isOfTime && readTimes(draft, cell, time !== null, world)) return;
    if (readGroups(draft, cell, time !== null, world)) return;
  }
  draft.metric = metric?.metric ?? openMetric(metric?.text ?? null, dimension);
  draft.rule = metric?.rule ?? null;
  // "Jobs | Forecast": how firm the figures of a column are says nothing of what they are of
  const firm = rowIsMetric ? (FIRM[subject?.text.trim().toLowerCase() ?? ''] ?? null) : null;
  if (firm) draft.status = firm;
  draft.subject = time || firm ? topicOfBox(draft, world) : subjectOf(subject?.text ?? null, world);
  if (draft.metric)
    draft.derivation.push(`metric from the ${rowIsMetric ? 'row' : 'column'} header: ${draft.metric.id}`);
  else draft.unknown.metric = 'the table has no header for it';
  if (draft.subject)
    draft.derivation.push(`subject from the ${rowIsMetric ? 'column' : 'row'} header: ${draft.subject.name}`);
  else draft.unknown.subject = 'the table has no header for it';
}

const FIRM: Readonly<Record<string, Status>> = {
  forecast: 'forecast',
  forecasts: 'forecast',
  projection: 'forecast',
  projected: 'forecast',
  expected: 'forecast',
  estimate: 'estimate',
  estimated: 'estimate',
  target: 'target',
  plan: 'planned',
  planned: 'planned',
  actual: 'actual',
};

/** A period in one of the headers: "2024" above a column of figures. */
const periodIn = (passage: Passage, world: World, draft: Draft): Period | null =>
  [passage.cell?.column, passage.cell?.row]
    .map((text) => (text ? periodOf(text, passage, world, draft.passage) : null))
    .find((period) => period !== null) ?? null;

/** The period that a header of the table is, found in the reading of that header. */
function periodOf(text: string, passage: Passage, world: World, before: number): Period | null {
  for (let p = before - 1; p >= 0 && before - p < 200; p--) {
    const other = world.passages[p]!;
    if (other.cell?.table !== passage.cell?.table && other.kind !== 'cell') break;
    if (other.text !== text) continue;
    for (const sentence of world.readings[p]!.sentences)
      for (const mention of sentence.mentions) if (mention.kind === 'period') return mention.period;
  }
  return null;
}
