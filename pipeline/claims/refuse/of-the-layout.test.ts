import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();
const figures = (text: string) =>
  extract(
    article(`Tolm weir\n\n${text}\n\nThe weir was built for the town.`, { format: 'text' }),
    rules,
  ).claims.map(({ written }) => written);

test.each([
  ['Units 1–2 of the plant cost $4 billion (2011 USD).', ['$4 billion']],
  ['Running: 2 × 410 MW, 1 x 90 MW', ['410 MW', '90 MW']],
  ['The weir has 12 gates[lower-alpha 2] and is 41 metres wide.[note 3][4]', ['12 gates', '41 metres']],
  ['2\n\nMore of the weir is told here.\n\n3', []],
  ['42\n\nThat is how many pumps it has.', ['42']],
  ['3 / 12', []],
  ['Page 3 of 12', []],
  ['Units sold 1,200', ['1,200']],
])('%j gives %j', (text, want) => {
  expect(figures(text)).toEqual(want);
});

test('a big figure with its label below is one', () => {
  expect(figures('310\npumps in the weir')).toHaveLength(1);
});
