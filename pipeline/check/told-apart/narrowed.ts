import type { Claim } from '../../model/claim.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';
import { stands } from '../affair/stands.ts';
import { subjectAlone } from '../slot/subject-alone.ts';
import { addKindsIn, type PhraseIndex, phraseIndex } from './phrase-index.ts';
import { placeOfFigure } from './wording.ts';

/** How many words in front of a figure and behind it are its own. */
const IN_FRONT = 9;
const BEHIND = 6;

/** What parts a figure's words from those of another, in front of it and behind it. */
const PARTS_IN_FRONT =
  /[;:()—]|\s[-–]\s|(?:^|\s)(?:while|whereas|but|although|when|after (?=an? |the )|and (?=(?:there|it|they|he|she)\s))\s?|\d/gu;
const PARTS_BEHIND = /[,;:()—]|\s[-–]\s|\s(?:while|whereas|but|and|although|after(?! (?:fees|tax)))\s|\d/u;

/** What a claim's words narrow its figure to: those beside the figure, and those anywhere in its sentence. */
interface Narrowing {
  readonly rules: CheckRules;
  /** Of each pair of opposites the side that is said beside the figure: +1, -1, 0 for neither or both. */
  readonly sides: readonly number[];
  readonly beside: ReadonlySet<string>;
  readonly anywhere: ReadonlySet<string>;
}

/** By claim: every pair of a cell asks again. */
const known = new WeakMap<Claim, Narrowing>();

/**
 * True where words beside the one figure narrow it to what the other's sentence says nothing of: "online sales were £90m" beside "sales were
 * £400m", "core inflation" beside "inflation". Such figures are not held against each other, whatever their slots say.
 */
export function narrowedApart(a: Claim, b: Claim, rules: CheckRules): boolean {
  const [x, y] = [narrowingOf(a, rules), narrowingOf(b, rules)];
  return (
    !x.beside.isSubsetOf(y.anywhere) ||
    !y.beside.isSubsetOf(x.anywhere) ||
    // "1.5 km wide, and at most 230 metres deep", "2.7 km wide at its widest point"
    (x.beside.has(HIGHEST) !== y.beside.has(HIGHEST) && rules.of(a.metric).still) ||
    areOpposed(x, y)
  );
}

/**
 * The same for shares and rates, by the words of the rules alone: "unemployment among young people" beside "the jobless rate"; for all others where only
 * the one tells what somebody would like.
 */
export function narrowedByWords(a: Claim, b: Claim, rules: CheckRules): boolean {
  const [x, y] = [narrowingOf(a, rules), narrowingOf(b, rules)];
  const kinds = a.quantity.dimension.startsWith('ratio') ? [...rules.narrowing.keys()] : WISHES;
  return kinds.some(
    (kind) => (x.beside.has(kind) && !y.anywhere.has(kind)) || (y.beside.has(kind) && !x.anywhere.has(kind)),
  );
}
const WISHES = ['wish'];

/** True where the words beside one figure say the contrary of those beside the other: "lost 15 GW", "18 GW were restored". */
export const opposedApart = (a: Claim, b: Claim, rules: CheckRules): boolean =>
  areOpposed(narrowingOf(a, rules), narrowingOf(b, rules));

const areOpposed = ({ sides }: Narrowing, other: Narrowing): boolean =>
  sides.some((side, i) => side * other.sides[i]! < 0);

/** True where the one tells of those harmed aboard, or on the ground, and the other of all: "241 aboard were killed", "a toll of 247". */
export function harmedApart(a: Claim, b: Claim, rules: CheckRules): boolean {
  if (!isOfHarm(a) && !isOfHarm(b)) return false;
  const [x, y] = [narrowingOf(a, rules), narrowingOf(b, rules)];
  const apart = x.beside.symmetricDifference(y.beside);
  return [...rules.narrowingOfHarm.keys()].some((kind) => apart.has(kind));
}

/** Of whom of the harmed a figure is told: "on the ground", "children"; empty for all. */
export function harmedWho(claim: Claim, rules: CheckRules): readonly string[] {
  const { beside } = narrowingOf(claim, rules);
  return [...rules.narrowingOfHarm.keys()].filter((kind) => beside.has(kind));
}

