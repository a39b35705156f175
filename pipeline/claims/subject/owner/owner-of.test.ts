import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** One for a step, in their order. */
test.each([
  ['The firm was praised by Ona Brandt, who expects the Halm Bank to cut its output by 4%.', 'Halm Bank'],
  ["Halm's output of steel was 40 tonnes.", 'Halm'],
  ["Norland's 2026 growth was 4%.", 'Norland'],
  ["Orrin Foods's forecast of revenue was £40m.", 'Orrin Foods'],
  ['Orrin Foods, whose revenue was £40m, moved.', 'Orrin Foods'],
  ['Upper Sorrel is the largest dam with an output of 40 MW.', 'Upper Sorrel'],
  ['Orrin Foods (ORF) shares fell 4%.', 'Orrin Foods'],
  ['Halm (population 40,000) lies in the west.', 'Halm'],
  [
    'After the collapse of Orrin Freight, whose 220 drivers lost their jobs, haulage is dear.',
    'Orrin Freight',
  ],
  ['Attendance at the close of the Halm Fair was 40,000.', 'Halm Fair'],
  ['Rainfall in Oltrey was 40 mm.', 'Oltrey'],
  ['Norway rainfall was 40 mm.', 'Norway'],
])('%s is of %s', (text, subject) => {
  expect(extract(article(text), rules).claims[0]?.subject?.name).toBe(subject);
});

test('a price target is of the shares that somebody follows', () => {
  const text =
    'Orrin Foods climbs\n\nShares in Orrin Foods rose 4%.\n\nMarlin Partners analyst Ona Trent has cut her price target to $40.';
  expect(extract(article(text), rules).claims.at(-1)?.subject?.name).toBe('Orrin Foods');
});
