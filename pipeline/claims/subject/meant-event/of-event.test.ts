import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const MATCH = 'Halm Rovers win the cup\n\nHalm Rovers beat Wexley Town on Saturday.\n\n';

test.each([
  // who is hurt and who is arrested in it are of one thing
  [
    `${MATCH}Police said 47 people were arrested and 19 injured in clashes before the match.`,
    '47',
    'clashes',
  ],
  [
    `${MATCH}Police said 47 people were arrested and 19 injured in clashes before the match.`,
    '19',
    'clashes',
  ],
  [
    `${MATCH}Police said six people were injured and 29 arrested in clashes in Brome.`,
    'six',
    'clashes in Brome',
  ],
  [
    `${MATCH}Police said six people were injured and 29 arrested in clashes in Brome.`,
    '29',
    'clashes in Brome',
  ],
  // what sank is the boat, whatever stands in front of the verb
  [
    'A boat with 60 migrants on board capsized off Brome, and 14 people drowned.',
    '14',
    'boat capsizing off Brome',
  ],
  [
    'A train carrying 60 pilgrims derailed near Brome, and 14 people died.',
    '14',
    'train derailment near Brome',
  ],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(`${text}\n`), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.name.replace(/ \(.*/, '')).toBe(subject);
});
