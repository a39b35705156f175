import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();
const written = (text: string) => extract(article(text), rules).claims.map((c) => c.written);

/** What says of another figure how exact it is, in what money it is told, or how many there are of it, is no claim. */
test.each([
  ['Keep the serum at -30 °C ± 5 °C.', ['-30 °C']],
  ['The tower cost $5.2 billion (2009 USD).', ['$5.2 billion']],
  ['The town owes $2009.', ['$2009']],
  ['In service: 2 × 1,150 MW', ['1,150 MW']],
  ['Cost of Units 5–6: $25 billion', ['$25 billion']],
  ['The drug SEK162b4 was approved.', []],
  ['The mill uses as much as 650 households.', []],
  ['The mill supplies 650 households.', ['650 households']],
])('%s', (text, figures) => {
  expect(written(text)).toEqual(figures);
});

/** Two or three of something, told by the way, are no claim; those to whom something happened are one. */
test.each([
  ['The line between two farm towns cost $4m.', ['$4m']],
  ['The 400 pupils were put into two groups.', ['400 pupils']],
  ['The guard opened fire on two boys.', ['two boys']],
  ['The yard built two ferries.', ['two ferries']],
])('%s', (text, figures) => {
  expect(written(text)).toEqual(figures);
});

/** How long ago or ahead something is, is no claim; how long something took or nothing happened, is one. */
test.each([
  ['Six months on, the bridge has 40 lamps.', ['40 lamps']],
  ['Two weeks have passed since the fire in Halm.', []],
  ['More than a month has gone by since the fire in Halm.', []],
  ['With six weeks left before the vote, the party has 4,000 members.', ['4,000 members']],
  ['The repairs took six months.', ['six months']],
  ['Ten years have passed without a strike at the mill.', ['Ten years']],
  ['She has six months left on her contract.', ['six months']],
])('%s', (text, figures) => {
  expect(written(text)).toEqual(figures);
});

/** "Of every 100, 37 go": a bare number of those who go so. */
test('Of every 100 calls to the helpline, 37 go unanswered.', () => {
  const [claim, ...more] = extract(
    article('Of every 100 calls to the helpline, 37 go unanswered.'),
    rules,
  ).claims;
  expect([claim?.written, claim?.metric?.id, more]).toEqual(['37', 'call_unanswered', []]);
});
