import type { Frame } from '../../sentence/chunks.ts';
import { type Chunk, tokenAt } from '../../sentence/chunks.ts';
import { type Beside, hasBetween } from './beside.ts';
import { COMPARES, LOOKS_BACK } from './wordings.ts';

/** True where the period is that of another figure of the sentence. */
export const isOfAnotherFigure = (beside: Beside): boolean =>
  isOfFigureBefore(beside) ||
  (beside.behind &&
    (isOfNextFigure(beside) ||
      isOfThenFigure(beside) ||
      isOfFormer(beside) ||
      isOfCompared(beside) ||
      isOfMeasuredThing(beside)));

/** "from $2.2bn a year earlier, a decline of 37%": what looks back dates the figure right before it. */
const isOfFigureBefore = ({ mention, figure, at, host }: Beside): boolean =>
  host >= 0 && host !== figure && host === at - 1 && LOOKS_BACK.test(mention.period.written ?? '');

/** "to 7.8% from 6.4% and for 2027 to 3%": the time of what comes next. */
function isOfNextFigure({ chunks, at }: Beside): boolean {
  if (chunks[at - 1]?.kind !== 'prep' || chunks[at - 2]?.kind !== 'and') return false;
  let next = at + 1;
  while (chunks[next]?.kind === 'prep' || chunks[next]?.kind === 'det') next++;
  return chunks[next]?.kind === 'figure';
}

/** "to 1.2 billion from 496 million in the same period last year": behind what it rose from, the period is that one's. */
function isOfFormer({ draft: { mention }, chunks, figure, at, host }: Beside): boolean {
  let other = at - 1;
  while (chunks[other]?.kind === 'prep' || chunks[other]?.kind === 'det') other--;
  const former = chunks[other]?.mention;
  return (
    host < 0 &&
    other > figure &&
    former?.kind === 'quantity' &&
    COMPARES.has(wordBefore(chunks, other)) &&
    former.quantity.dimension === mention.quantity.dimension
  );
}

/** "has grown to £22bn from £18bn when it was approved in 2016": what was so then is the figure right before it. */
function isOfThenFigure({ draft, chunks, figure, at }: Beside): boolean {
  const when = chunks.findIndex(
    (c, i) => i > figure && i < at && c.kind === 'subordinator' && THEN.has(c.word),
  );
  const then = when - 1;
  if (then <= figure || chunks[then]!.kind !== 'figure') return false;
  const link = wordBefore(chunks, then);
  return (
    COMPARES.has(link) ||
    (link === 'of' && draft.frame.language.list('marks of another time').has(chunks[then - 2]?.word ?? ''))
  );
}
const THEN = new Set(['when', 'before', 'after']);

/** Two figures compared, the period behind the second. */
function isOfCompared({ draft: { frame }, mention, chunks, figure, at, figures, host }: Beside): boolean {
  // "five points more than ten years ago", "€130 million above the estimate of 2022"
  const before = frame.tokens.lower[tokenAt(frame.tokens, mention.span[0]) - 1];
  if (before === 'than' || isOfMark(frame, at)) return true;
  // "64 arrests, against 81 last year": the period is that of the figure it stands with
  if (host >= 0 && host !== figure && COMPARES.has(wordBefore(chunks, host))) return true;
  // "counted 1,063 gorillas, 26% more than in the census in 2018": of what the other figure is compared with
  return figures > 0 && hasBetween(chunks, figure, at, 'than');
}

/** "above the estimate of 2022", "below the figure seen in November". */
function isOfMark({ chunks, language }: Frame, at: number): boolean {
  if (chunks[at - 1]?.kind !== 'prep') return false;
  const mark = chunks[at - 2]?.bare ? at - 3 : at - 2;
  return (
    language.list('marks of another time').has(chunks[mark]?.word ?? '') &&
    BESIDE.has(chunks[mark - 1]?.word ?? '')
  );
}
const BESIDE = new Set(['above', 'below', 'over', 'under', 'than', 'from', 'against']);

/** The preposition or verb in front of a figure; of "compared with" the verb. */
function wordBefore(chunks: readonly Chunk[], figure: number): string {
  let i = figure - 1;
  while (chunks[i]?.kind === 'det' || chunks[i]?.kind === 'adverb') i--;
  if (chunks[i]?.kind === 'prep' && chunks[i - 1]?.word === 'compared') i--;
  return chunks[i]?.kind === 'prep' || chunks[i]?.kind === 'verb' ? chunks[i]!.word : '';
}

/** "The $380m mission is meant to bring back 60 grams in 2031": when something else is measured. */
const isOfMeasuredThing = ({ draft: { roles }, figures }: Beside): boolean =>
  figures > 0 && roles.thing !== undefined;
