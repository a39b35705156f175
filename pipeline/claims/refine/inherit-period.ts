import type { Period } from '../../model/period.ts';
import { documentPeriod } from '../../recognize/periods/document-period.ts';
import { MOVED_FROM } from '../../recognize/quantities/move.ts';
import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import { isOfRevisedForecast } from './like/of-revised-forecast.ts';
import { dayOfEvent } from './period/day-of-event.ts';
import { endBefore } from './period/end-before.ts';
import { isOver, speaksOfNow } from './period/now-or-over.ts';
import { ofEarlier } from './period/of-earlier.ts';
import { ofLeadIn } from './period/of-lead-in.ts';
import { ofReport } from './period/of-report.ts';
import { partOfYear } from './period/part-of-year.ts';
import { placedByEarlier } from './period/placed.ts';
import { periodAhead, spokenOf } from './period/spoken-of.ts';
import { wholeYear } from './period/whole-year.ts';
import { isCountedBack, isUnplaced } from './period/wordings.ts';
import { yearAfterCompared } from './period/year-after-compared.ts';
import { isSaidOfNow } from './said-of-now.ts';

/**
 * Where the sentence names no period: that of the nearest figure before it in the passage, or what leads the item ("Sept 2023: …").
 * A document's date stands in where nothing else does, since a figure without a date is true when it is printed.
 */
export function inheritPeriod(draft: Draft, world: World): void {
  if (draft.period) {
    placeByEarlier(draft, world);
    return;
  }
  if (draft.mention.rule === MOVED_FROM) draft.revision = 'old';
  const ofDocument = documentPeriod(world.document.published);
  // "Ona Brandt, 33, …": as old as on the day it is printed, whatever the sentence before was of
  if (ofDocument && (isSaidOfNow(draft) || draft.metric?.id === 'age')) {
    takeOfDocument(draft, world, ofDocument);
    return;
  }
  if (draft.revision === 'old') {
    takeOfRevised(draft);
    return;
  }
  for (const [why, source] of SOURCES) {
    const period = source(draft, world);
    // "one of the largest disasters of the 19th century": no time of what is told next
    if (!period || period.known === 'document' || period.grain === 'century') continue;
    if (isOfEndBefore(draft, period, world)) continue;
    const part = partOfYear(draft, period, world);
    draft.period = { ...(part ?? period), known: 'inherited' };
    draft.derivation.push(`${why}: ${period.written}${part ? `, ${part.written}` : ''}`);
    return;
  }
  if (ofDocument) takeOfDocument(draft, world, ofDocument);
  else draft.unknown.period = 'no period in the passage, and the article has no date';
}

/** "rose from $1.7bn in 2022 to $2.6bn": that year is not the second's, whoever else has it. */
function isOfEndBefore(draft: Draft, { from, to }: Period, { drafts }: World): boolean {
  const end = endBefore(draft);
  const before = end === null ? null : drafts.find(({ mention }) => mention === end)?.period;
  return before?.known === 'stated' && before.from === from && before.to === to;
}

/** The first that knows of one gives the period. */
const SOURCES: readonly (readonly [string, (draft: Draft, world: World) => Period | null])[] = [
  // "Over the full year it sold 40,000", behind the figures of a quarter
  ['period of the whole year', wholeYear],
  ['period inherited', ofEarlier],
  // "an 11% improvement on June last year": no figure before it says so, and this sentence itself does
  ['period a year after the one compared with', yearAfterCompared],
  // "Deliveries in the quarter"
  ['period inherited', spokenOf],
  // "In the first quarter trade recovered.": a sentence without a figure, unless this one tells of now
  ['period inherited', (draft, world) => notOver(draft, world, periodAhead(draft, world))],
  // "Thirty-six people died": of a disaster of years ago
  ['period in which it happened', dayOfEvent],
  // what the whole article is about comes last
  ['period that is reported on', ofLeadIn],
  ['period that is reported on', ofReport],
  ['period that is reported on', ofLikeElsewhere],
];

function takeOfDocument(draft: Draft, { document }: World, period: Period): void {
  draft.period = period;
  draft.derivation.push(`period of the document: ${document.published}`);
}

/** "from 188,000": what was so before, at the time of what it was revised to or at none that is named. */
function takeOfRevised(draft: Draft): void {
  if (draft.like?.period && (isRevised(draft) || isOfRevisedForecast(draft))) {
    draft.period = draft.like.period;
    draft.derivation.push(`period of what it was revised to: ${draft.period.written}`);
  } else draft.unknown.period = 'an earlier time that is not named';
}

/** "June's figure was revised to 172,000 from 188,000": both of one time. */
const isRevised = ({ frame: { chunks, language }, verb }: Draft): boolean =>
  language.list('revise').has(chunks[verb]?.word ?? '');

/** "a year earlier": a year before the time of the figure in front. */
function placeByEarlier(draft: Draft, world: World): void {
  const { period } = draft;
  const placed =
    period && (isUnplaced(period) || isCountedBack(period)) ? placedByEarlier(draft, world) : null;
  if (!placed) return;
  draft.period = placed;
  delete draft.unknown.period;
  draft.derivation.push(`period a year before the one spoken of: ${placed.from}`);
}

const notOver = (draft: Draft, world: World, period: Period | null): Period | null =>
  period && isOver(period, world) && speaksOfNow(draft) ? null : period;

/** "Analysts had expected 22 cents", a paragraph behind what was earned. */
function ofLikeElsewhere({ like, passage }: Draft): Period | null {
  return like !== null && like.passage !== passage ? like.period : null;
}
