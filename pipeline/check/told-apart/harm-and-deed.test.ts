import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRules } from '../../run/load-rules.ts';
import { harmAndDeed } from './harm-and-deed.ts';

const rulebook = loadRules();
function claimOf(text: string, written: string): Claim {
  const claim = extract(article(`March\n\n${text}\n`), rulebook).claims.find((c) => c.written === written);
  if (!claim) throw new Error(`${written} is not found`);
  return claim;
}
const HURT = claimOf('At the march 61 people were injured.', '61 people');

test.each([
  ['After the march 38 people complained.', '38 people', true],
  ['At the march 38 people were detained.', '38 people', true],
  ['At the march 38 people were hurt.', '38 people', false],
  ['At the march 38 people were treated.', '38 people', false],
  ['At the march 38 people were affected.', '38 people', false],
  ['There were 38 people at the march.', '38 people', false],
])('%s', (text, written, apart) => {
  expect(harmAndDeed(HURT, claimOf(text, written), rulebook.checks)).toBe(apart);
});
