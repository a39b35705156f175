import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  // parts in brackets move as the whole did
  ['Fares rose by 6% in Norland (4% in Velden and 9% in hill villages).', '4%', 'velden', 'fare_growth'],
  [
    'Fares rose by 6% in Norland (4% in Velden and 9% in hill villages).',
    '9%',
    'hill-village',
    'fare_growth',
  ],
  // some of those counted before
  ['Velden has 5,100 pupils. Of these, 320 are in special schools.', '320', 'velden', null],
  ['The clinic treated 7,400 patients. This included 410 who came twice.', '410', 'clinic', 'patient_treat'],
  // at a place of their own
  [
    'In Norland 880 people were treated for burns, including 64 at Ostby Hospital.',
    '64',
    'ostby-hospital',
    null,
  ],
  // no part is more than what it is a part of
  [
    'Some 31,000 herders in four districts were counted, 12,000 of them in Norland.',
    '12,000',
    null,
    'herder',
  ],
  // and so on for the next place
  ['The fire burnt 3,140 barns, 1,320 of them in Norland and 870 in Velden.', '870', null, 'barn_destroy'],
  // a list has one verb
  [
    'The flood was severe. Nine barns, 12 sheds and a mill were destroyed.',
    'Nine barns',
    null,
    'barn_destroy',
  ],
])('%s: %s', (text, written, subject, metric) => {
  const claim = extract(article(`News from the valley\n\n${text}\n`), rules).claims.find((c) =>
    c.written.startsWith(written),
  );
  if (subject !== null) expect(claim?.subject?.id).toBe(subject);
  if (metric !== null) expect(claim?.metric?.id).toBe(metric);
  expect(claim).toBeDefined();
});

test('the next in a list of parts is a part as well', () => {
  const { claims } = extract(
    article('Fire\n\nSome 31,400 herders (of whom 12,200 in Norland and 9,700 in Velden) left.\n'),
    rules,
  );
  expect(claims.map(({ scope }) => scope.part)).toEqual([null, 'part', 'part']);
});

test('over the same stretch of time: no claim', () => {
  const { claims } = extract(article('Rents\n\nRents rose by 3% over the same 12 month period.\n'), rules);
  expect(claims.map((c) => c.written)).toEqual(['3%']);
});

test('a timetable is no plan', () => {
  const { claims } = extract(article('Ferries\n\nSome 800 people used the scheduled bus in May.\n'), rules);
  expect(claims[0]?.status).toBe('actual');
});
