import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { areOfOneCount, ofCompanions, ofDigits } from './beside.ts';
import { WEIGHT } from './weights.ts';

const rulebook = loadRulebook();

const claimOf = (text: string, written: string): Claim =>
  extract(article(text), rulebook.rulebook).claims.find((claim) => claim.written === written)!;

test.each([
  ['Of the 588 who fell ill 337 died.', '337', 'Of 588 patients 377 have died.', '377', true],
  // a name, a year and a round number say nothing of when it was counted
  [
    'The crash of a Brell 737 killed 41 people.',
    '41 people',
    'A Brell 737 crashed and killed 52 people.',
    '52 people',
    false,
  ],
  [
    'The fire killed 41 people, as in 1987.',
    '41 people',
    'The fire killed 52 people, as in 1987.',
    '52 people',
    false,
  ],
  [
    'Some 400 fled, and 41 people died.',
    '41 people',
    'Some 400 fled, and 52 people died.',
    '52 people',
    false,
  ],
])('one count: %s', (one, x, other, y, wanted) => {
  expect(areOfOneCount(claimOf(one, x), claimOf(other, y))).toBe(wanted);
});

test('a companion may be rounded in one of the two, and weighs less then', () => {
  const x = claimOf('Halm sold 42,500 tickets for £13.8 million.', '42,500 tickets');
  const same = ofCompanions(x, claimOf('Halm sold 46,800 tickets for £13.8 million.', '46,800 tickets'));
  const rounded = ofCompanions(x, claimOf('Halm sold 46,800 tickets for £14 million.', '46,800 tickets'));
  const other = ofCompanions(x, claimOf('Halm sold 46,800 tickets for £19 million.', '46,800 tickets'));
  expect([same > rounded, rounded > other, other]).toEqual([true, true, 0]);
});

test.each([
  ['Fire took 1,300 barns.', '1,300 barns', 'Fire took 13,000 barns.', '13,000 barns', WEIGHT.misplaced],
  ['It cost £6m.', '£6m', 'It cost £6bn.', '£6bn', WEIGHT.misplacedRound],
  ['It cost £173m.', '£173m', 'It cost £173bn.', '£173bn', WEIGHT.misplaced],
  // two places are no zero and no magnitude, and a comma more no other order
  ['It cost £14.', '£14', 'It cost £1.4m.', '£1.4m', 0],
  ['Prices rose 14%.', '14%', 'Prices rose 4.1%.', '4.1%', 0],
  ['Prices rose 1.4%.', '1.4%', 'Prices rose 4.1%.', '4.1%', WEIGHT.transposed],
])('a slip of the pen: %s %s', (one, x, other, y, weight) => {
  expect(ofDigits(claimOf(one, x), claimOf(other, y))).toBe(weight);
});