/** True where only the one is reckoned without something, with fees, at its peak or at one point: "$2.62 a share leaving out special items", "$2.10 a share". */
export function reckonedApart(a: Claim, b: Claim, rules: CheckRules): boolean {
  const [x, y] = [narrowingOf(a, rules), narrowingOf(b, rules)];
  return RECKONINGS.some(
    (kind) => (x.beside.has(kind) && !y.anywhere.has(kind)) || (y.beside.has(kind) && !x.anywhere.has(kind)),
  );
}
const RECKONINGS = [
  'without something',
  'with fees',
  'before fees',
  'height of it',
  'one district',
  'a forecast of votes',
  'at one point',
  'accused',
];

/** Deals claims out so that none of a group is narrowed apart from its first. */
export function groupByNarrowing<T extends { readonly claim: Claim }>(
  entries: readonly T[],
  apart: (a: Claim, b: Claim) => boolean,
): T[][] {
  const groups: T[][] = [];
  for (const entry of entries) {
    const home = groups.find(([first]) => !apart(first!.claim, entry.claim));
    if (home) home.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function narrowingOf(claim: Claim, rules: CheckRules): Narrowing {
  const before = known.get(claim);
  if (before?.rules === rules) return before;
  const lists = phrasesOf(rules).filter(({ isFor }) => isFor(claim));
  const own = ownWords(claim);
  // a census is named behind its year: "had 141,714 inhabitants at the 2011 census"
  const told = isOfResidents(claim) ? spaced(wordsOf(claim.sentence)) : own;
  const beside = kindsIn(
    own,
    lists.map(({ exact }) => exact),
  );
  const anywhere = kindsIn(
    spaced(wordsOf(claim.sentence)),
    lists.map(({ loose }) => loose),
  );
  const area = isOfResidents(claim) ? areaOf(claim, rules) : [];
  const kinds = isOfResidents(claim) ? kindsSaid(claim, rules) : [];
  const side = isOfSide(claim) ? sideOf(claim) : [];
  const more = isOfResidents(claim) ? wordsOfName(claim) : [];
  // how deep a lake is and how high a tower is are the most there is
  if (UTMOST.has(claim.metric?.family ?? '')) beside.delete(HIGHEST);
  if (stands(claim, rules)) beside.delete(BUILDING_IT);
  if (isOfHarm(claim) && isOnTheGround(claim)) beside.delete(ABOARD);
  const extreme = EXTREMES.test(claim.sentence) ? ['extreme'] : [];
  const [whither, where, named] = [whereTo(claim), whereIn(claim), namesOf(claim.sentence)];
  const { place } = subjectAlone(claim.subject);
  const made: Narrowing = {
    rules,
    sides: sidesIn(told, rules),
    beside: new Set([
      ...beside,
      ...area,
      ...more,
      ...side,
      ...extreme,
      ...[whither, where, place].filter(Boolean),
    ]),
    anywhere: new Set([...anywhere, ...area, ...kinds, ...side, ...extreme, ...named]),
  };
  known.set(claim, made);
  return made;
}

/** Measures of who was harmed. */
const HARM: ReadonlySet<string> = new Set(['casualties', 'rescue']);
const isOfHarm = ({ metric }: Claim): boolean => HARM.has(metric?.family ?? '');
const isOfResidents = ({ metric }: Claim): boolean => metric?.family === 'population';
const isNoMoney = ({ quantity }: Claim): boolean => !quantity.dimension.startsWith('money');

/** "Sarnitz metropolitan area", "Greater Sarnitz": what the name of a place says that the name of its middle does not. */
function areaOf({ subject, sentence }: Claim, { kindsOfArea }: CheckRules): readonly string[] {
  const name = subject?.name ?? '';
  // "the district of Sarnitz"
  const at = name === '' ? -1 : sentence.indexOf(` of ${name}`);
  const kind = at < 0 ? [] : wordsOf(sentence.slice(0, at)).slice(-1);
  return [...wordsOf(name), ...kind].filter((word) => kindsOfArea.has(word));
}

/** "Sarnitz is a municipality", "Sarnitz, a suburb with 9,000 people": what it is said to be, which may stand in front of its name elsewhere. */
const kindsSaid = ({ sentence }: Claim, { kindsOfArea }: CheckRules): readonly string[] =>
  [...sentence.matchAll(A_KIND)].flatMap(([all]) => wordsOf(all)).filter((word) => kindsOfArea.has(word));
const A_KIND = /(?<!\p{L})an? (?:(?!(?:in|of|on|at|by|near)\s)[\p{L}-]+ ){0,2}[\p{L}-]+/giu;

/** "Unemployment in eastern Germany" is not Germany's. */
const sideOf = ({ subject }: Claim): readonly string[] =>
  wordsOf(subject?.name ?? '').filter((word) => SIDES.has(word));
const SIDES = new Set('northern southern eastern western central north south east west'.split(' '));
const isOfSide = (claim: Claim): boolean => claim.quantity.dimension === 'ratio' || isOfResidents(claim);

/** "Banora Point" is no Banora: the words of a place's name besides its first. */
function wordsOfName({ subject }: Claim): readonly string[] {
  const [, ...more] = subjectAlone(subject).name.split(' ');
  return more.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !TOWNS.has(word.toLowerCase()));
}
const TOWNS = new Set(['city', 'town', 'village', 'township', 'commune']);

/** Phrases of the rules, looked up by their first word, and the claims that they narrow; made once. */
interface Phrases {
  readonly exact: PhraseIndex;
  readonly loose: PhraseIndex;
  readonly isFor: (claim: Claim) => boolean;
}

const phrasesOf = remembered((rules: CheckRules): readonly Phrases[] => {
  const list = (all: CheckRules['narrowing'], isFor: Phrases['isFor']): Phrases => ({
    exact: phraseIndex(all),
    loose: phraseIndex([...all].map(([kind, some]) => [kind, some.map(bare)] as const)),
    isFor,
  });
  return [
    list(rules.narrowing, () => true),
    list(rules.narrowingOfHarm, isOfHarm),
    list(rules.narrowingOfCounts, isNoMoney),
    list(rules.narrowingOfResidents, isOfResidents),
  ];
});

const [HIGHEST, BUILDING_IT, ABOARD] = ['highest', 'building it', 'aboard'];

/** "142 on board died, and 20 on the ground": what stands in front is told of the others. */
const isOnTheGround = (claim: Claim): boolean =>
  ON_THE_GROUND.test(claim.sentence.slice(placeOfFigure(claim) + claim.written.length));
const ON_THE_GROUND = /^(?: \p{L}+)? on the ground(?!\p{L})/u;

const UTMOST = new Set(['depth', 'height']);

function kindsIn(words: string, indexes: readonly PhraseIndex[]): Set<string> {
  const kinds = new Set<string>();
  for (const index of indexes) addKindsIn(words, index, kinds);
  return kinds;
}

/** "Nine out of ten children" are told of children as well as "half of children". */
const bare = (phrase: string): string => phrase.replace(/^(?:of|among|for|in) /, '');

const oppositesOf = remembered(({ opposites }: CheckRules) =>
  phraseIndex(opposites.flatMap(({ one, other }, i) => [[`+${i}`, one] as const, [`-${i}`, other] as const])),
);

function sidesIn(words: string, rules: CheckRules): number[] {
  const said = kindsIn(words, [oppositesOf(rules)]);
  return rules.opposites.map((_, i) => Number(said.has(`+${i}`)) - Number(said.has(`-${i}`)));
}

/** "Ordered to pay" is no order for goods, and "the new home to a $4bn plant" no home. */
const IDIOMS = /(?<!\p{L})(?:ordered(?: \p{L}+){0,3}(?= to \p{Ll})|(?:new )?home (?=(?:to|of|for) ))/giu;

/** "Died in the bus accident": not only those in the bus. */
const IN_ACCIDENT =
  /(?<!\p{L})in the \p{L}+ (?=(?:accident|crash|collision|disaster|wreck|fire|blaze|attack|bombing|blast|explosion)(?!\p{L}))/giu;

/** "Killed 160 people in the plane and on the ground": all of them. */
const ABOARD_AND_BELOW =
  /(?<!\p{L})(?:on ?board|aboard|in the \p{L}+|on the ground) and (?:on ?board|aboard|in the \p{L}+|on the ground)(?!\p{L})/giu;

/** "2.7 kilometres (1.7 miles) wide at its widest point": behind either of the two. */
const OTHER_UNIT = /^(?:\s*\([^()]{1,24}\)|\s?\))(?=\s)/u;

