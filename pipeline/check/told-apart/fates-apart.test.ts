import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRules } from '../../run/load-rules.ts';
import { fatesApart } from './fates-apart.ts';

const rulebook = loadRules();
function claimOf(text: string, written: string): Claim {
  const claim = extract(article(`Crash\n\n${text}\n`), rulebook).claims.find((c) => c.written === written);
  if (!claim) throw new Error(`${written} is not found`);
  return claim;
}
const DEAD = claimOf('The crash killed 28 people.', '28 people');

test.each([
  ['There were 31 survivors of the crash.', '31 survivors', true],
  ['The crash injured 31 people.', '31 people', true],
  ['The train had 31 people on board.', '31 people', true],
  ['On the roads 31 people were killed or seriously injured.', '31 people', true],
  ['The crash left 31 people dead.', '31 people', false],
  // no word of what became of them
  ['The crash was seen by 31 people.', '31 people', false],
])('%s', (text, written, apart) => {
  expect(fatesApart(DEAD, claimOf(text, written))).toBe(apart);
});
