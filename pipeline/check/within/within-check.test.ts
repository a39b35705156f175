import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();
const atOdds = (text: string): readonly string[][] =>
  check(
    extract(article(text, { id: 'one', published: null, format: 'text', title: text.split('\n')[0]! }), rules)
      .claims,
    null,
    rules,
  )
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ members }) => members.map(({ written }) => written));

test.each([
  [
    'The harbour office got £4.1 million, and of that £3.2 billion was a loan.',
    '£4.1 million',
    '£3.2 billion',
  ],
  [
    'Halm Bank lent Velden €90 million, of which €310 million has been paid out.',
    '€90 million',
    '€310 million',
  ],
  ['The ferry carried 240 passengers, of whom 310 were rescued.', '240 passengers', '310'],
  ['Some 140 wagons left the yard. Of those, 190 were empty.', '140 wagons', '190'],
  ['Engineers in Velden found cracks in 190 of the 140 wagons.', '140 wagons', '190'],
])('a part is not larger than its whole: %s', (text, whole, part) => {
  const [pair = []] = atOdds(text);
  expect(new Set(pair)).toEqual(new Set([whole, part]));
});

test.each([
  'The harbour office got £4.1 million, and of that £3.2 million was a loan.',
  'The estate has 310 flats in nine blocks, of which 140 are let.',
  'The estate has nine blocks with hundreds of flats, of which 140 are let.',
  'More than 240 passengers were aboard, of whom 310 were rescued.',
  'The line has 40 buses. Drivers are hard to find. Of those, 310 have left.',
  'Halm has 40 buses, of which the oldest has run 310,000 kilometres.',
])('but what it is a part of may be told elsewhere: %s', (text) => {
  expect(atOdds(text)).toEqual([]);
});

test.each([
  ['The owner paid $40 billion (roughly Rs. 330 crore) for the Orlan Mill.', '$40 billion', 'Rs. 330 crore'],
  ['The wreck lies 24 kilometres (1.5 miles) from Velden.', '24 kilometres', '1.5 miles'],
  ['The fire at Halm burned 50 acres (2,000 hectares) of forest.', '50 acres', '2,000 hectares'],
])('what is told again in brackets is the same: %s', (text, one, other) => {
  const [pair = []] = atOdds(text);
  expect(new Set(pair)).toEqual(new Set([one, other]));
});

test.each([
  'The owner paid $40 billion (roughly Rs. 330,000 crore) for the Orlan Mill.',
  'The owner paid €300 million ($349 million) for the Orlan Mill.',
  'The wreck lies 24 kilometres (15 miles) from Velden.',
  'The track at Halm is four feet 8 inches (1,422 mm) wide.',
  'The tower in Velden is 90 metres high (12 metres wide).',
])('and mostly it is: %s', (text) => {
  expect(atOdds(text)).toEqual([]);
});

test.each([
  [
    'Ferry fire kills 15 in Velden\n\nA fire on a ferry in Velden killed 11 people on Monday, police said.',
    '15',
    '11 people',
  ],
  [
    'Ferry fire kills 11 in Velden\n\nA fire on a ferry in Velden killed 15 people on Monday, police said.',
    '11',
    '15 people',
  ],
  [
    'Halm Games: a £7 million budget\n\nThe organisers of the Halm Games have drawn up a budget of £7.2 billion.',
    '£7 million',
    '£7.2 billion',
  ],
])('a headline repeats what its text says: %s', (text, head, body) => {
  const [pair = []] = atOdds(text);
  expect(new Set(pair)).toEqual(new Set([head, body]));
});

test.each([
  'Ferry fire kills 12 in Velden\n\nA fire on a ferry in Velden killed 11 people on Monday. A child died in hospital later.',
  'Ferry fire kills 16 in Velden\n\nA fire on a ferry in Velden killed 11 people on Monday. Another five people died in hospital.',
  'Halm Mills to cut 4,000 jobs\n\nHalm Mills will cut 1,200 jobs in Velden.',
  'Halm Mills to cut 4,000 jobs\n\nHalm Mills will cut 2,500 jobs in Velden.',
  'Halm Mills to cut 4,000 jobs\n\nHalm Mills said it would cut about 3,900 jobs.',
  'Halm Mills to cut 4,000 jobs\n\nHalm Mills cut 2,500 jobs last year.',
  'Halm Mills to cut 4,000 jobs\n\nHalm Mills will cut 2,500 office jobs.',
  'Halm Mills made €40 million last year\n\nHalm Mills made €33 million in the fourth quarter.',
  'Halm Mills profit up 12%\n\nThe profit of Halm Mills rose 9% in the second quarter.',
  'Third Velden ferry fire kills 9\n\nA ferry fire in Velden killed 15 people in 1998.',
  'Velden bridge will cost €40 million\n\nThe first estimate for the Velden bridge was €25 million.',
  'Halm Games: a £7 million budget\n\nThe organisers of the Halm Games have drawn up a budget of £7.2 million.',
])('or tells of more than one sentence does: %s', (text) => {
  expect(atOdds(text)).toEqual([]);
});
