import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { isWholeOfShare } from '../affair/share-told-beside.ts';
import { areOneAndBoth } from './of-two-kinds.ts';

const rules = loadRules();
const countIn = (text: string) => extract(article(`${text}\n`), rules).claims[0]!;

test.each([
  [
    'The mill will bring 2,500 building and factory jobs.',
    'Building will employ another 2,000 people.',
    true,
  ],
  [
    'The mill will bring 2,500 building and factory jobs.',
    'It brings 2,000 factory and building jobs.',
    false,
  ],
  ['A list named 317 adults and 12 children.', 'It carried 340 passengers.', true],
  ['A list named 317 adults and 12 children.', 'It carried 340 adults.', false],
  ['It carried 240 Norvian nationals.', 'It carried 340 passengers.', true],
  ['It carried 240 Norvian nationals.', 'It carried 250 Norvian nationals.', false],
  ['A list named 317 adults and a dog.', 'It carried 340 passengers.', false],
  ['The mill will bring 2,500 building jobs.', 'Building will employ 2,000 people.', false],
])('%s / %s', (one, other, apart) => {
  expect(areOneAndBoth(countIn(one), countIn(other))).toBe(apart);
});

test.each([
  [
    'Halm Air has 13,800 employees.',
    'Halm Air put 8,700 employees on short time, more than 60% of its staff.',
    true,
  ],
  [
    'Halm Air has 13,800 employees.',
    'Halm Air put 8,700 employees on short time, about 20% of its staff.',
    false,
  ],
  ['Halm Air has 13,800 employees.', 'Halm Air put 8,700 employees on short time.', false],
])('%s / %s', (whole, part, is) => {
  expect(isWholeOfShare(countIn(whole), countIn(part))).toBe(is);
});
