import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRules } from '../../run/load-rules.ts';
import { areOfTwoRecords } from './beaten.ts';

const rulebook = loadRules();
function claimOf(text: string, written: string): Claim {
  const claim = extract(article(`Crowd\n\n${text}\n`), rulebook).claims.find((c) => c.written === written);
  if (!claim) throw new Error(`${written} is not found`);
  return claim;
}
const NOW = claimOf('The match in Velden drew 48,500 fans.', '48,500 fans');

test.each([
  ['The previous record crowd in Velden was 41,200 fans.', '41,200 fans', true],
  ['It beat the record of 41,200 fans.', '41,200 fans', true],
  ['The old record, set in 1999, was 41,200 fans.', '41,200 fans', true],
  ['That passed the 41,200 record set by Halm.', '41,200', true],
  ['Until now, the most in Velden were 41,200 fans.', '41,200 fans', true],
  ['It broke the previous record set by Halm in 1999 with 41,200 fans.', '41,200 fans', true],
  // by what it was beaten
  ['It broke the previous record with 41,200 fans.', '41,200 fans', false],
  ['It beat the record by 41,200 fans.', '41,200 fans', false],
  ['It set a record of 41,200 fans.', '41,200 fans', false],
  ['A record 41,200 fans came to Velden.', '41,200 fans', false],
])('%s', (text, written, apart) => {
  expect(areOfTwoRecords(NOW, claimOf(text, written))).toBe(apart);
});

test('two records that were beaten are of two things where they lie far apart', () => {
  const old = claimOf('The previous record crowd in Velden was 41,200 fans.', '41,200 fans');
  const isApart = (fans: string): boolean =>
    areOfTwoRecords(old, claimOf(`It beat the record of ${fans} fans.`, `${fans} fans`));
  expect([isApart('41,600'), isApart('34,700')]).toEqual([false, true]);
});
