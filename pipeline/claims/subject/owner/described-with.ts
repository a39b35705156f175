import type { Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { hasName, OWNED } from '../../sentence/noun-phrase.ts';
import { behindAside } from '../../sentence/wordings/aside.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { definedPlace } from '../place/defined-place.ts';
import { resolved } from '../resolve.ts';
import type { Measured } from './measured.ts';

/** "cocaine with a street value of £30,000", "Upper Sorrel, the largest dam with an output of", "a firm with a 55% market share". */
export function describedWith({ draft, world, chunk }: Measured): Told | null | undefined {
  const { frame, clauseSubject } = draft;
  const { chunks, tokens } = frame;
  // over the figure, too
  const front = beforeFigure(chunks, chunk) - 1;
  if (chunks[front]?.word !== 'with') return undefined;
  // "Halmark, with a 55% share, is"
  const isAside = chunks[front - 1]?.word === ',' && chunks[front - 2]?.kind === 'noun';
  if (isAside && isTensed(chunks[chunk + 2])) return resolved(draft, world, behindAside(frame, front - 2));
  // "Other markets are dear, led by Halm with a rent of"
  if (
    chunks[front - 2]?.word === 'by' &&
    LEADS.test(chunks[front - 3]?.word ?? '') &&
    hasName(frame, front - 1)
  )
    return resolved(draft, world, front - 1);
  // "won the race with a time of": the winner's
  const isWon = world.rulebook.language
    .list('win or finish')
    .has(chunks[front - 2]?.kind === 'verb' ? chunks[front - 2]!.word : '');
  // "Sarn is a town in Tarn County, Ostria, with a population of"
  const town = definedPlace(frame);
  if (town >= 0 && town === clauseSubject) return resolved(draft, world, town);
  const isIdiom =
    world.rulebook.language.list('in line with').has(chunks[front - 1]?.word ?? '') &&
    chunks[front - 2]?.word === 'in';
  // "231 plants with a street value of £193,000"
  const counted = chunks[front - 1]?.mention;
  const isTheirs = OWN_SIZES.has(draft.dimension) || VALUES.test(chunks[chunk]!.word);
  if (isTheirs && counted?.kind === 'quantity' && counted.counted && counted.unit)
    return subjectOfUnit(tokens.text.slice(...counted.unit));
  if (chunks[front - 1]?.kind !== 'noun' || isWon || isIdiom) return undefined;
  // "ahead of revenue with an order book 5% higher": no measure has another
  if (isMeasure(frame, front - 1, world.rulebook) && !hasName(frame, front - 1)) return undefined;
  const described = behindAside(frame, front - 1);
  // "The storm hit the coast with winds of 180 km/h": of what hits
  const isOfClause =
    isWhatItIs(frame, described) ||
    world.rulebook.language
      .list('strike')
      .has(chunks[described - 1]?.kind === 'verb' ? chunks[described - 1]!.word : '') ||
    OWNED.has(tokens.lower[chunks[described]!.from]!);
  const subject =
    isOfClause && clauseSubject >= 0 && clauseSubject < described
      ? resolved(draft, world, clauseSubject)
      : null;
  if (subject) return subject;
  return described !== front - 1 || !hasName(frame, front - 1)
    ? resolved(draft, world, described)
    : undefined;
}

const LEADS = /^(?:led|topped|headed|followed)$/;

/** What each of them has by itself; money may be somebody else's. */
const OWN_SIZES = new Set(['age', 'duration', 'mass', 'length', 'area', 'speed', 'power']);
const VALUES = /^(?:value|price|cost|worth)$/;

/** "Dogger Bank will be the largest farm with a capacity of 3 GW": what stands behind a form of "be" says what its subject is. */
function isWhatItIs({ chunks }: Frame, at: number): boolean {
  const before = chunks[at - 1]?.kind === 'det' ? at - 2 : at - 1;
  return (
    chunks[before]?.kind === 'verb' &&
    /^(?:is|are|was|were|be|been|become|becomes|became)$/.test(chunks[before]!.word)
  );
}

/** The chunk in front of which a measure and the figure right before it begin. */
function beforeFigure(chunks: readonly Chunk[], measure: number): number {
  const figure = measure - 1;
  if (chunks[figure]?.kind !== 'figure') return measure;
  return chunks[figure - 1]?.kind === 'det' ? figure - 1 : figure;
}
