import { CONJUNCTION, FINITE, GERUND, INFINITIVE, PREPOSITION, TO } from '../../rulebook/word-classes.ts';
import type { TokenRange } from '../grammar/bench.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isTimePhrase } from '../grammar/noun-phrases.ts';
import type { View } from './view.ts';
import { wordsOf } from './words-of-phrase.ts';

/** After how many attachments the words of a thing end. */
const MOST = 6;

export const isTime = (view: View, phrase: NounPhrase): boolean =>
  isTimePhrase(view.bench, phrase, view.tags);

/** Index in `view.phrases` of the phrase that holds the token, or else of the next one behind it. */
export function phraseIndex(view: View, token: number): number {
  const { phrases } = view;
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The phrase whose last token is `token`, or `null`. */
export function phraseEndingAt(view: View, token: number): NounPhrase | null {
  const phrase = view.phrases[phraseIndex(view, token)];
  return phrase && phrase.from <= token && phrase.to === token + 1 ? phrase : null;
}

/** The phrase that begins with `token`, or `null`. */
export function phraseStartingAt(view: View, token: number): NounPhrase | null {
  const phrase = view.phrases[phraseIndex(view, token)];
  return phrase && phrase.from === token ? phrase : null;
}

const holdsFigure = (view: View, [from, to]: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (view.figures[i - view.sentence[0]] === 1) return true;
  return false;
};

/**
 * The words of a thing that begins with token `from`: its phrase and what hangs on it by prepositions (and by *and*, where
 * `joined`), before token `limit`, up to a verb, a figure, a time or a mark.
 */
export function thingFrom(view: View, from: number, limit: number, joined = false): string[] {
  const { tags, phrases } = view;
  let p = phraseIndex(view, from);
  const words: string[] = [];
  for (let n = 0; n < MOST && p < phrases.length; n++, p++) {
    const phrase = phrases[p]!;
    const start = n === 0 ? from : phrase.from;
    if (start >= limit) break;
    if (n > 0) {
      const link = tags[phrases[p - 1]!.to]!;
      const linked =
        start - phrases[p - 1]!.to === 1 &&
        (link === PREPOSITION || link === TO || (joined && link === CONJUNCTION));
      if (!linked || phrase.kind === 'pronoun' || phrase.kind === 'figure' || isTime(view, phrase)) break;
      if (holdsFigure(view, [start, phrase.to])) break;
    }
    words.push(...wordsOf(view, [start, Math.min(phrase.to, limit)]));
  }
  return words;
}

const LINKS = new Set(['of', 'in', 'for', 'per', 'on']);

/** Where the thing begins that ends in `noun`: "the rents of the flats", "a stake in the mill". */
export function startOfThing(view: View, noun: NounPhrase, links: ReadonlySet<string> = LINKS): NounPhrase {
  const { phrases, tokens } = view;
  let p = phraseIndex(view, noun.from);
  for (let n = 0; n < 4 && p > 0; n++) {
    const before = phrases[p - 1]!;
    if (phrases[p]!.preposition !== before.to || !links.has(tokens.lower[before.to]!)) break;
    if (before.kind === 'pronoun' || before.kind === 'figure' || isTime(view, before)) break;
    p--;
  }
  return phrases[p]!;
}

/**
 * No preposition but one inside the thing itself governs it: an object or a subject, not "against the yen"; "bring down the
 * rate" and "with its shares" are as good as free.
 */
export function isFree(view: View, noun: NounPhrase): boolean {
  const at = startOfThing(view, noun).preposition;
  if (at < 0 || view.tokens.lower[at] === 'with') return true;
  const tag = at > view.sentence[0] ? view.tags[at - 1]! : 0;
  return PARTICLES.has(view.tokens.lower[at]!) && (tag === FINITE || tag === INFINITIVE || tag === GERUND);
}

const PARTICLES = new Set(['up', 'down', 'off', 'out', 'over', 'back']);

/** `own` and what of `more` it has not: a word of a thing is said once. */
export const united = (own: readonly string[], more: readonly string[]): readonly string[] => [
  ...own,
  ...more.filter((word) => !own.includes(word)),
];
