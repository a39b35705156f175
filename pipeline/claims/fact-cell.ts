import type { Passage } from '../model/document.ts';
import { saysNothing } from '../read/headed.ts';
import type { Draft, Told } from './draft.ts';
import { leadIn } from './metric/earlier/lead-in.ts';
import { headerMetric } from './metric/header-metric.ts';
import { openMetric, subjectOf } from './named-header.ts';
import { carried } from './subject/earlier/carry.ts';
import { ofComplement } from './subject/place/beside-figure.ts';
import { fromHeadings } from './subject/topic/headings.ts';
import { matterFor } from './subject/topic/matter.ts';
import { topicOf } from './subject/topic/topic.ts';
import type { World } from './world.ts';

/**
 * "Length | 2,310 m" in a fact box: rows of a name and a value, without a header that says what stands in the column. The name is what is
 * measured of whatever the article is about, or whom the figure is of ("Ostland | 9 million"). Returns whether it was such a cell.
 */
export function readFact(draft: Draft, world: World): boolean {
  const { cell } = world.passages[draft.passage]!;
  if (!cell || cell.row === null || (cell.column !== null && !saysNothing(cell.column))) return false;
  const row = headerMetric(cell.row, draft.dimension, world.rulebook);
  if (!row?.metric && isName(cell, draft.passage, world)) {
    draft.subject = subjectOf(cell.row, world);
    const found = leadIn(draft, world);
    draft.metric = found?.metric ?? null;
    draft.rule = found?.rule ?? null;
  } else {
    draft.metric = row?.metric ?? openMetric(cell.row, draft.dimension);
    draft.rule = row?.rule ?? null;
    draft.subject = ofValue(draft, world) ?? topicOfBox(draft, world);
  }
  if (draft.metric) draft.derivation.push(`metric from the fact's name: ${draft.metric.id}`);
  else draft.unknown.metric = 'the table has no header for it';
  if (draft.subject) draft.derivation.push(`subject from the fact box: ${draft.subject.name}`);
  else draft.unknown.subject = 'nothing above the table says what it is about';
  return true;
}

/** "Stations | 14 in Ostland; 22 in all": a value with words of its own. */
const ofValue = (draft: Draft, world: World): Told | null =>
  world.passages[draft.passage]!.text.split(' ').length > 3 ? ofComplement(draft, world) : null;

export const topicOfBox = (draft: Draft, world: World): Told | null =>
  matterFor(draft, world) ?? fromHeadings(draft, world) ?? carried(draft, world, 'any') ?? topicOf(world);

/** True where the name of the row is one, from its first letter to its last. */
function isName({ row, table }: NonNullable<Passage['cell']>, before: number, world: World): boolean {
  for (let p = before - 1; p >= 0 && before - p <= CELLS; p--) {
    const { cell, text } = world.passages[p]!;
    if (cell?.table !== table) return false;
    if (text !== row || cell.row !== null) continue;
    return world.readings[p]!.sentences.some(({ mentions }) =>
      mentions.some((m) => m.kind === 'entity' && m.span[0] === 0 && m.span[1] === text.length),
    );
  }
  return false;
}
/** How many cells back the name of a row is looked for. */
const CELLS = 20;
