import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { goodsOf } from './goods.ts';
import { ofMeasure } from './same-measure.ts';
import { ofSubject } from './same-subject.ts';
import { WEIGHT } from './weights.ts';

const rulebook = loadRules();
const { rules } = contextOf(rulebook, NO_ORIGINS);
const claimOf = (text: string): Claim => extract(article(text), rulebook).claims[0]!;

test.each([
  ['In 2023 Orlan sold 41,000 units.', ''],
  ['In 2023 Orlan sold 41,300 vehicles.', ''],
  ['In 2023 Orlan sold 41,300 vans.', 'van'],
  // named in front
  ['Van sales of the year, 41,300 units, rose.', 'van'],
  ['Orlan led in van sales of 2023 with 41,300 units.', 'van'],
  ['Orlan has 41,300 vans.', null],
])('%s', (text, goods) => {
  expect(goodsOf(claimOf(text).metric!, rules)).toBe(goods);
});

test.each([
  ['In 2023 Orlan sold 41,000 units.', 'In 2023 Orlan sold 41,300 vehicles.', WEIGHT.measure],
  ['In 2023 Orlan sold 41,000 vans.', 'In 2023 Orlan sold 41,300 tractors.', WEIGHT.narrowed],
  ['In 2023 Orlan sold 41,000 electric vans.', 'In 2023 Orlan sold 41,300 vans.', 0],
])('%s / %s', (one, other, weight) => {
  expect(ofMeasure(claimOf(one), claimOf(other), rules)).toBe(weight);
});

test('how much one of two grew is not how much the other did', () => {
  const both = new Set(['orlan', 'tarn']);
  const [orlan, tarn] = ['Orlan’s sales rose by 11%.', 'Tarn’s sales rose by 10%.'].map(claimOf);
  expect(ofSubject(orlan!, tarn!, both)).toBe(WEIGHT.otherOfBoth);
});
