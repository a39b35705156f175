import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();

test.each([
  // what opens a line that was to be printed bold has its capital for that
  ['**Valuation summary.** It is high.\n\n**Storage:** 40 litres.', []],
  ['**Kolve Foods grew.** It was **Halm Tower** that fell.', ['Kolve Foods', 'Halm Tower']],
  // what a question opens with, and who is called so
  ['Will Kolve Foods close its shops?', ['Kolve Foods']],
  ['We saw Will Brandt. Is it he? Will Brandt grew up in Halm.', ['Will Brandt', 'Will Brandt', 'Halm']],
  // the group of a company that the register knows
  ['The Lufthansa Group grew. So did the Kolve Group.', ['Lufthansa', 'Kolve Group']],
  // letters that stand for a common noun
  ['Non-GAAP net profit was £27 million.', []],
])('the names of: %s', (text, names) => {
  const { readings } = extract(article(text, { format: 'text' }), rules);
  const found = readings.flatMap(({ sentences }) =>
    sentences.flatMap(({ mentions }) => mentions.flatMap((m) => (m.kind === 'entity' ? [m.name] : []))),
  );
  expect(found).toEqual(names);
});
