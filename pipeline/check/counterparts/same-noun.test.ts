import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { nounsFit } from '../told-apart/nouns-fit.ts';
import { ofNoun } from './same-noun.ts';
import { WEIGHT } from './weights.ts';

const rulebook = loadRules();
const context = contextOf(rulebook, NO_ORIGINS);
const claimOf = (text: string): Claim => extract(article(text), rulebook).claims[0]!;
const PEOPLE = claimOf('About 300,000 people came to the march.');

test.each([
  ['Some 240,000 Norwegians came to the march.', 0],
  ['Some 240,000 Toyotas came to the march.', WEIGHT.otherNoun],
])('%s', (text, weight) => {
  expect(ofNoun(PEOPLE, claimOf(text), context)).toBe(weight);
});

test('words joined by a hyphen are the same words', () => {
  const [one, other] = ['Halm has 42 critical-care beds.', 'Halm has 60 critical care beds.'].map(claimOf);
  expect(ofNoun(one!, other!, context)).toBe(WEIGHT.noun);
  expect(nounsFit(one!, other!, context)).toBe(true);
});
