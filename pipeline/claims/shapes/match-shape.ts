import type { Element, Role, ShapeRule } from '../../rulebook/shapes.ts';
import type { Frame } from '../sentence/chunks.ts';
import { isPurpose } from '../sentence/wordings/purpose.ts';
import { behindBrackets } from '../sentence/wordings/then-in-brackets.ts';

export type Roles = Readonly<Partial<Record<Role, number>>>;

/** What a pattern may ask about a chunk besides its kind. */
export interface Asked {
  /** True where the chunk's head is a metric word that a figure of this kind can have. */
  readonly isMetric: (chunk: number) => boolean;
  /** True where its head is a word for many of something: "team", "poll". */
  readonly isGroup: (chunk: number) => boolean;
  /** True where the chunk holds a name. */
  readonly isName: (chunk: number) => boolean;
  /** The grammatical subject of the verb chunk, or -1. */
  readonly subjectOf: (verb: number) => number;
}

/** The chunks that a shape gives roles to, or `null` where the sentence around the figure has another shape. */
export function matchShape(shape: ShapeRule, frame: Frame, figure: number, asked: Asked): Roles | null {
  const roles: Partial<Record<Role, number>> = {};
  if (!walk(shape.left, frame, figure, -1, asked, roles)) return null;
  if (!walk(shape.right, frame, figure, 1, asked, roles)) return null;
  return roles;
}

function walk(
  elements: readonly Element[],
  frame: Frame,
  figure: number,
  step: 1 | -1,
  asked: Asked,
  roles: Partial<Record<Role, number>>,
): boolean {
  const { chunks } = frame;
  let at = figure;
  for (const element of elements) {
    let next = step > 0 && at === figure ? behindBrackets(chunks, figure) : at + step;
    // adverbs are nowhere in the way, nor words in front of the figure itself ("a record 40%")
    while (
      chunks[next]?.kind === 'adverb' ||
      (chunks[next]?.kind === 'det' && isOfFigure(frame, next, figure))
    )
      next += step;
    if (element.symbol === 'V' && step < 0) next = overOtherFigures(frame, next);
    if (element.symbol === '^') {
      if (next >= 0) return false;
      continue;
    }
    if (element.symbol === 'SUBJECT-METRIC') {
      // the verb has just been passed: its subject may stand further off
      const subject = asked.subjectOf(at);
      if (subject < 0 || subject === figure || !asked.isMetric(subject)) return false;
      if (element.role) roles[element.role] = subject;
      continue;
    }
    // "cut the risk of stroke by 31%": the metric stands before what it is of
    if (
      element.symbol === 'METRIC' &&
      step < 0 &&
      // "survivors in the rubble of 40 buildings": what is counted says itself
      !isCounted(frame, figure) &&
      (!fits(element, frame, next, asked, step) || endsMeasure(frame, next)) &&
      isOf(frame, next)
    )
      next -= 2;
    if (fits(element, frame, next, asked, step)) {
      if (element.role) roles[element.role] = next;
      at = next;
    } else if (!element.optional) return false;
  }
  return true;
}

const isCounted = ({ chunks }: Frame, figure: number): boolean => {
  const { mention } = chunks[figure]!;
  return mention?.kind === 'quantity' && mention.counted && chunks[figure - 1]?.word === 'of';
};

/** True for words in front of a figure: the one asked about, or another behind it ("of the 1,200 people"). */
const isOfFigure = ({ chunks }: Frame, det: number, figure: number): boolean =>
  det < figure
    ? chunks.slice(det, figure).every((c) => c.kind === 'det' || c.kind === 'adverb')
    : chunks[det + 1]?.kind === 'figure';

/** Also "a profit attributable to the owner of $4bn", "a profit before exceptional items of $4bn". */
const OF = new Set(['of', 'in', 'for', 'on', 'at', 'from', 'to', 'before', 'after']);
const isOf = ({ chunks }: Frame, at: number): boolean =>
  chunks[at]?.kind === 'noun' && chunks[at - 1]?.kind === 'prep' && OF.has(chunks[at - 1]!.word);

