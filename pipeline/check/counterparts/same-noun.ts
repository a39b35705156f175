import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import type { CheckContext } from '../context.ts';
import { BY_METRIC, BY_UNIT, familyKind, headNoun } from '../narrow-kind.ts';
import { stem } from '../told-apart/wording.ts';
import { goodsOf } from './goods.ts';
import { listsOf } from './lists.ts';
import { WEIGHT } from './weights.ts';
import { wordsNear } from './words-near.ts';

/** Nouns that may stand for whatever is counted: "37 cases in which a car caught fire". */
const ANYTHING = new Set(['case', 'unit', 'piece', 'item', 'total', 'number']);
/** The list of the rules that has all who may be called people. */
const PERSONS = 'persons';
/** Those of them that say nothing of who it is. */
const ANYBODY = 'anybody';
/** Words before a noun that make it no other thing. */
const PLAIN = new Set(['new', 'local', 'available', 'extra', 'additional', 'other', 'total', 'daily']);

/** What the nouns of two counts say: "homes" and "dwellings" are one, "people" may be "patients", "cars" are no "flights". */
export function ofNoun(x: Claim, y: Claim, context: CheckContext): number {
  const { rules } = context;
  const [u, v] = [nounOf(x, rules), nounOf(y, rules)];
  if (u === null || v === null || ANYTHING.has(u) || ANYTHING.has(v)) return 0;
  if (u === TIMES && v === TIMES) return areDoneAlike(x, y, context) ? WEIGHT.noun : WEIGHT.otherNoun;
  const [m, n] = [x.metric?.family ?? null, y.metric?.family ?? null];
  if (m !== null && m === n && OF_WORKERS.has(m) && areOfTwoTrades(u, v, context)) return WEIGHT.otherNoun;
  // "will employ 1,900 people", "bring 1,600 jobs"
  if (m !== null && n !== null && m !== 'count' && !BY_METRIC.has(m) && familyKind(m) === familyKind(n))
    return 0;
  // "eight members of his family", "12 crew members": of what they are members says who they are
  if (headNoun(u, rules) === 'member' && headNoun(v, rules) === 'member' && u !== v) return WEIGHT.otherNoun;
  if (headNoun(u, rules) === headNoun(v, rules))
    return WEIGHT.noun + WEIGHT.aWordMore * Math.abs(wordsBefore(u, y, context) - wordsBefore(v, x, context));
  const [p, q] = [listsOfNoun(u, context), listsOfNoun(v, context)];
  if (!p.some((list) => q.includes(list))) {
    const heads = [u, v].map((noun) => listsOfNoun(noun.split(' ').at(-1)!, context));
    // "carried 400 passengers", "carried 120 cars": what both know by a noun no verb makes the other
    const mayBe = (lists: readonly string[]): boolean => lists.length === 0 || lists.includes(PERSONS);
    if (mayBe(heads[0]!) && isTold(heads[1]!, x, context)) return 0;
    if (mayBe(heads[1]!) && isTold(heads[0]!, y, context)) return 0;
    // "5,800 were affected": a measure without a noun may be named by its verb
    return isWritten(x) && isWritten(y) ? WEIGHT.otherNoun : WEIGHT.otherNoun / 2;
  }
  if (!p.includes(PERSONS) || !q.includes(PERSONS)) return WEIGHT.noun;
  // "two pilots" are no "four students", "two people" may be
  const both = p.some((list) => list !== PERSONS && q.includes(list));
  return both || p.includes(ANYBODY) || q.includes(ANYBODY) ? 0 : WEIGHT.otherNoun;
}

/** "Hired 300 engineers", "hired 120 drivers". */
function areOfTwoTrades(u: string, v: string, context: CheckContext): boolean {
  const [p, q] = [u, v].map((noun) => listsOfNoun(noun.split(' ').at(-1)!, context));
  const isTrade = (lists: readonly string[]): boolean => lists.includes(PERSONS) && !lists.includes(ANYBODY);
  return isTrade(p!) && isTrade(q!) && u !== v && !p!.some((list) => list !== PERSONS && q!.includes(list));
}
const OF_WORKERS = new Set(['jobs', 'headcount']);

const TIMES = '[count]';
/** "Caught fire three times", "burned twice"; "carried the ball 17 times", "was penalised 13 times": what was done so often. */
function areDoneAlike({ metric: m }: Claim, y: Claim, context: CheckContext): boolean {
  if (m === null || y.metric === null || m.id === y.metric.id) return true;
  const lists = listsOf(context.rules);
  const [mine, theirs] = [m.id, y.metric.id].map((id) => id.split('_').map(stem));
  const listed = new Set(theirs!.flatMap((word) => lists.get(word) ?? []));
  return mine!.some(
    (word) => context.wording(y).set.has(word) || (lists.get(word) ?? []).some((list) => listed.has(list)),
  );
}

const isWritten = ({ quantity: { unit } }: Claim): boolean => unit !== null;

/** "took 27 people into custody", "37 arrests": what the one counts the other tells by a verb. */
const isTold = (lists: readonly string[], claim: Claim, context: CheckContext): boolean =>
  wordsNear(claim, context).some(
    (near) => near.weight >= BESIDE && near.lists.some((list) => list !== PERSONS && lists.includes(list)),
  );
const BESIDE = 0.75;

/** What is counted: the noun behind the figure, or where that is left out what the measure says ("14 injured", "28 arrests"). */
function nounOf({ quantity: { unit, dimension }, metric }: Claim, rules: CheckRules): string | null {
  if (dimension.startsWith('count') && unit !== null) return unit.split('/')[0]!;
  if (!dimension.startsWith('number') || metric === null) return null;
  if (metric.family === 'casualties') return 'person';
  const sold = goodsOf(metric, rules);
  if (sold !== null) return sold || null;
  return BY_UNIT.has(metric.family) ? metric.id.split('_')[0]! : null;
}

/** "Separated families" are families where the other text says that they were separated; "Cirrus chips" are chips. */
function wordsBefore(noun: string, other: Claim, context: CheckContext): number {
  const words = noun.split(' ').slice(0, -1);
  if (words.length === 0) return 0;
  const { set } = context.wording(other);
  // "intensive-care beds", "intensive care beds"
  const theirs = new Set(nounOf(other, context.rules)?.split(/[ -]/));
  const isTold = (word: string): boolean =>
    set.has(stem(word)) || word.split('-').every((part) => theirs.has(part));
  return words.filter((word) => !PLAIN.has(word) && !/^\p{Lu}/u.test(word) && !isTold(word)).length;
}

/** "2.3 million Norlanders" are people, too. */
const listsOfNoun = (noun: string, { rules, lands }: CheckContext): readonly string[] =>
  noun.split(' ').flatMap((word) => {
    const known = listsOf(rules).get(stem(word));
    return known ?? (/^\p{Lu}/u.test(word) && lands.has(stem(word.toLowerCase())) ? [PERSONS] : []);
  });
