import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const OPENING = '# Orrin Foods to shrink\n\nOrrin Foods has plans for Velden. It lost money.\n\n';

test.each([
  // who voted is not who was spoken of
  ['Nine councillors voted for the scheme.', 'councillors'],
  ['Two of the factories were under water.', 'factories'],
  // jobs are somebody's
  ['About 400 jobs will go.', 'Orrin Foods'],
])('%s of %s', (text, name) => {
  expect(
    extract(article(OPENING + text), rules)
      .claims.at(-1)
      ?.subject?.name.split(' (')[0],
  ).toBe(name);
});
