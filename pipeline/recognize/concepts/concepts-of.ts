import type { QuantityMention } from '../../model/mention.ts';
import type { SentenceReading } from '../../model/reading.ts';
import type { Bench } from '../grammar/bench.ts';
import { behindName, besideDirection } from './shapes/beside-name.ts';
import { countedThings } from './shapes/counted-things.ts';
import { governor } from './shapes/governor.ts';
import { attributive, sharedNoun } from './shapes/own-noun.ts';
import { bareShare, forWhat, fromWhat, offWhat, ofWhat } from './shapes/parts.ts';
import { inParenthesis, sameAsBefore } from './shapes/repeated.ts';
import type { Shape } from './shapes/shape.ts';
import { stretchOfTime } from './shapes/stretch-of-time.ts';
import { subject } from './shapes/subject.ts';
import { viewOf } from './view.ts';

/** The first that applies decides; the closer a word stands to its figure, the earlier it is asked. */
const shapes: readonly Shape[] = [
  sharedNoun, // "a 3- or 4-bed house": the noun stands behind another figure
  attributive, // the noun in the figure's own phrase
  sameAsBefore, // before *of*: "$5m (£4m) of bonds" is one sum
  bareShare, // before *of*: "a third of voters" has its noun in the unit
  ofWhat,
  offWhat,
  governor, // the noun in front, before the subject further off
  inParenthesis,
  countedThings,
  stretchOfTime,
  besideDirection,
  fromWhat,
  forWhat,
  subject,
  behindName, // last: a fragment without a verb
];

/** Concepts and the name of the shape that gave them, for `explain`. */
export interface Concepts {
  readonly words: readonly string[];
  readonly shape: string | null;
}

const NOTHING: Concepts = { words: [], shape: null };

/** Answers of a sentence, all made when the first is asked for: a later one may lean on an earlier one. */
const memo = new WeakMap<SentenceReading, ReadonlyMap<QuantityMention, Concepts>>();

/**
 * The words of the thing that a quantity of the sentence measures, as written: the subject or head phrase with its modifiers,
 * without articles and prepositions; empty for a pronoun subject or where nothing is named.
 */
export const conceptsOf = (
  bench: Bench,
  sentence: SentenceReading,
  mention: QuantityMention,
): readonly string[] => explainConcepts(bench, sentence, mention).words;

export function explainConcepts(bench: Bench, sentence: SentenceReading, mention: QuantityMention): Concepts {
  let all = memo.get(sentence);
  if (!all) {
    all = readAll(bench, sentence);
    memo.set(sentence, all);
  }
  return all.get(mention) ?? NOTHING;
}

function readAll(bench: Bench, sentence: SentenceReading): ReadonlyMap<QuantityMention, Concepts> {
  const all = new Map<QuantityMention, Concepts>();
  let before = NOTHING;
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'quantity') continue;
    before = read(bench, sentence, mention, before);
    all.set(mention, before);
  }
  return all;
}

function read(bench: Bench, sentence: SentenceReading, mention: QuantityMention, before: Concepts): Concepts {
  const view = viewOf(bench, sentence, mention);
  for (const shape of shapes) {
    const words = shape(view);
    if (words === 'as before') return { words: before.words, shape: shape.name };
    if (words) return { words, shape: shape.name };
  }
  return NOTHING;
}
