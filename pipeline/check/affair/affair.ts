import type { Claim, DocumentRef } from '../../model/claim.ts';
import { isRange } from '../../model/quantity.ts';
import type { CheckRules } from '../../rulebook/checks.ts';
import { remembered } from '../../text/remembered.ts';
import { dayOf } from '../dates.ts';
import { yearKey } from './long-ago.ts';
import { sharedNames, tellingWords } from './telling-names.ts';

/** What an article is about, as `claims/gist.ts` wrote it. */
export interface Gist {
  /** The most frequent first. */
  readonly names: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Value and unit of the figures that say something. */
  readonly figures: ReadonlySet<string>;
  /** A text of a sentence or two. */
  readonly isBrief: boolean;
  /** Dates of years ago, of which one is that of what it tells of; none for news. */
  readonly when: readonly string[];
  /** The thing that it tells of. */
  readonly topic: Topic | null;
}

/** A thing that was made or is there by nature and that an article tells of. */
export interface Topic {
  readonly id: string;
  /** The words of it that say which one it is. */
  readonly words: readonly string[];
  /** The article says that it is there to tell of it; else it only has its name most often. */
  readonly isSaid: boolean;
}

/** By how many of its names a document is found by others: by the word that tells each. */
const KEYS = 5;
/** The same where it has no date, and so one key for each and not one for each fortnight that it may be near. */
const KEYS_UNDATED = 6;
/** Days between two accounts of one affair, at most; how many a measure allows, `may-be-one.ts` asks the rules. */
export const NEAR = 10;
const FORTNIGHT = 14;
/** What two accounts of one affair share, weighed: a name says as much as two words, a figure as three. */
const A_NAME = 2;
const A_FIGURE = 3;
/** The day of years ago on which it happened. */
const A_DAY = 4;
const ENOUGH = 7;
/** Common words at least: two towns of one name have no story in common. */
const WORDS = 2;

/** The line read last: the figures of one article come one after the other. */
let last: { readonly gist: string; readonly read: Gist } | null = null;

export const gistIn = remembered(({ gist }: DocumentRef): Gist | null => {
  if (!gist) return null;
  if (last?.gist !== gist) last = { gist, read: readGist(gist) };
  return last.read;
});

function readGist(gist: string): Gist {
  const [names = [], words, figures, brief = [], when = [], topic = []] = gist
    .split('|')
    .map((list) => list.split(' ').filter(Boolean));
  return {
    names,
    words: new Set(words),
    figures: new Set(figures),
    isBrief: brief.length > 0,
    when,
    topic: readTopic(topic),
  };
}

function readTopic([id, ...words]: readonly string[]): Topic | null {
  if (id === undefined) return null;
  return { id: id.replace('~', ''), words, isSaid: !id.startsWith('~') };
}

/**
 * Keys under which documents on one affair meet: the word that tells a name and a fortnight, and the next one too for what is printed late in one. The fortnight
 * keeps them small however often a name is in the news. What tells of years ago is met by the year of that, and what tells of one thing by a word of
 * its name, whenever it was printed.
 */
export const affairKeys = (document: DocumentRef, rules: CheckRules): readonly string[] =>
  keysUnder(rules)(document);

/** Once for each article: every claim of it is put under them. */
const keysUnder = remembered((rules: CheckRules) =>
  remembered((document: DocumentRef): readonly string[] => keysOf(document, rules)),
);

function keysOf(document: DocumentRef, rules: CheckRules): readonly string[] {
  const [gist, day] = [gistIn(document), dayOf(document.published)];
  if (!gist) return [];
  const weeks = day === null ? [UNDATED] : fortnightsOf(day);
  const most = day === null ? KEYS_UNDATED : KEYS;
  const years = new Set(gist.when.map(yearKey));
  const topics = gist.topic?.words.map((word) => `${word}${OF_A_THING}`) ?? [];
  const names = tellingWords(gist, rules).flatMap((name, i) => [
    ...(i < most ? weeks.map((week) => `${name}|${week}`) : []),
    ...[...years].map((year) => `${name}|${year}`),
  ]);
  const ever = tellingWords(gist, rules)
    .slice(0, KEYS_EVER)
    .map((name) => `${name}${OF_ANY_TIME}`);
  return [...names, ...topics, ...ever];
}
/**
 * More articles than that under one name within days, of one year, with a word of one thing or of any time: the name is no affair's, nor one matter's.
 */
export const MOST = 40;

/** True for the bucket of what articles of any time say under one name. */
export const isOfAnyTime = (bucket: string): boolean => bucket.endsWith(`${OF_ANY_TIME}|${ALL_KINDS}`);