/** "3.6 million people – 47% of all – took part": what they did is said behind what is put in. */
const PUT_IN = /^((?: [\p{L}'’-]+){0,3})(?: [-–] [^-–—]{1,90} [-–](?= )| ?\([^()]{1,90}\)(?= \p{L}))/u;

/** "241 of the 242 people aboard": what they are of is said behind the second figure. */
const OF_SO_MANY = /^ (?:out )?of (?:(?:the|its|their|all) )?(?:\p{L}+-?)?[\d,.]+ /u;

/** The words around a figure up to the next one. */
function ownWords(claim: Claim): string {
  const { sentence, written } = claim;
  const at = placeOfFigure(claim);
  let front = sentence.slice(0, at);
  for (const border of front.matchAll(PARTS_IN_FRONT))
    front = sentence.slice(border.index + border[0].length, at);
  front = front.replace(IDIOMS, '').replace(IN_ACCIDENT, '');
  const behind = sentence
    .slice(at + written.length)
    .replace(OTHER_UNIT, ' ')
    .replace(PUT_IN, '$1')
    .replace(IN_ACCIDENT, '')
    .replace(ABOARD_AND_BELOW, '')
    .replace(OF_SO_MANY, ' of ');
  const end = behind.search(PARTS_BEHIND);
  const rest = wordsOf(end < 0 ? behind : behind.slice(0, end));
  return spaced([...wordsOf(front).slice(-IN_FRONT), ...wordsOf(written), ...rest.slice(0, BEHIND)]);
}

/** "In the poorest schools 61% of pupils": told of an extreme, in front of everything. */
const EXTREMES = /^(?:in|among|at|for|of)\s+the\s+(?:most\s|least\s|worst\s|best\s|\p{Ll}{3,}est\s)/iu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** "Exports from Halmark to China": the name behind "to" or "with" in front of the figure, which the subject does not have; '' for none. */
function whereTo(claim: Claim): string {
  // "flying from Halm to Velden with 175 passengers", "killed 40"
  if (isOfHarm(claim) || GO_SOMEWHERE.has(claim.metric?.family ?? '')) return '';
  const front = claim.sentence.slice(0, placeOfFigure(claim));
  let name = '';
  for (const [, at = ''] of front.matchAll(WHITHER)) name = at;
  // "22% of its output to Norvia"
  if (claim.quantity.dimension === 'ratio')
    name ||= WHITHER_BEHIND.exec(claim.sentence.slice(front.length + claim.written.length))?.[1] ?? '';
  return name === '' || subjectAlone(claim.subject).name.includes(name) ? '' : name;
}
const GO_SOMEWHERE = new Set(['passengers', 'crew', 'displaced']);
const WHITHER_BEHIND = /^[^,;:.]{0,40}? to (?:the )?(\p{Lu}[\p{L}-]+)/u;
const WHITHER = /(?:^|(?<!\baccording)\s)(?:to|with)\s+(?:the\s+)?(\p{Lu}[\p{L}-]+)/gu;

/**
 * "In China, Orrin sold 134,000 cars", "Orrin's sales in China were $40m": the place that a sentence opens with or that a measure has in front of the
 * figure, which is somebody's who is not named by it; '' for none.
 */
function whereIn(claim: Claim): string {
  const { subject, sentence } = claim;
  const name = (WHERE.exec(sentence) ?? SOLD_IN.exec(sentence.slice(0, placeOfFigure(claim))))?.[1] ?? '';
  return name === '' || TIMES.test(name) || subject === null || subjectAlone(subject).name.includes(name)
    ? ''
    : name;
}
const TIMES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q\d|H\d|Spring|Summer|Autumn|Winter)/;
const WHERE = /^(?:In|Across|Throughout) (?:the )?(\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)?,? /u;

const SOLD_IN =
  /(?<!\p{L})(?:sales|revenues?|profits?|turnover|income|earnings|output|production|deliveries|orders|losses) (?:in|from|across) (?:the )?(\p{Lu}[\p{L}-]+)/u;

const namesOf = (sentence: string): ReadonlySet<string> => new Set(sentence.match(/\p{Lu}[\p{L}-]+/gu) ?? []);
