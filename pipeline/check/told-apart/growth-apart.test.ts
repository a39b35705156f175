import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { growthApart } from './growth-apart.ts';

const rules = loadRules();
const rateIn = (text: string) =>
  extract(article(`${text}\n`), rules).claims.find(({ quantity }) => quantity.unit === '%')!;

test.each([
  ['Orrin Foods sold 4.1 million jars in 2024, 31% more.', 'Revenue at Orrin Foods rose 18% in 2024.', true],
  ['Orrin Foods increased its sales by 61% in 2024.', 'Revenue at Orrin Foods rose 18% in 2024.', true],
  ['Orrin Foods increased its sales by 19% in 2024.', 'Revenue at Orrin Foods rose 18% in 2024.', false],
  ['Revenue at Orrin Foods grew by 41% in 2024.', 'Revenue at Orrin Foods rose 18% in 2024.', false],
])('%s / %s', (one, other, apart) => {
  expect(growthApart(rateIn(one), rateIn(other))).toBe(apart);
});
