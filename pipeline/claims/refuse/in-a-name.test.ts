import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['Seven Mile Island, site of the old mill, is about to reopen.', []],
  ['Seven miles from Halm a mill is about to reopen.', ['Seven miles']],
])('%s', (text, written) => {
  expect(extract(article(text), rules).claims.map((claim) => claim.written)).toEqual(written);
});