/** True where some two of the articles of such a bucket tell of one matter, as far as their gists say: else their claims need not be read. */
export const mayTellOfOneMatter = (documents: readonly DocumentRef[], rules: CheckRules): boolean =>
  documents.length <= MOST &&
  documents.some((document, i) => {
    const own = gistIn(document);
    return (
      own !== null &&
      documents.slice(i + 1).some((other) => {
        const theirs = gistIn(other);
        return theirs !== null && affairOf(own, theirs, rules) !== null;
      })
    );
  });

/** In the place of a kind of figure: all of them in one bucket. */
export const ALL_KINDS = 'all';

/** By how many of its names a document is found by those of any other time. */
const KEYS_EVER = 4;

const OF_A_THING = '|thing';
/** In the place of a fortnight, of a text that nobody has dated. */
const UNDATED = 'undated';

const OF_ANY_TIME = '|ever';

/**
 * By what articles meet under a key: `thing` that stands, of which only what is as true years later is compared; `ever`, of one matter, of which only what
 * is surely one is; or the day of each.
 */
export const meetingKind = (key: string): 'thing' | 'ever' | 'day' =>
  key.endsWith(OF_A_THING) ? 'thing' : key.endsWith(OF_ANY_TIME) ? 'ever' : 'day';

/** The fortnight of a day, and the next one too where what is printed soon after may be in it. */
export function fortnightsOf(day: number): readonly number[] {
  const first = Math.floor(day / FORTNIGHT);
  return day % FORTNIGHT >= FORTNIGHT - NEAR ? [first, first + 1] : [first];
}

/** True where the article has the figure at all, whatever it says it of, and by whatever it is a rate: "€7.90", "€7.90 a kilo". */
export function hasFigure({ figures }: Gist, { quantity }: Pick<Claim, 'quantity'>): boolean {
  const { value, unit, dimension } = quantity;
  if (isRange(value)) return false;
  if (unit === null || dimension === 'count' || dimension === 'number') return figures.has(`${value}`);
  const written = `${value}${unit.split('/')[0]!.replaceAll(' ', '')}`;
  if (figures.has(written)) return true;
  // "earned $1.4m: 600,000 in salary and 800,000 in bonuses"
  if (dimension === 'money' && figures.has(`${value}`)) return true;
  for (const figure of figures) if (figure.startsWith(`${written}/`)) return true;
  return false;
}

/** What shows that two articles tell of one affair; `null` where too little does. */
export interface Affair {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly figures: number;
  /** Both tell of something that happened on one day of years ago. */
  readonly isOfOneDay: boolean;
}

export function affairOf(a: Gist, b: Gist, rules: CheckRules): Affair | null {
  const names = sharedNames(a, b, rules);
  const words = [...a.words].filter((word) => b.words.has(word));
  let figures = 0;
  for (const figure of a.figures) if (b.figures.has(figure)) figures++;
  // two names and two figures in common need no word
  const least = figures < 2 ? WORDS : names.length < 2 ? 1 : 0;
  if (names.length === 0 || words.length < least) return null;
  // two breweries of one town are two affairs, whatever words news of a brewery has
  const isInPassing = names.length === 1 && names[0] !== a.names[0] && names[0] !== b.names[0];
  if (isInPassing && figures === 0) return null;
  const isOfOneDay = a.when.some((day) => day.length === DAY && b.when.includes(day));
  const sum = A_NAME * names.length + words.length + A_FIGURE * figures + (isOfOneDay ? A_DAY : 0);
  return sum >= ENOUGH ? { names, words, figures, isOfOneDay } : null;
}
/** "1917-12-06", and not "1917". */
const DAY = 10;

/**
 * True where two articles tell of one thing, whenever each was printed: one of them says that it is there for that. "Orlan Telescope" and "Orlan Space
 * Telescope" are one only where the articles have figures in common; "Orlan Tunnel" and "Orlan Base Tunnel" never are.
 */
export function areOnOneThing(a: Gist, b: Gist, { figures }: Affair): boolean {
  const [p, q] = [a.topic, b.topic];
  if (p === null || q === null || !(p.isSaid || q.isSaid)) return false;
  if (p.id === q.id) return true;
  const [few, many] = p.id.length < q.id.length ? [p.id, q.id] : [q.id, p.id];
  const rest = many.split('-').filter((word) => !few.split('-').includes(word));
  const isWithin = few.split('-').every((word) => many.split('-').includes(word));
  return isWithin && figures >= SOME_FIGURES && !rest.some((word) => ANOTHER.test(word));
}
const SOME_FIGURES = 2;
const ANOTHER =
  /^(?:old|new|first|second|third|base|road|rail|railway|foot|high|low|upper|lower|great|little|north|south|east|west|northern|southern|eastern|western|inner|outer|i{1,3}|iv|v|\d+)$/;
