import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const lastSubject = (text: string) => extract(article(text), rules).claims.at(-1)?.subject?.name;

test.each([
  'Orrin Pharma said that its obesity drug Halmovy sold well. Halmovy is sold in Velden. It has 9,000 employees.',
  'Orrin Pharma, the maker of Halmovy, is growing. Halmovy is sold in Velden. The company has 9,000 employees.',
])('staff is of who makes the drug: %s', (text) => {
  expect(lastSubject(text)).not.toBe('Halmovy');
});

test('a price is the drug’s own', () => {
  const text = 'Orrin Pharma sells the drug Halmovy in Velden. Halmovy costs $400 a month.';
  expect(lastSubject(text)).toBe('Halmovy');
});
