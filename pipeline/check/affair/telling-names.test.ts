import { describe, expect, test } from 'vitest';
import { loadRules } from '../../run/load-rules.ts';
import { sharedNames, tellingWords } from './telling-names.ts';

const rules = loadRules().checks;
const of = (names: string) => ({ names: names.split(' ') });

describe('names by which two articles on one affair meet', () => {
  test.each([
    ['the last word that is in few names', 'orla-vey halm-county-council', 'vey halm'],
    [
      'of the name of a place or body what is its own',
      'university-of-halm federal-ministry',
      'halm federal-ministry',
    ],
    ['names of which every article is full come last', 'us washington halm-ferries', 'ferries us washington'],
    ['one word once', 'halm ferries-of-halm', 'halm'],
  ])('%s', (_, names, words) => {
    expect(tellingWords(of(names), rules)).toEqual(words.split(' '));
  });

  test.each([
    ['in full', 'halm-ferries velden', 'halm-ferries', 'halm-ferries'],
    ['by the word that tells them', 'norland-orrin velden', 'orrin', 'norland-orrin'],
    ['not by a word that many names have', 'halm-university', 'velden-university', ''],
    ['not by a land in front of another', 'us-navy', 'us-treasury', ''],
  ])('are shared %s', (_, a, b, names) => {
    expect(sharedNames(of(a), of(b), rules).join(' ')).toBe(names);
  });
});
