import type { Metric } from '../model/claim.ts';
import type { Passage } from '../model/document.ts';
import type { Period } from '../model/period.ts';
import { tokenise } from '../text/tokens.ts';
import type { Draft, Told } from './draft.ts';
import { headerMetric } from './metric/header-metric.ts';
import { idOf, normalWords } from './sentence/normal-words.ts';
import { carried } from './subject/earlier/carry.ts';
import { fromHeadings } from './subject/topic/headings.ts';
import { topicOf } from './subject/topic/topic.ts';
import type { World } from './world.ts';

/**
 * A figure in a table cell: one header is the metric, the other the subject. Which is which is told by a metric word; without
 * one the row is the subject and the column the metric, as tables of results are made. Returns whether it was a cell.
 */
export function readCell(draft: Draft, world: World): boolean {
  const passage = world.passages[draft.passage]!;
  if (!passage.cell) return false;
  const dimension = draft.dimension;
  const row = headerMetric(passage.cell.row, dimension, world.rulebook);
  const column = headerMetric(passage.cell.column, dimension, world.rulebook);
  draft.shape = 'table-cell';
  if (readSize(draft, passage.text, world)) return true;
  const rowIsMetric = row?.metric != null && column?.metric == null;
  const metric = rowIsMetric ? row : column;
  const subject = rowIsMetric ? column : row;
  draft.metric = metric?.metric ?? openMetric(metric?.text ?? null, dimension);
  draft.rule = metric?.rule ?? null;
  const time = subject ? periodOf(subject.text, passage, world, draft.passage) : null;
  draft.subject = time
    ? (fromHeadings(draft, world) ?? carried(draft, world, 'any') ?? topicOf(world))
    : subjectOf(subject?.text ?? null, world);
  if (draft.metric)
    draft.derivation.push(`metric from the ${rowIsMetric ? 'row' : 'column'} header: ${draft.metric.id}`);
  else draft.unknown.metric = 'the table has no header for it';
  if (draft.subject)
    draft.derivation.push(`subject from the ${rowIsMetric ? 'column' : 'row'} header: ${draft.subject.name}`);
  else draft.unknown.subject = 'the table has no header for it';
  const said = periodIn(passage, world, draft);
  if (said) draft.period = said;
  return true;
}

/** "Women (n=18,204)" in a cell that heads a row: how many of them there are. */
function readSize(draft: Draft, text: string, world: World): boolean {
  const size = SIZE.exec(text);
  if (!size || draft.mention.span[0] < size.index || draft.dimension !== 'number') return false;
  draft.subject = subjectOf(text, world);
  draft.metric = openMetric('participant', 'number');
  draft.derivation.push(
    'metric from how many of them there are: participant',
    `subject from the cell: ${draft.subject?.name}`,
  );
  return true;
}
/** "(n = 18,204)" */
const SIZE = /\s*\(n ?= ?[\d,. ]+\)\s*$/i;

function openMetric(text: string | null, dimension: string): Metric | null {
  if (text === null) return null;
  const tokens = tokenise(text);
  const words = normalWords(tokens, { from: 0, to: tokens.count });
  const id = idOf(words, '_');
  return id === '' ? null : { id, name: text.trim(), family: dimension === 'number' ? 'count' : dimension };
}

function subjectOf(header: string | null, world: World): Told | null {
  const text = header?.replace(SIZE, '') ?? '';
  if (text.trim() === '') return null;
  const tokens = tokenise(text);
  for (const { value, to } of world.rulebook.lexicon.all(tokens, 0))
    if (value.is === 'entity' && to === tokens.count)
      return { id: value.entity.id, name: value.entity.name, from: 'registry', named: true };
  const id = idOf(text, '-');
  return id === '' ? null : { id, name: text.trim(), from: 'heading', named: true };
}

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
