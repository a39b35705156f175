import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRules } from '../../run/load-rules.ts';
import { limitsApart } from './limits-apart.ts';

const rulebook = loadRules();
function claimOf(text: string, written: string): Claim {
  const claim = extract(article(`Queue\n\n${text}\n`), rulebook).claims.find((c) => c.written === written);
  if (!claim) throw new Error(`${written} is not found`);
  return claim;
}
const A_YEAR = claimOf('In Velden 4,120 patients had waited more than a year.', '4,120 patients');

test.each([
  ['In Velden 310 patients had waited more than 18 months.', '310 patients', true],
  ['In Velden 64% of patients were seen within four hours.', '64%', true],
  ['In Velden 4,310 patients had waited longer than 52 weeks.', '4,310 patients', false],
  ['In Velden 4,310 patients were waiting.', '4,310 patients', false],
])('%s', (text, written, apart) => {
  expect(limitsApart(A_YEAR, claimOf(text, written))).toBe(apart);
});
