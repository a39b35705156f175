import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const CRASH =
  'Bus crash kills 19 in Tarnia\n\nA bus crashed in northern Tarnia on Monday, killing at least 19 people.\n\nPolice closed the road.\n\n';

test.each([
  // years ago in the same land, and no part of the crash
  [`${CRASH}Tarnia has a poor record: 4,100 people died on its roads last year.`, '4,100', 'tarnia'],
  // a time and a place of its own
  [`${CRASH}In January, a lorry hit a minibus near Brome, killing 11 people.`, '11', 'brome'],
  [`${CRASH}On February 24, nine farmers were killed in the village of Sorrel.`, 'nine', 'sorrel'],
  // counted for years, in whatever it was
  [`${CRASH}More than 5,200 people have been killed in the insurgency since 2019.`, '5,200', 'insurgency'],
  [`${CRASH}Some 23 people have died, the most since 2011.`, '23', 'tarnia-accident'],
  // the hospital is not its head
  [
    `${CRASH}Many are hurt, said the head of the Tarn District Hospital, Ana Toll. The hospital, which has 110 beds, is full.`,
    '110',
    'tarn-district-hospital',
  ],
  // those who died in one place, whatever else fell there
  [`${CRASH}Eight of the victims died in Brome, where a bridge collapsed.`, 'Eight', 'brome'],
  // by when they were found
  [`${CRASH}Fourteen bodies had been recovered by midday.`, 'Fourteen', 'tarnia-accident'],
  // what stands in an aside behind a name
  [
    `${CRASH}Of the 33 survivors, eight were at the Oltrey Royal Hospital, a 600-bed clinic run by the army.`,
    '600-bed',
    'oltrey-royal-hospital',
  ],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(`${text}\n`), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.id).toBe(subject);
});

test('what somebody runs is no harm', () => {
  const { claims } = extract(
    article(
      'Fire kills 17 in Brome\n\nA fire in Brome killed 17 people.\n\nThe hotel belongs to Vell Hotels. Vell Hotels runs 22 houses.\n',
    ),
    rules,
  );
  expect(claims.find((c) => c.written === '22 houses')?.subject?.name).toBe('Vell Hotels');
});
