import type { DocumentRef } from '../../model/claim.ts';
import { dayOf } from '../dates.ts';
import { compareText } from '../entry.ts';
import { fortnightsOf, gistIn } from './affair.ts';

/** By how many of its names, and of its longest words, a brief is found by those of other days. */
const NAMES = 4;
const LONGEST = 4;

/**
 * Keys under which briefs of one day meet, or of none: each of their words, with the day. A brief is a text of a sentence or two: a flash,
 * a headline, a statement to be checked. It says one thing, so its words tell which; a word of an article does not. Nothing for articles.
 */
export function keysOfDay(document: DocumentRef): readonly string[] {
  const gist = gistIn(document);
  if (!gist?.isBrief) return [];
  const keys = [...new Set([...gist.words, ...gist.names.flatMap(wordsOfName)])].map(
    (word) => `${word}|${document.published ?? ''}`,
  );
  return document.published === null ? [...keys, ANY] : keys;
}

/** Whom the one calls by two names the other may call by one. */
const wordsOfName = (name: string): readonly string[] =>
  name.includes('-') ? [name, ...name.split('-').filter((word) => word.length > SHORT)] : [name];
const SHORT = 2;

/** "Otto has 9 pens": where nothing dates them, what is counted may be the one word that two have in common. */
const ANY = '~|'; // sorts behind all words, so that those that share one meet by it

/** Keys under which they meet those of other days: their names and longest words, with the fortnight; none for what is undated. */
export function keysOfFortnight(document: DocumentRef): readonly string[] {
  const [gist, day] = [gistIn(document), dayOf(document.published)];
  if (!gist?.isBrief || day === null) return [];
  const longest = [...gist.words].sort((a, b) => b.length - a.length || compareText(a, b)).slice(0, LONGEST);
  const words = new Set([...gist.names.slice(0, NAMES), ...longest]);
  return [...words].flatMap((word) => fortnightsOf(day).map((fortnight) => `${word}|near ${fortnight}`));
}

export const briefKeys = (document: DocumentRef): readonly string[] => [
  ...keysOfDay(document),
  ...keysOfFortnight(document),
];

/** The end of a key under which counts meet, and the shares that are told of what is counted. */
export const COUNTS = 'count';
export const isOfCounts = (key: string): boolean => key.endsWith(`|${COUNTS}`);
