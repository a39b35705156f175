import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRules } from '../../run/load-rules.ts';
import { isOutweighed } from './outweighed.ts';

const rulebook = loadRules();
function claimOf(text: string, written: string): Claim {
  const claim = extract(article(`Rents\n\n${text}\n`), rulebook).claims.find((c) => c.written === written);
  if (!claim) throw new Error(`${written} is not found`);
  return claim;
}
const RENT = claimOf('Rents in Halm rose by 4.6% to £1,364.', '£1,364');
const SLIP_AND_COMPANION = claimOf('Rents in Halm are £1,634, up by 4.6%.', '£1,634');
const SLIP = claimOf('Rents in Halm are £1,634.', '£1,634');

test.each([
  ['what is often misread yields to a slip of the pen', 'plan and fact', SLIP, true],
  ['what is seldom misread does not', 'part of a land', SLIP, false],
  ['but to a slip beside a figure in common', 'part of a land', SLIP_AND_COMPANION, true],
  ['whom it is told of never does', 'harm', SLIP_AND_COMPANION, false],
] as const)('%s', (_, apart, other, yields) => {
  expect(isOutweighed(apart, RENT, other)).toBe(yields);
});
