import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { placeOfFigure, wordingOf } from '../told-apart/wording.ts';
import { listsOf } from './lists.ts';

/** A content word of a claim's sentence, and how much it says of the figure: 1 right beside it. */
export interface NearWord {
  readonly word: string;
  /** The lists of words for one thing that it stands in. */
  readonly lists: readonly string[];
  readonly weight: number;
}

/** By how many content words a word may be away and still say so much. */
const WEIGHTS: readonly (readonly [words: number, weight: number])[] = [
  [3, 1],
  [6, 0.8],
  [10, 0.5],
];
const FAR = 0.3;
/** What is left of it beyond another figure: "haddock goes up to 73,000 tonnes, saithe stays at 61,500". */
const BEYOND_A_FIGURE = 0.6;
/** And beyond a comma: "whose loss was published on Tuesday, sold two players for £23m". */
const BEYOND_A_COMMA = 0.75;
/** More of either take no more away. */
const BEYOND = 3;
/** Days, months and the periods of a comparison date the telling as often as what is told: "up 54% on the same quarter last year". */
const OF_TIME = 0.3;

const NUMERAL = /\d[\d.,]*/g;
const COMMA = /[,;:–—](?!\d)/g;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|week|month|quarter|year|period|same|previou|ago|earlier|compar|yesterday|today)$/;

/** The content words of a claim's sentence, in order; worked out once a claim, linear in the sentence. */
export function wordsNear(claim: Claim, context: CheckContext): readonly NearWord[] {
  let near = known.get(context);
  if (!near) {
    near = new WeakMap();
    known.set(context, near);
  }
  let words = near.get(claim);
  if (!words) {
    words = weighed(claim, context);
    near.set(claim, words);
  }
  return words;
}
const known = new WeakMap<CheckContext, WeakMap<Claim, readonly NearWord[]>>();

function weighed(claim: Claim, context: CheckContext): readonly NearWord[] {
  const { words, at } = context.wording(claim);
  const from = placeOfFigure(claim);
  const to = from + claim.written.length;
  const places = (of: RegExp): number[] => [...claim.sentence.matchAll(of)].map(({ index }) => index);
  const figures = places(NUMERAL).filter((i) => i < from || i >= to);
  const commas = places(COMMA);
  const first = at.findIndex((offset) => offset >= from);
  const behind = first < 0 ? words.length : first;
  const lists = listsOf(context.rules);
  const near = words.map((word, k) => {
    const place = at[k]!;
    const between = (i: number): boolean => (place < from ? i > place && i < from : i >= to && i < place);
    const many = (of: readonly number[]): number => Math.min(BEYOND, of.filter(between).length);
    const away = k < behind ? behind - k : k - behind + 1;
    const closeness = WEIGHTS.find(([most]) => away <= most)?.[1] ?? FAR;
    const beyond = BEYOND_A_FIGURE ** many(figures) * BEYOND_A_COMMA ** many(commas);
    return {
      word,
      lists: lists.get(word) ?? NONE,
      weight: closeness * beyond * (TIME.test(word) ? OF_TIME : 1),
    };
  });
  const meant = wordsMeant(claim, context).map((word) => ({
    word,
    lists: lists.get(word) ?? NONE,
    weight: MEANT,
  }));
  return [...near, ...meant];
}

/** "It has lost 71%": of whom, a sentence before has told. */
function wordsMeant(claim: Claim, context: CheckContext): readonly string[] {
  const { subject, sentence } = claim;
  if (subject === null || !POINTS_BACK.test(sentence.slice(0, placeOfFigure(claim)))) return [];
  const { set } = context.wording(claim);
  return wordingOf(`x ${subject.name.toLowerCase()}`).words.filter((word) => !set.has(word));
}
const POINTS_BACK = /(?<!\p{L})(?:it|its|they|their|he|his|she|her)(?!\p{L})/iu;
/** What is only meant may be meant wrongly. */
const MEANT = 0.6;
const NONE: readonly string[] = [];
