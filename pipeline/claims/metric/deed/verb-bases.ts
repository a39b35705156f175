import type { Grammar } from '../../../rulebook/grammar.ts';
import { FINITE, INFINITIVE, setOf } from '../../../rulebook/word-classes.ts';
import { IRREGULAR_VERBS } from '../../../text/irregular-verbs.ts';

/** The base form of a verb in lower case; the word itself where it cannot be told. */
export function verbBase(grammar: Grammar, word: string): string {
  const known = IRREGULAR_VERBS.get(word);
  if (known) return known;
  const isBase = (stem: string): boolean => {
    const readings = grammar.words.get(stem);
    return readings !== undefined && (setOf(readings) & ((1 << INFINITIVE) | (1 << FINITE))) !== 0;
  };
  for (const [ending, put] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length) + put;
    if (isBase(stem)) return stem;
    const last = stem.at(-1);
    if (put === '' && last === stem.at(-2) && isBase(stem.slice(0, -1))) return stem.slice(0, -1); // "topped"
  }
  return word;
}

/** What an ending stands for, the longer first. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ying', 'ie'],
  ['ing', 'e'],
  ['ing', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ies', 'y'],
  ['s', ''], // "hopes" is of hope before it is of hop
  ['es', ''],
];

/** Verbs that say no more than that the figure is there: they are no part of what is counted. */
export const LIGHT: ReadonlySet<string> = new Set([
  'occur',
  'happen',
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'have',
  'has',
  'had',
  'having',
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'include',
  'feature',
  'comprise',
  'contain',
  'number',
  'total',
  'reach',
  'count',
  'offer',
  'see',
  'record',
  'report',
  'get',
  'gets',
  'got',
  'make',
  'need',
  'consist',
  'say',
  'estimate',
  'expect',
  'remain',
  'stand',
  'lie',
  'lies',
  'lay',
  'become',
  'come',
  'hit',
  'top',
  'exceed',
  'average',
  'show',
  'find',
  'put',
  'bring',
  'take',
  'go',
  'set',
  'announce',
  'mean',
  'measure',
  'rise',
  'fall',
  'grow',
  'climb',
  'drop',
  'increase',
  'decrease',
  'decline',
  'surpass',
  'approach',
  'near',
  'peak',
  'range',
  'vary',
  'run',
  'use',
  'keep',
  'hold',
  'register',
  'note',
  'provide',
  'give',
  "'s",
  "'re",
  "'ve",
  'involve',
  'cover',
  'tell',
  'want',
  'plan',
  'aim',
  'hope',
  'begin',
  'start',
  'continue',
  'serve',
  'leave',
  'host',
  'house',
  'represent',
  'amount',
  'clock',
  'missing', // a state of people, which is told before, and no deed
]);