/** "its share of the market": words of one measure, which the chunk in front of "of" begins. */
const endsMeasure = ({ metrics, chunks, tokens }: Frame, at: number): boolean => {
  const start = tokens.start[chunks[at]!.from]!;
  return metrics.some(({ span }) => span[0] < start && span[1] === tokens.end[chunks[at]!.head]);
};

/** "fell to 61 in 2023 from 74", "rose 4% to $5m": what stands between a verb and its second figure. */
function overOtherFigures({ chunks }: Frame, from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const chunk = chunks[at];
    if (!chunk || (chunk.kind !== 'figure' && chunk.kind !== 'period')) break;
    at--;
    while (chunks[at]?.kind === 'prep' || chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  }
  return at;
}

function fits(element: Element, frame: Frame, at: number, asked: Asked, step: 1 | -1): boolean {
  const chunk = frame.chunks[at];
  if (!chunk) return false;
  switch (element.symbol) {
    case 'words':
      return chunk.kind !== 'noun' && chunk.kind !== 'figure' && element.words.has(chunk.word);
    case 'NP':
      return chunk.kind === 'noun' && (step < 0 || beginsBare(frame, at)) && !isWayOfSpeech(frame, at);
    case 'NEW-NP':
      return chunk.kind === 'noun' && NEW.has(frame.tokens.lower[chunk.from]!);
    case 'METRIC':
      return (
        chunk.kind === 'noun' &&
        asked.isMetric(at) &&
        (step < 0 || beginsBare(frame, at)) &&
        !isWayOfSpeech(frame, at)
      );
    case 'GROUP':
      return chunk.kind === 'noun' && asked.isGroup(at);
    case 'FREE-NAME':
      return chunk.kind === 'noun' && asked.isName(at) && !isGoverned(frame, at);
    case 'NAME':
      return chunk.kind === 'noun' && asked.isName(at);
    case 'ARG':
      return chunk.kind === 'noun' || chunk.kind === 'pronoun' || chunk.kind === 'figure';
    case 'PRON':
      return chunk.kind === 'pronoun';
    case 'V':
      return chunk.kind === 'verb' && (step < 0 || !isPurpose(frame, at));
    case 'T':
      return chunk.kind === 'period';
    default:
      return false;
  }
}

/** "cut by 54% in real terms", "£31m, on top of £18m": the noun of a phrase that says how it is told. */
function isWayOfSpeech({ chunks, tokens, cues }: Frame, at: number): boolean {
  const [prep, noun] = [chunks[at - 1], chunks[at]!];
  if (prep?.kind !== 'prep') return false;
  const [start, end] = [tokens.start[prep.from]!, tokens.end[noun.head]!];
  return (
    (prep.word === 'on' && noun.word === 'top') || cues.some(({ span }) => span[0] <= start && span[1] >= end)
  );
}

/** "in the United States over two years", "of Halm and Brome $2m", "will lend Kenya $750m": no name with its figure. */
function isGoverned({ chunks }: Frame, at: number): boolean {
  let before = at - 1;
  while (chunks[before]?.kind === 'and' && chunks[before - 1]?.kind === 'noun') before -= 2;
  const { kind, word } = chunks[before] ?? {};
  return kind === 'verb' || (kind === 'prep' && word !== 'with');
}

/** What a text brings in for the first time. */
const NEW = new Set(['a', 'an', 'another', 'each', 'every', 'one', 'some']);

const BORDERS = new Set(
  'the a an its their his her this that these those each every any no another'.split(' '),
);

/** Directly behind a figure a new noun phrase ("$4m the council") is no part of it; behind a preposition anything goes. */
function beginsBare(frame: Frame, at: number): boolean {
  if (frame.chunks[at - 1]?.kind !== 'figure') return true;
  return !BORDERS.has(frame.tokens.lower[frame.chunks[at]!.from]!);
}
