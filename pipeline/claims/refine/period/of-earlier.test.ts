import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test('what is done has not the time of a plan told before it, where nobody says when the article was printed', () => {
  const text =
    'Oltrey wants to build 12 gigawatts by 2035. Exports earned $210 million in the last fiscal year.';
  const { claims } = extract({ ...article(text), published: null }, rules);
  expect(claims.map((c) => c.period?.from?.slice(0, 4))).toEqual(['2035', undefined]);
});

test.each([
  'Pay grew 5 per cent year on year, down from 5.3 per cent in the three months to January.',
  'Pay grew 5 per cent compared with 5.3 per cent in the three months to January.',
])('what a change is set against is one, too, and has the time behind it alone: %s', (text) => {
  const { claims } = extract(article(text), rules);
  expect(claims.map((c) => c.period?.from)).toEqual(['2026-03-10', '2025-11-01']);
  expect(claims[0]!.metric?.family).toBe('growth');
  expect(claims[1]!.metric?.id).toBe(claims[0]!.metric?.id);
});

test('how far back records go dates nothing that is told beside it', () => {
  const text =
    'Gusts in Oltrey reached 157 mph, the strongest since records began in 1954, and a surge of 13 feet swept away 600 homes.';
  const { claims } = extract(article(text), rules);
  expect(claims.map((c) => c.period?.known)).toEqual(['document', 'document', 'document']);
});

test('what a change was compared with leaves its time to nothing that is told next', () => {
  const { claims } = extract(
    article('Fares rose 4%, compared with 6% in 2024. Fuel was down 3 cents.'),
    rules,
  );
  expect(claims.map((c) => c.period?.known)).toEqual(['document', 'stated', 'document']);
});
