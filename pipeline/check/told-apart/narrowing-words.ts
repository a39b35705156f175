import type { Claim } from '../../model/claim.ts';
import { stands } from '../affair/stands.ts';
import type { CheckContext } from '../context.ts';
import { isCommonNoun } from '../slot/common-noun.ts';
import { type ClauseWord, clauseOf } from './clause.ts';
import { isCondition, isNeutral } from './unshared.ts';
import { stem } from './wording.ts';

/** The words of a clause, and which of them the other text does not have. */
interface Told {
  readonly words: readonly ClauseWord[];
  readonly unshared: ReadonlySet<number>;
  readonly isNeutral: (word: ClauseWord) => boolean;
  /** Words of the measure's name: "yield". */
  readonly measured: ReadonlySet<string>;
  /** "The average woman pensioner" is no one, and "the first satellites" are not all. */
  readonly oneOfSeveral: ReadonlySet<string>;
  readonly isRate: boolean;
}

/**
 * Whether one of the words that only this text has narrows what is measured, by where it stands: a word in front of it, a phrase behind it,
 * which makes it a part, or none.
 */
export function narrowedBy(
  claim: Claim,
  unshared: ReadonlySet<number>,
  context: CheckContext,
): 'word' | 'phrase' | null {
  if (unshared.size === 0) return null;
  const told: Told = {
    words: clauseOf(claim),
    unshared,
    isNeutral: (word) => isNeutral(word, context),
    measured: measuredIn(claim),
    oneOfSeveral: context.rules.oneOfSeveral,
    isRate: claim.quantity.dimension.startsWith('ratio'),
  };
  const which = phrasesOf(claim, context);
  const places = [...unshared];
  if (places.some((i) => isCondition(told.words, i))) return 'word';
  const isBeside = (i: number): boolean => which !== 'none' || told.words[i]!.side === 'figure';
  const narrows = (i: number): boolean => isBeside(i) && (isModifier(told, i) || isHeadOf(told, i));
  if (places.some((i) => narrows(i) && told.words[i]!.side !== 'figure')) return 'word';
  // "four woolly mammoths", "two mammoths": a part, but no part is more than all
  if (places.some(narrows)) return 'phrase';
  const mayNarrow = (i: number): boolean =>
    which === 'all' || (which === 'behind' && told.words[i]!.side === 'behind');
  return places.some((i) => mayNarrow(i) && isInPhrase(told, i, isCommonNoun(claim))) ? 'phrase' : null;
}

/** "Winter wheat yield" is of no yield that is known; "the stock index" is what fell. */
function measuredIn({ metric, subject }: Claim): ReadonlySet<string> {
  const things = new Set(subject?.name.toLowerCase().split(' ').map(stem));
  return new Set(
    metric?.id
      .split('_')
      .map(stem)
      .filter((word) => !things.has(word)),
  );
}

/**
 * Which words narrow a figure. Only those of what is counted, where something happens once and is told with more or less of its circumstances:
 * "a bomb near a market wounded 38"; no phrases where a thing does not change: "the bridge over the Arl is 300 metres long"; only those behind
 * it where a thing has a price: "costs $999 with more memory".
 */
function phrasesOf(claim: Claim, context: CheckContext): 'none' | 'words' | 'behind' | 'all' {
  if (isPriced(claim)) return 'behind';
  if (context.rules.of(claim.metric).still || stands(claim, context.rules)) return 'words';
  if (OF_AN_EVENT.has(claim.metric?.family ?? '') || claim.quantity.unit === TIMES) return 'none';
  const moves = context.moves(claim);
  return moves === 'announced_once' || moves === 'cumulative' || moves === 'ongoing' ? 'none' : 'all';
}
/** "Was shot four times outside a shop". */
const TIMES = '[count]';
/** "Marched through Corvane against pension cuts", "arrested 40 during a raid". */
const OF_AN_EVENT = new Set(['attendance', 'crime']);
export const isPriced = ({ metric }: Claim): boolean =>
  metric?.family === 'cost' || metric?.family === 'price';

