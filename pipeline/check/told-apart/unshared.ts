import type { Claim } from '../../model/claim.ts';
import type { CheckContext } from '../context.ts';
import { listsOf } from '../counterparts/lists.ts';
import { type ClauseWord, clauseOf } from './clause.ts';
import { isTime } from './when-told.ts';
import { stem } from './wording.ts';

/**
 * Places of words in a claim's clause that the other sentence does not have, in any form or like word; verbs, times and the noun that is counted
 * aside: those are compared elsewhere.
 */
export function unsharedOf(x: Claim, y: Claim, context: CheckContext): ReadonlySet<number> {
  const theirs = vocabularyBeside(y, x, context);
  const speaker = new Set((x.attribution?.speaker ?? '').toLowerCase().split(/\s+/));
  // "Population: 88,400", "Cranholm's population": of one place, whichever sentence names it
  const name = x.subject?.id === y.subject?.id ? (x.subject?.name ?? '') : '';
  const subject = new Set(name.toLowerCase().split(/\s+/));
  const words = clauseOf(x);
  const isCounted = (i: number): boolean => words[i]!.side === 'figure' && words[i + 1]?.side !== 'figure';
  // "a length of 300 metres": the measure is compared elsewhere
  const measure = new Set(x.metric?.id === y.metric?.id ? x.metric?.id.split('_').map(stem) : []);
  const end = endOf(x, words);
  const definition = definitionIn(words);
  const found = new Set<number>();
  for (const [i, word] of words.entries())
    if (
      (!isNeutral(word, context) || isCondition(words, i)) &&
      !word.isVerb &&
      !measure.has(word.stem) &&
      i < end &&
      !(i > definition.from && i < definition.to) &&
      !isKindOfName(words, i) &&
      !isMove(words, i, context) &&
      !(word.isName && word.side === 'front') &&
      !speaker.has(word.lower) &&
      !subject.has(word.lower.replace(/['’]s?$/, '')) &&
      !isCounted(i) &&
      !isKnown(word.lower, theirs, context)
    )
      found.add(i);
  return found;
}

/** "Jumps to 3%", "drops to 1.5%", "cuts its key rate to 2%": which way it went there is no thing of its own. */
function isMove(words: readonly ClauseWord[], i: number, { rules }: CheckContext): boolean {
  const { side, stem: word } = words[i]!;
  const figure = words.findIndex((other) => other.side !== 'front');
  const leads = MOVES_TO.has(words[(figure < 0 ? words.length : figure) - 1]?.lower ?? '');
  const isFront = side === 'front' && (leads || MOVES_TO.has(words[i + 1]?.lower ?? ''));
  return isFront && (listsOf(rules).get(word) ?? []).some((list) => WAYS.has(list));
}
const MOVES_TO = new Set(['to', 'above', 'below']);
const WAYS = new Set(['rise', 'fall', 'rise in pay', 'reduction']);

/** "The island of Sarn" is Sarn. */
const isKindOfName = (words: readonly ClauseWord[], i: number): boolean =>
  words[i]!.side === 'front' && words[i + 1]?.lower === 'of' && words[i + 2]?.isName === true && i <= 1;

/** "Sarn is a town in the north of Ostria with 9,000 inhabitants": what it is, which narrows none of what it has. */
function definitionIn(words: readonly ClauseWord[]): { readonly from: number; readonly to: number } {
  const to = words.findLastIndex(({ lower, side }) => lower === 'with' && side === 'front');
  const from = words.findIndex(({ lower }, i) => i < to && IS.has(lower) && A.has(words[i + 1]!.lower));
  return from < 0 ? { from: 0, to: 0 } : { from, to };
}
const IS = new Set(['is', 'was', 'are', 'were']);
const A = new Set(['a', 'an', 'the', 'one']);

/** Where the words that say what the figure is of end: "the 300-metre ship is run by Orrin", "the 6.8 quake is the biggest in years". */
function endOf({ written, quantity }: Claim, words: readonly ClauseWord[]): number {
  const first = words.findIndex(({ side }) => side === 'behind');
  const next = words[first];
  if (next === undefined || next.isBehindSign) return words.length;
  const isBeforeNoun =
    /-\p{L}+$/u.test(written) || (!next.isEmpty && !next.isVerb && !quantity.dimension.startsWith('count'));
  if (!isBeforeNoun) return words.length;
  const end = words.findIndex((word, i) => i > first && (word.isVerb || AUXILIARIES.has(word.lower)));
  return end < 0 ? words.length : end;
}

const AUXILIARIES = new Set('is are was were has have had will would can could'.split(' '));

/** "Winter wheat", "at night", "on weekdays": not when it was, but of what or under which condition it holds. */
export function isCondition(words: readonly ClauseWord[], i: number): boolean {
  const { lower, isBehindSign } = words[i]!;
  const before = words[i - 1]?.lower ?? '';
  if (
    /^(?:night|nights|day|weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days|winter|summer|peak)$/.test(
      lower,
    ) &&
    /^(?:at|on|in|by|during)$/.test(before) &&
    !isBehindSign
  )
    return true;
  const next = words[i + 1];
  return (
    /^(?:winter|summer|spring|autumn|night|weekend)$/.test(lower) &&
    next !== undefined &&
    !next.isEmpty &&
    !next.isVerb &&
    !next.isBehindSign &&
    !isTime(next.lower)
  );
}

/** Grammar, times, and words that make nothing another thing: "new", "total". */
export const isNeutral = ({ isEmpty, lower }: ClauseWord, { rules }: CheckContext): boolean =>
  isEmpty || rules.plain.has(lower.replace(/['’]s?$/, '')) || isTime(lower);

/** What a sentence has words for. */
interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}
const known = new WeakMap<Claim, Vocabulary>();

function vocabularyOf(claim: Claim, { rules, countryOf }: CheckContext): Vocabulary {
  let made = known.get(claim);
  if (!made) {
    const words = claim.sentence.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    made = {
      stems: new Set(words.flatMap((word) => [stem(word), stem(countryOf(word) ?? word)])),
      nouns: new Set(words.map((word) => rules.nounOf(word.replace(/s$/, '')))),
    };
    known.set(claim, made);
  }
  return made;
}

/** A vocabulary, and the lists of like words that it has besides what the other text says too: a word accounts for one word. */
interface Beside extends Vocabulary {
  readonly lists: ReadonlySet<string>;
}

function vocabularyBeside(claim: Claim, other: Claim, context: CheckContext): Beside {
  const [mine, theirs] = [vocabularyOf(claim, context), vocabularyOf(other, context)];
  const lists = listsOf(context.rules);
  const { sameWords } = context.rules;
  const isWide = (list: string): boolean => (sameWords.get(list)?.length ?? 0) > MANY;
  const free = [...mine.stems].filter((word) => !theirs.stems.has(word));
  return {
    ...mine,
    lists: new Set(free.flatMap((word) => lists.get(word) ?? []).filter((list) => !isWide(list))),
  };
}
/** "Persons" are women and pensioners: a list of so many words tells no two of them apart. */
const MANY = 24;

function isKnown(word: string, { stems, lists, nouns }: Beside, { rules, countryOf }: CheckContext): boolean {
  if (word.length === 1) return stems.has(word); // "3D tickets"
  return word
    .split(/['’-]/)
    .filter((part) => part.length > 1)
    .every((part) => {
      const root = stem(part);
      return (
        stems.has(root) ||
        stems.has(stem(countryOf(part) ?? part)) ||
        (listsOf(rules).get(root) ?? []).some((list) => lists.has(list)) ||
        nouns.has(rules.nounOf(part.replace(/s$/, '')))
      );
    });
}
