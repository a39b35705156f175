import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** The metrics of the figures of an article, in order. */
const metrics = (text: string) => extract(article(text), rules).claims.map(({ metric }) => metric?.id);

test('where somebody stands in a row is by what was measured before', () => {
  expect(
    metrics(
      'The average club of the Ostland League is valued at $3.1 billion.\n\nThe Halm Kites lead the table at $7.4 billion. Only the Orlan Foxes of Norland, at $8.2 billion, are worth more.\n\nThe Velden Owls follow at $6.6 billion; Orrin, in fifth, are a long way back on $4.2 billion.',
    ),
  ).toEqual(['valuation', 'valuation', 'valuation', 'valuation', 'valuation']);
});

test('a share of those dealt with in time is that of whoever came last', () => {
  const share = 'share_see_within_4_hour';
  expect(
    metrics(
      'Some 61% of patients in Ostland were seen within four hours. Halm came last with 39%, just behind Orrin on 40%.',
    ).filter((id) => id?.startsWith('share')),
  ).toEqual([share, share, share]);
});

test('what rose before is what "they" are that rose', () => {
  expect(
    metrics(
      'In Halm, burglaries rose by 9 percent. In Velden they rose by 105 percent. Orrin had a fall of 15 percent.',
    ),
  ).toEqual(['burglary_growth', 'burglary_growth', 'burglary_decline']);
});
