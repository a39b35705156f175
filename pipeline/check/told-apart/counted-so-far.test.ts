import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRules } from '../../run/load-rules.ts';
import { areCountedSoFar } from './counted-so-far.ts';

const rulebook = loadRules();
function claimOf(text: string): Claim {
  const claim = extract(article(`Vote\n\n${text}\n`), rulebook).claims.find((c) => c.written === '61%');
  if (!claim) throw new Error(`61% is not found`);
  return claim;
}
const ALL = claimOf('In Velden 61% voted for the dam.');

test.each([
  ['With 17 of the 25 districts counted, 61% backed the dam.', true],
  ['With 64% of votes counted, 61% backed the dam.', true],
  ['The first six of 25 constituencies showed 61% in favour of the dam.', true],
  ['After five years in office, the mayor was backed by 61%.', false],
  ['With 17 of the 25 districts in, 61% backed the dam.', true],
  ['The dam, with 4,120 in that district, was backed by 61%.', false],
  ['With tourists counted in, 61% backed the dam.', false],
  ['In all 25 districts 61% backed the dam.', false],
])('%s', (text, apart) => {
  expect(areCountedSoFar(ALL, claimOf(text))).toBe(apart);
});

test('two hours of one count are two counts, and one is one', () => {
  const at = (many: string): Claim => claimOf(`With ${many}% of votes counted, 61% backed the dam.`);
  expect([areCountedSoFar(at('64'), at('99')), areCountedSoFar(at('64'), at('64'))]).toEqual([true, false]);
});
