import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { isSumOfTwo } from '../affair/made-up-of.ts';
import { isReckonedFrom } from '../arithmetic/reckoned-from.ts';
import { listsOf } from '../counterparts/lists.ts';
import { clauseOf } from './clause.ts';
import { isPriced } from './narrowing-words.ts';
import { isToldThere } from './told-there.ts';
import { placesToldApart } from './told-where.ts';
import { placeOfFigure, stem } from './wording.ts';

/** What a sentence says of the thing that its figure is of, as far as it tells it from another of the same name. */
interface What {
  /** "$800m of its cost", "152,000 of Velden's people": no more than a part. */
  readonly isOfWhole: boolean;
  /** "The 256-gigabyte phone", "the phone with 256 gigabytes", "after two doses", "the second half": by the noun, how much or which. */
  readonly sizes: ReadonlyMap<string, string>;
  /** "Two doses cost $36": of how many a price is. */
  readonly lead: { readonly noun: string; readonly many: string } | null;
  /** "To Asia", "for lorries". */
  readonly whereTo: string;
  readonly forWhom: string;
  /** "Cost $90m to build": what was done with it. */
  readonly toDo: string;
  /** It is itself such a size, behind another figure: "$699 with 64 gigabytes". */
  readonly isSize: boolean;
  /** "Club sold", "club bought": who, and on which side. */
  readonly deal: { readonly side: 'sold' | 'bought'; readonly who: string } | null;
  readonly words: ReadonlySet<string>;
}

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = `(?:\\d[\\d.,]*|${WORDS.join('|')})`;
const OF_ONE = '(?:the|an?|each|every|its|their)';
const SIZES = [
  `(${NUMBER})-(\\p{L}+)`,
  `${OF_ONE} (?:\\p{L}+ ){1,2}with (${NUMBER}) (\\p{L}+)`,
  `(?:after|within|per) (${NUMBER}) (\\p{L}+)`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\d.,$€£-])${pattern}`, 'giu'));
/** "The second half", "the first dose"; quarters are periods. */
const ORDINAL = /(?<!\p{L})(first|second|third|fourth|fifth) (?!time|since|ever|place|quarter)(\p{L}+)/giu;
/** "A dose costs", "two doses cost". */
const LEAD = new RegExp(`^(an?|each|every|${NUMBER}) (\\p{L}+)`, 'iu');

const SIZE_IN_FRONT = /(?<!\p{L})(?:the|an?|each|every|its|their) (?:\p{L}+ ){1,2}with $/iu;

/** "The five-year rate is 4.6%": which rate it is, where another figure says how high. */
const isSizeOf = ({ written }: Claim, behind: string): boolean =>
  /^[\p{L}\d]+-\p{L}+$/u.test(written) &&
  /^ [\p{L} ]+ (?:is|was|are|were|costs?|rose|fell|stood)(?!\p{L})[^.;]*\d/u.test(behind);

const known = new WeakMap<Claim, What>();

function whatOf(claim: Claim, rules: CheckRules): What {
  let what = known.get(claim);
  if (!what) {
    const { sentence, written, quantity } = claim;
    const at = placeOfFigure(claim);
    const of = written.indexOf(' of ');
    const from = at + (of < 0 ? written.length : of);
    const behind = sentence.slice(from, from + FAR);
    const isOwn = ({ index, 0: all }: RegExpExecArray): boolean => index <= at && index + all.length > at;
    const sizes = SIZES.flatMap((pattern) => [...sentence.matchAll(pattern)]).filter((size) => !isOwn(size));
    const clause = clauseOf(claim).map(({ lower }) => lower);
    sizes.push(...clause.join(' ').matchAll(ORDINAL));
    const lead = quantity.dimension.startsWith('money') ? LEAD.exec(sentence) : null;
    what = {
      isOfWhole: isOfWhole(behind, rules) || (quantity.dimension === 'length' && OF.test(behind)), // "9 km of the tunnel"
      sizes: new Map(
        sizes.map(([, number = '', noun = '']) => [stem(noun.toLowerCase()), plainNumber(number)]),
      ),
      lead: lead && { noun: stem(lead[2]!.toLowerCase()), many: plainNumber(lead[1]!) },
      whereTo: WHERE_TO.exec(sentence.slice(at + written.length))?.[1] ?? '',
      forWhom: FOR.exec(sentence.slice(at + written.length))?.[1] ?? '',
      toDo:
        isPriced(claim) || claim.quantity.dimension === 'duration'
          ? (TO_DO.exec(sentence.slice(at + written.length))?.[1] ?? '')
          : '',
      isSize:
        (/\d/.test(sentence.slice(0, at)) && SIZE_IN_FRONT.test(sentence.slice(Math.max(0, at - FAR), at))) ||
        isSizeOf(claim, sentence.slice(at + written.length).slice(0, FARTHER)),
      deal: dealOf(claim, rules),
      words: new Set(sentence.toLowerCase().match(WORD) ?? []),
    };
    known.set(claim, what);
  }
  return what;
}
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** "Two" is 2, "a" and "each" are of one. */
function plainNumber(written: string): string {
  const word = written.toLowerCase();
  if (/^(?:an?|each|every)$/.test(word)) return '1';
  return WORDS.includes(word) ? String(WORDS.indexOf(word) + 1) : word.replace(/[.,]+$/, '');
}
/** How far behind a figure it is said what it is a part of, in characters. */
const FAR = 60;
/** How far a word reaches that tells of which it is, in characters: no sentence may make the search for it run away. */
const FARTHER = 200;

function isOfWhole(behind: string, { wholes }: CheckRules): boolean {
  const [, owner = '', words = ''] = OF.exec(behind) ?? [];
  return owner !== '' && words.split(' ').some((word) => wholes.has(word.toLowerCase()));
}
const OF =
  /^ of ((?:the )?(?:\p{L}+ ){0,2}\p{L}+['’]s? |(?:the|its|their|his|her|this|that) )(\p{L}+(?: \p{L}+)?)/iu;

/** Who sells or buys: the word in front of the verb. */
function dealOf(claim: Claim, { selling, buying }: CheckRules): What['deal'] {
  const words = clauseOf(claim);
  const at = words.findLastIndex(
    ({ lower, side }) => side === 'front' && (selling.has(lower) || buying.has(lower)),
  );
  const who = words[at - 1];
  if (at < 1 || who!.isEmpty) return null; // "was sold"
  return { side: selling.has(words[at]!.lower) ? 'sold' : 'bought', who: who!.stem };
}

/** True where the two say that they are of two things: "the semi-final", "the final"; "a phone with 64 gigabytes", "with 256 gigabytes". */
export function thingsToldApart(x: Claim, y: Claim, rules: CheckRules): boolean {
  const [a, b] = [whatOf(x, rules), whatOf(y, rules)];
  if (isComparedWith(x, y) || isComparedWith(y, x)) return true;
  if (x.scope.basis === 'average' && y.scope.basis === 'average' && areOfTwoKinds(x, y, rules)) return true;
  if (a.isOfWhole !== b.isOfWhole || (a.isSize && b.isSize)) return true;
  if (a.deal && b.deal && a.deal.who === b.deal.who && a.deal.side !== b.deal.side) return true;
  if (a.lead && b.lead && a.lead.noun === b.lead.noun && a.lead.many !== b.lead.many) return true;
  if (OTHERS.test(x.written) !== OTHERS.test(y.written)) return true;
  if (isToldThere(x, y) || isToldThere(y, x)) return true;
  if (isSomeWho(x, y) || isSomeWho(y, x)) return true;
  if (isOfThose(x, y) || isOfThose(y, x)) return true;
  if (isSumOfTwo(x, y) || isSumOfTwo(y, x)) return true;
  if (isReckonedFrom(x, y) || isReckonedFrom(y, x)) return true;
  if (areDoneWith(a.toDo, b.toDo, rules)) return true;
  if (isNeededFor(x, a, b, rules) || isNeededFor(y, b, a, rules)) return true;
  if (placesToldApart(x, y)) return true;
  if (isSentThere(x, y, a.whereTo) || isSentThere(y, x, b.whereTo)) return true;
  if (areForOthers(a.forWhom, b.forWhom, rules)) return true;
  if (rules.of(x.metric).still && (isOfEventThere(x, y) || isOfEventThere(y, x))) return true;
  for (const [unit, size] of a.sizes) if (b.sizes.has(unit) && b.sizes.get(unit) !== size) return true;
  return isPrefixed(a, b, rules) || isPrefixed(b, a, rules);
}

/** "Semi-final" beside a bare "final". */
const isPrefixed = ({ words }: What, { words: others }: What, { prefixes }: CheckRules): boolean =>
  [...words].some((word) => {
    const dash = word.indexOf('-');
    const bare = word.slice(dash + 1);
    return (
      dash > 0 &&
      prefixes.has(word.slice(0, dash)) &&
      others.has(bare) &&
      !others.has(word) &&
      !words.has(bare)
    );
  });

/** "The senator raised $3m, twice what his challenger collected", "the challenger raised $1.5m": the other is there only to be compared. */
function isComparedWith({ sentence, subject }: Claim, { subject: other }: Claim): boolean {
  if (!subject || !other || subject.name === other.name) return false;
  // "60 metres more than the one in Lund", "the tower in Lund"
  const text = sentence.toLowerCase();
  return [other.name, LIES_IN.exec(other.name)?.[1] ?? ''].some((name) => {
    const at = name.length > 3 ? text.indexOf(name.toLowerCase()) : -1;
    return at > 0 && COMPARES.test(sentence.slice(Math.max(0, at - FARTHER), at));
  });
}
const LIES_IN = /^\p{Ll}.* in (\p{Lu}.+)$/u;
const COMPARES =
  /(?<!\p{L})(?:beat(?:s|en|ing)?|defeat(?:s|ed|ing)|than|twice|double|times|half|what|as (?:much|many)|like|unlike|compared (?:to|with)|against)(?! [^,;]*[,;])(?: \p{L}+){0,5} $/iu;

/** "The average house", "the average flat". */
function areOfTwoKinds(x: Claim, y: Claim, { nounOf }: CheckRules): boolean {
  const [p = '', q = ''] = [x, y].map(({ subject }) => subject?.name.split(' ')[0]?.toLowerCase());
  if (p === '' || q === '' || nounOf(p) === nounOf(q) || stem(p) === stem(q)) return false;
  return !says(x, q) && !says(y, p);
}
const says = ({ sentence }: Claim, word: string): boolean => sentence.toLowerCase().includes(word);

/** "The race had 14,000 runners", "11,200 runners finished": some of them, by what they did. */
function isSomeWho(x: Claim, { metric: n, quantity: some }: Claim): boolean {
  const { metric: m, quantity: all } = x;
  if (
    m === null ||
    !COUNTED.test(all.dimension) ||
    m.family === 'casualties' ||
    !n?.id.startsWith(`${m.id}_`) ||
    IS_THERE.test(n.id)
  )
    return false;
  const does = clauseOf(x).some(({ isVerb, isEmpty, side }) => isVerb && !isEmpty && side === 'front');
  return !does && Number(some.value) < Number(all.value);
}
const IS_THERE = /_(?:live|be|exist|remain|belong|include|make)$/;

/** "Flew 480,000 passengers to Asia" beside "flew 2.1 million": some of them, and where to. */
function isSentThere(x: Claim, y: Claim, where: string): boolean {
  if (where === '' || y.sentence.includes(where)) return false;
  return COUNTED.test(x.quantity.dimension) && Number(x.quantity.value) < Number(y.quantity.value);
}
const COUNTED = /^(?:count|number|mass|volume|ratio)/;
const WHERE_TO = /^[^,;:.\d]{0,40}? to (?:the )?(\p{Lu}[\p{L}-]+)/u;

/** "Nine other countries" are ten with the one that is named. */
const OTHERS = / others?(?!\p{L})/iu;

/** "A third of the 90 delegates left": of the 90 the other's 30 are a part. */
const isOfThose = (all: Claim, { quantity: some }: Claim): boolean =>
  COUNTED.test(all.quantity.dimension) &&
  Number(some.value) < Number(all.quantity.value) &&
  SOME_OF.test(all.sentence.slice(Math.max(0, placeOfFigure(all) - FAR), placeOfFigure(all)));
const SOME_OF =
  /(?<!\p{L})(?:half|thirds?|quarters?|fifths?|percent|per cent|%|most|some|many|few|none|any) of (?:the|its|their|his|her|these|those|our) (?:\p{L}+ )?$/iu;

/** "Cost $90m to build", "cost $30m to repair". */
function areDoneWith(p: string, q: string, rules: CheckRules): boolean {
  if (p === '' || q === '' || stem(p) === stem(q)) return false;
  const theirs = listsOf(rules).get(stem(q)) ?? [];
  return !(listsOf(rules).get(stem(p)) ?? []).some((list) => theirs.includes(list));
}
/** "Took three hours to reach the hut" beside "burned for nine hours": a time that something takes of which the other says nothing. */
function isNeededFor(
  { quantity }: Claim,
  { toDo }: What,
  { words, toDo: other }: What,
  rules: CheckRules,
): boolean {
  if (quantity.dimension !== 'duration' || toDo === '' || other !== '') return false;
  const [verb, lists] = [stem(toDo), listsOf(rules)];
  const known = lists.get(verb) ?? [];
  return ![...words].some(
    (word) => stem(word) === verb || (lists.get(stem(word)) ?? []).some((list) => known.includes(list)),
  );
}
const TO_DO = /^ to (\p{Ll}+)(?=[ .,;]|$)/u;

/** "The toll is $4 for cars", "$12 for lorries". */
function areForOthers(p: string, q: string, { nounOf }: CheckRules): boolean {
  if (p === '' || q === '' || p === q) return false;
  const [a, b] = [p, q].map((word) => word.replace(/s$/, ''));
  return nounOf(a!) !== nounOf(b!);
}
const FOR = /^ for (\p{Ll}+s)(?=[.,;]|$)/u;

/** "The mine is 1,100 metres deep", "the accident at the mine happened at a depth of 700 metres". */
function isOfEventThere({ subject: event }: Claim, { subject: place, sentence }: Claim): boolean {
  const [, what = '', where = ''] = THERE.exec(event?.name ?? '') ?? [];
  return what !== '' && where === place?.name && !sentence.toLowerCase().includes(what);
}
const THERE = /^(\p{Ll}+) (?:at|in|near|on) (?:the )?(.+)$/u;
