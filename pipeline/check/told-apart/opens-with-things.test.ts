import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { areOfAnother } from './another-one.ts';
import { toldApart } from './told-apart.ts';

const rules = loadRules();
const context = contextOf(rules, NO_ORIGINS);
const figureIn = (text: string) => extract(article(`${text}\n`), rules).claims[0]!;

test.each([
  ['On ovens and related goods the gross margin of Halm was 23.4% in 2024.', true],
  ['The gross margin of Halm was 23.4% in 2024.', false],
])('%s', (text, apart) => {
  const all = figureIn('The gross margin of Halm was 20.2% in 2024.');
  expect(toldApart(figureIn(text), all, context)).toBe(apart);
});

test('a row for the others is of none that are told alone', () => {
  const row = figureIn('Other houses destroyed: 2,214');
  expect(areOfAnother(row, figureIn('The fire destroyed 1,480 houses.'))).toBe(true);
  expect(
    areOfAnother(figureIn('Houses destroyed: 2,214'), figureIn('The fire destroyed 1,480 houses.')),
  ).toBe(false);
});
