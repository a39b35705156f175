import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { areWayAndSize } from './extents-apart.ts';

const { rulebook } = loadRulebook();
const claimOf = (text: string) => extract(article(text), rulebook).claims[0]!;

test.each([
  ['Lake Orrin lies 140 miles north of Halm.', 'Lake Orrin has 155 miles of shoreline.', true],
  ['Lake Orrin is 40 km from Halm.', 'Lake Orrin is 48 km long.', true],
  ['Lake Orrin lies 140 miles north of Halm.', 'Lake Orrin is 155 miles from Halm.', false],
  ['Lake Orrin has 140 miles of shoreline.', 'Lake Orrin has 155 miles of coast.', false],
  ['The fire came within 12 miles of Halm.', 'The fire was 15 miles from Halm.', false],
])('%s %s', (one, other, wanted) => {
  expect(areWayAndSize(claimOf(one), claimOf(other))).toBe(wanted);
  expect(areWayAndSize(claimOf(other), claimOf(one))).toBe(wanted);
});
