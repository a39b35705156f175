import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'Many were taken to the Tarn District Hospital. The hospital has 110 beds.',
    '110',
    'Tarn District Hospital',
  ],
  [
    'He visited the Tarn Museum with friends. The museum, which has 40 rooms, opened in May.',
    '40',
    'Tarn Museum',
  ],
  // nothing says which
  ['They were taken to Tarn Hospital and Orla Vey Hospital. The hospital has 110 beds.', '110', 'hospital'],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(`A quake struck Tarnia on Monday.\n\n${text}\n`), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.name.replace(/ \(.*/, '')).toBe(subject);
});
