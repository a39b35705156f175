import type { Grammar } from '../../rulebook/grammar.ts';
import {
  ADJECTIVE,
  ADVERB,
  GERUND,
  likeliest,
  NOUN,
  NUMBER_TAG,
  OTHER,
  PARTICIPLE,
  PLURAL,
  PROPER,
  setOf,
} from '../../rulebook/word-classes.ts';
import { singular } from './singular.ts';

const CONTENT = [OTHER, ADJECTIVE, NOUN, PLURAL, PROPER, PARTICIPLE, GERUND, ADVERB, NUMBER_TAG].reduce(
  (set, tag) => set | (1 << tag),
  0,
);

/**
 * The words of a head phrase as an id of the open vocabulary: lower case, nouns in the singular, function words dropped,
 * joined by `_` ("the Quarterly Sales of Tickets" → "quarterly_sale_ticket"). Empty where nothing is left.
 */
export function normaliseHead(words: readonly string[], grammar: Grammar): string {
  const kept: string[] = [];
  for (const written of words) {
    const word = written
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
      .replace(/'s$/, '')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (word === '' || word === 's') continue;
    const readings = grammar.words.get(word);
    if (readings !== undefined && (setOf(readings) & CONTENT) === 0) continue;
    if (readings !== undefined && likeliest(readings) === ADVERB) continue;
    kept.push(singular(word, grammar));
  }
  return kept.join('_');
}
