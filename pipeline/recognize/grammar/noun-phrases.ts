import { NOUN, PLURAL } from '../../rulebook/word-classes.ts';
import { rangeAt } from '../../text/range-at.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Bench, TokenRange } from './bench.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseFrom } from './noun-phrases/phrase-from.ts';
import { perSentence } from './per-sentence.ts';
import { tagsOf } from './tags.ts';

/** The noun phrases of a sentence in order; they do not overlap, and possessors are inside the phrase they belong to. */
export const nounPhrases = perSentence((bench, sentence): readonly NounPhrase[] =>
  chunk(bench.tokens, tagsOf(bench, sentence), sentence, bench.rules.language.list('time-nouns')),
);

/** The phrase that holds the token, or `null`. */
export function nounPhraseAt(bench: Bench, sentence: TokenRange, token: number): NounPhrase | null {
  const phrases = nounPhrases(bench, sentence);
  return phrases[rangeAt(phrases, token)] ?? null;
}

function chunk(
  tokens: Tokens,
  tags: Uint8Array,
  [from, to]: TokenRange,
  times: ReadonlySet<string>,
): NounPhrase[] {
  const found: NounPhrase[] = [];
  let i = from;
  while (i < to) {
    const phrase = phraseFrom(tokens, tags, i, from, to, times);
    if (phrase) {
      found.push(phrase);
      i = phrase.to;
    } else i++;
  }
  // from the end, so that "the head of the board of X" nests
  for (let k = found.length - 2; k >= 0; k--) {
    const next = found[k + 1]!;
    const current = found[k]!;
    if (next.preposition === current.to && next.from === current.to + 1 && tokens.lower[current.to] === 'of')
      found[k] = { ...current, of: next };
  }
  return found;
}

/**
 * A stretch or point of time: "last year", "Monday morning", "the first quarter"; not "a polar night", which is a kind of thing.
 */
export function isTimePhrase(bench: Bench, phrase: NounPhrase, tags: Uint8Array): boolean {
  const { tokens, rules } = bench;
  const times = rules.language.list('time-nouns');
  const head = tokens.lower[phrase.head]!;
  const isTimeWord = (word: string) =>
    times.has(word) || (word.endsWith('s') && times.has(word.slice(0, -1)));
  if (!isTimeWord(head)) return false;
  const kinds = phrase.modifiers.some((k) => {
    const tag = tags[k]!;
    return (tag === NOUN || tag === PLURAL) && !isTimeWord(tokens.lower[k]!);
  });
  if (kinds) return false; // "journey time"
  const indefinite = phrase.determiner >= 0 && INDEFINITE.has(tokens.lower[phrase.determiner]!);
  return !indefinite || phrase.modifiers.length === 0;
}

const INDEFINITE = new Set(['a', 'an']);
