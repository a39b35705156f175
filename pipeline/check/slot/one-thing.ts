import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import type { CheckContext } from '../context.ts';
import { listsOf } from '../counterparts/lists.ts';
import { isDated, periodKey } from '../dates.ts';
import type { Entry } from '../entry.ts';
import {
  coverage,
  likeness,
  namesDiffer,
  placeOfFigure,
  shared,
  type Wording,
  wordingOf,
  wordsAround,
} from '../told-apart/wording.ts';
import { isCommonNoun } from './common-noun.ts';
import { oddOneOut, peersOf } from './peers.ts';
import { measureKey, scopeKey } from './slot.ts';

/** Fewer common words than this, units of measure not counted, show nothing: "Lena has 18 marbles" has two. */
const LEAST_SHARED = 2;

/** True where the two sentences show that both figures are of one thing. */
export function oneThing(a: Entry, b: Entry, context: CheckContext): boolean {
  const [x, y] = [a.claim, b.claim];
  const [v, w] = [context.wording(x), context.wording(y)];
  if (x.document.id === y.document.id)
    return x.sentence === y.sentence && x.sentenceSpan[0] === y.sentenceSpan[0]
      ? saidTwice(a, b)
      : // "199 survived.", "214 survived.": of whom is said in front
        shared(v.set, w.set) >= LEAST_SHARED &&
          likeness(v, w) >= Math.max(0.75, context.rules.sameStatement) &&
          !namesDiffer(v, w);
  if (namesDiffer(v, w)) return false;
  // "3 of the 28 have lifts", "25 of them have none"
  if (isUndated(x) && isUndated(y) && v.negated !== w.negated) return false;
  if (
    !(isDated(x) && isDated(y) && periodKey(x.period!) === periodKey(y.period!)) &&
    peersOf(x) !== peersOf(y) &&
    !(standAlike(x, y, context) && oddOneOut(x, y))
  )
    return false;
  const areSame = isUndated(x) && isUndated(y) && sameSlot(x, y, context) && sayNothingElse(v, w, context);
  if (shared(v.set, w.set) < (areSame ? 1 : LEAST_SHARED)) return false;
  if (
    (isCommonNoun(x) || isCommonNoun(y)) &&
    !sameOccasion(x, y, context, shared(v.set, w.set), shared(v.names, w.names))
  )
    return false;
  if (likeness(v, w) >= context.rules.sameStatement) return true;
  if (areSame) return true;
  const enough = isUndated(x) && isUndated(y) && sameSlot(x, y, context) ? LEAST_SHARED : 3;
  return coverage(v, w) >= context.rules.sameEvent && shared(v.set, w.set) >= enough;
}

const BESIDE = 2;

/** True where the words right beside both figures are mostly the same, in their order: those tell it from the sentence's other figures. */
function standAlike(x: Claim, y: Claim, context: CheckContext): boolean {
  const [[v, i], [w, j]] = [beside(x, context), beside(y, context)];
  let same = 0;
  for (let k = -BESIDE; k <= BESIDE; k++)
    if (k !== 0 && v[i + k] !== undefined && v[i + k] === w[j + k]) same++;
  return same >= BESIDE;
}

function beside(claim: Claim, context: CheckContext): readonly [words: readonly string[], at: number] {
  const place = placeOfFigure(claim);
  const words = wordsAround(context.wording(claim), place, place + claim.written.length, BESIDE);
  return [words, words.indexOf('¤')];
}

const isUndated = ({ document }: Claim): boolean => document.published === null;

/** "Tickets are $45 each", "tickets are more than $60 each"; "the pound fell to $1.45", "the pound rose to $1.62". */
function sayNothingElse({ set: a }: Wording, { set: b }: Wording, { rules }: CheckContext): boolean {
  const lists = listsOf(rules);
  const moves = (word: string): boolean =>
    STANDS.test(word) || (lists.get(word) ?? []).some((list) => list === 'rise' || list === 'fall');
  return [...a.symmetricDifference(b)].every(moves);
}
const STANDS = /^(?:top|hit|reach|stay|remain|hold|stand|trad)$/;