/** "Healthy life expectancy", "women officers": in front of a word that both have, unless of one thing that is known: "the Swedish maker". */
function isModifier({ words, unshared, isNeutral, measured, oneOfSeveral }: Told, i: number): boolean {
  const goesOn = (k: number): boolean => {
    const word = words[k];
    return word !== undefined && !word.isEmpty && !word.isVerb && !word.isBehindSign;
  };
  const next = words[i + 1];
  if (!goesOn(i + 1) || words[i]!.side !== next!.side || unshared.has(i + 1) || isNeutral(next!))
    return false;
  let first = i;
  while (first > 0 && !words[first - 1]!.isEmpty && !words[first]!.isBehindSign) first--;
  let last = i + 1;
  while (goesOn(last + 1)) last++;
  const run = words.slice(first, last + 1);
  if (run.at(-1)!.isName) return false; // "northern Peru"
  const isKnown =
    ARTICLES.has(words[first - 1]?.lower ?? '') || run.some(({ lower }) => /['’]s?$/.test(lower));
  const last1 = run.at(-1)!;
  const isOne = !last1.lower.endsWith('s') && words[i]!.side !== 'figure' && !measured.has(last1.stem);
  const isOfAny = run.some(({ lower }) => oneOfSeveral.has(lower)) && words[i]!.lower !== 'average';
  return isOfAny || !(isOne && isKnown);
}
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'its', 'their', 'his', 'her']);

/** "The main hall of the opera house"; what is done is told in other words: "the launch of the satellites". */
function isHeadOf({ words, unshared, isNeutral }: Told, i: number): boolean {
  if (words[i + 1]?.lower !== 'of' || DONE.test(words[i]!.lower)) return false;
  const at = ARTICLES.has(words[i + 2]?.lower ?? '') ? i + 3 : i + 2;
  const of = words[at];
  return of !== undefined && of.side === words[i]!.side && !isNeutral(of) && !unshared.has(at);
}
const DONE = /(?:tion|sion|ment|ing|al|age|ance|ence|ure)s?$/;

/** "Tickets to students", "rents for new leases": in a phrase that hangs on what is measured, none of whose words the other has. */
function isInPhrase(told: Told, i: number, isOfEvent: boolean): boolean {
  const { words, unshared } = told;
  const opens = (k: number): boolean =>
    PREPOSITIONS.has(words[k]!.lower) && !(words[k]!.lower === 'to' && (words[k + 1]?.isVerb ?? true));
  const isEnd = (k: number): boolean => opens(k) || words[k]!.isBehindSign;
  const isShared = (k: number): boolean =>
    !told.isNeutral(words[k]!) && !words[k]!.isVerb && !unshared.has(k);
  let at = i;
  while (at > 0 && !isEnd(at)) {
    if (isShared(at)) return false;
    at--;
  }
  const before = words[at - 1];
  if (opens(at) && !before) return told.isRate && isOfThings(told, i);
  if (!opens(at) || !before) return false;
  if (isWhy(words, at)) return false;
  // "forced the cancellation of 120 flights at Harrow Bay": where it was
  if (isOfEvent && PLACES.has(words[at]!.lower) && words[at + 1]?.isName) return false;
  for (let k = i + 1; words[k] && !isEnd(k) && !words[k]!.isVerb; k++) if (isShared(k)) return false;
  const isBehind = words[i]!.side === 'behind';
  return isBehind ? before.side === 'figure' || before.isVerb || isOpen(told, at) : isShared(at - 1);
}
/** "On ovens and related goods the margin was 12%": what a sentence opens with says of which things a rate is. */
const isOfThings = ({ words }: Told, i: number): boolean =>
  !words[i]!.isName && /\p{L}{3}s$/u.test(words[i]!.lower);

/** "Sentenced two officers for the killing of villagers", "families separated by the war": why, or who did it, and which no less. */
function isWhy(words: readonly ClauseWord[], at: number): boolean {
  const [before, opens] = [words[at - 1]!, words[at]!.lower];
  const next = words.slice(at + 1, at + 3).find(({ lower }) => !ARTICLES.has(lower));
  if (opens === 'for') return next !== undefined && /\p{L}{3}ing$/u.test(next.lower);
  return opens === 'by' && before.side === 'behind' && before.isVerb;
}
const PLACES = new Set(['in', 'at', 'near', 'across', 'outside', 'on']);
const PREPOSITIONS = new Set(
  'in to for from at among with under over without between by aged who that outside on behind through against'.split(
    ' ',
  ),
);

/** "86% of its seats in business class", "41 million phones in the quarter in Europe": behind what it is a share of, or a time. */
function isOpen({ words, isNeutral }: Told, at: number): boolean {
  const first = words.findIndex(({ side }) => side === 'behind');
  const between = words.slice(first, at);
  if (between.every((word) => isNeutral(word))) return true;
  return between[0]!.lower === 'of' && !between.slice(1).some(({ lower }) => PREPOSITIONS.has(lower));
}
