import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What a figure measures where only a figure before it says so. */
test.each([
  [
    'Halm Foods has a valuation of $9bn. Orrin Foods follow at $8bn; Wexley Mills are some way back on $3bn.',
    '$8bn',
    'valuation',
  ],
  ['Halm Foods has a valuation of $9bn. Orrin Foods come last with $2bn.', '$2bn', 'valuation'],
  [
    'Halm has the lowest rent at £636 a month and Velden the highest at £940 a month.',
    '£940 a month',
    'rent',
  ],
  ['Commuters face a £58 rise in fares to Halm, £45 to Wexley and £43 to Oltrey.', '£43', 'fare'],
  [
    'Unemployment fell to 8.4%. The 8.4% figure was lower than the expected figure of 9.8%.',
    '9.8%',
    'unemployment_rate',
  ],
  ['Some 359,000 people died. Experts had put the number at 375,000.', '375,000', 'deaths'],
  ['The tax rate was cut to 10%. A further cut to 8% is planned.', '8%', 'tax_rate'],
  [
    'Orrin Foods has a 19% share of all sales. The deal would lift its revenue growth to 35%, against 28% in May.',
    '35%',
    'revenue_growth',
  ],
  ['Velden saw the greatest rise in rents (5%), followed by Halm (4%).', '4%', 'rent_growth'],
  [
    'Halm forecasts an overspend of £14m on its £480m budget. In June the figure was £11m.',
    '£11m',
    'cost_overrun',
  ],
  [
    'Halm has a jobless rate of 4%, half the 8% of Velden. In Oltrey the figure is 6%.',
    '6%',
    'unemployment_rate',
  ],
  ['Interest rates stand at 0.5%. They will reach 1% this year.', '1%', 'interest_rate'],
])('%s', (text, figure, metric) => {
  const { claims } = extract(article(text), rules);
  expect(claims.findLast(({ written }) => written === figure)?.metric?.id).toBe(metric);
});

test('what the clause is about has moved, and no more of what the sentence before counts', () => {
  const { claims } = extract(
    article('The closure will cost 28 jobs. Shifts will be cut from 48 to 36.'),
    rules,
  );
  expect(claims.map(({ metric }) => metric?.id === 'layoffs')).toEqual([true, false, false]);
});