/** Subject, measure and scope are told alike, which says as much as another common word. */
function sameSlot(x: Claim, y: Claim, context: CheckContext): boolean {
  const moves = context.moves(x);
  return measureKey(x, context) === measureKey(y, context) && scopeKey(x, moves) === scopeKey(y, moves);
}

/** True where both subjects have names of their own without a common word. */
export function haveOtherNames(x: Claim, y: Claim, rules: CheckRules): boolean {
  if (x.subject === null || y.subject === null || isCommonNoun(x) || isCommonNoun(y)) return false;
  if (isAnyNoun(x, rules) || isAnyNoun(y, rules)) return false;
  const words = new Set(x.subject.id.split('-'));
  return !y.subject.id.split('-').some((word) => words.has(word));
}

/** "Rescuers pulled 29", "Police arrested 12": a word that opens a sentence may be a name or several of a kind. */
const isAnyNoun = ({ subject, sentence }: Claim, { bodies }: CheckRules): boolean =>
  subject!.from !== 'registry' &&
  sentence.startsWith(subject!.name) &&
  (SEVERAL.test(subject!.name) || bodies.has(subject!.name.toLowerCase()));
const SEVERAL = /^\p{Lu}\p{Ll}+(?:s|men)$/u;

/** Content words that show as much as a shared name does. */
const MANY_SHARED = 6;

/**
 * Whether two sentences about "the tower" can be about one tower: among dated articles of any number only where they share a name or very
 * much, or the articles carry one story; files without any metadata were put side by side by somebody who means them to be compared.
 */
function sameOccasion(x: Claim, y: Claim, { origins }: CheckContext, words: number, names: number): boolean {
  if (names > 0 || words >= MANY_SHARED) return true;
  if (isUndated(x) && isUndated(y)) return true;
  return origins.of(x.document.id) === origins.of(y.document.id);
}

/** Words between two figures of one sentence by which it sets them side by side or in order, so that they are two figures. */
const SETS_APART =
  /(?:^|[^\p{L}])(?:and|or|nor|but|while|whilst|whereas|though|although|yet|because|versus|vs|against|compared|compares|from|to|than|then|after|before|of|plus|minus|per|including|excluding|another|further|additional|more|other|each|respectively|instead|not|up|down|rather|when|where|if|by|until|since|with|in|at|for|also|as|extra|remaining|rest|earlier|later|previously|now|next|last|first|second|third)(?:[^\p{L}]|$)|[;:/()]/iu;

/**
 * One sentence gives the same counted thing two values ("ran on 200 valves, using nearly 900 valves"): only where nothing between
 * the figures sets them apart, the unit is written out both times and no name stands between.
 */
function saidTwice(a: Entry, b: Entry): boolean {
  const [first, second] = a.claim.span[0] <= b.claim.span[0] ? [a.claim, b.claim] : [b.claim, a.claim];
  const unit = first.quantity.written.unitName;
  if (first.quantity.dimension !== 'count' || unit === null || unit !== second.quantity.written.unitName)
    return false;
  const from = placeOfFigure(first) + first.written.length;
  const between = first.sentence.slice(from, placeOfFigure(second));
  if (between.length === 0 || between.length > 80) return false;
  if (SETS_APART.test(between) || /\p{Lu}|\d/u.test(between)) return false;
  // A bare comma makes a list, a noun another subject; a participle goes on about the same ("…, needing 900 valves").
  const { words } = wordingOf(`x ${between}`);
  return words.length === 1 && GOES_ON.test(between);
}

const GOES_ON = /^[\s,]*(?!total|averag|add|includ|exclud|bring|leav|mak)\p{Ll}+ing(?:[^\p{L}]|$)/u;
