import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test('votes are of whom the clause says that they got them, and not of the election in front', () => {
  const text =
    'Orrin chooses\n\nTurnout at the May election in Orrin was 61%, Ona Torvald got 40,100 votes and Jon Sarn 30,500.';
  const { claims } = extract(article(text), rules);
  expect(claims.map((c) => c.subject?.name)).toEqual(['election in Orrin', 'Ona Torvald', 'Jon Sarn']);
});
