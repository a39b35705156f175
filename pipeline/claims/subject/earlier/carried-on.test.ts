import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const DAY = 'March 3, 2026';

/** The subject of the last figure. */
test.each([
  // the last word of a club's name alone, whatever class the word has elsewhere
  [
    [
      'Orrin United lose money',
      DAY,
      'Orrin United lost £4m.',
      'The new stand adds 5,200 places.',
      'United won seven of 38 matches.',
    ],
    'Orrin United',
  ],
  // nobody who spoke of it has people
  [
    [
      'Jobs in Ostland',
      DAY,
      'Ostland lost 4,000 jobs.',
      '"It cools," said Ona Brandt of Orrin Foods, who sold 40 shops.',
      'Some 2.8 million people were ill.',
    ],
    'Ostland',
  ],
  // "its" goes back to what the sentence before was about, and not to the rival set beside it
  [
    [
      'Chip demand grows',
      DAY,
      'Orrin Chips holds 22% of the market, behind Halm Chips with 27%.',
      'Its revenue rose 31%.',
    ],
    'Orrin Chips',
  ],
  // a company's measure in a paragraph of its own is of the company in the title
  [
    [
      'Orrin Foods profit rises',
      DAY,
      'Orrin Foods made more. Halm Bank lent it money.',
      'Halm Bank paid Orrin Foods. Halm Bank was pleased.',
      'Revenue rose 10%.',
    ],
    'Orrin Foods',
  ],
  // nobody is the town of the dateline, nor the word behind it
  [
    [
      'Cheap fuel lifts airline',
      DAY,
      'WEXLEY – Fuller cabins carried Orrin Airlines to a record.',
      'Without a gain on land, it would have made 41 cents per share.',
    ],
    'Orrin Airlines',
  ],
  // who reports on a day what is its own
  [
    ['Cheap fuel lifts airline', DAY, 'Orrin Airlines said Thursday that its net income was up 31%.'],
    'Orrin Airlines',
  ],
  // parts of the land that were only set side by side
  [
    [
      'Homes to be built',
      DAY,
      'The council will build 12 homes in the North West, six in the South East and two in the North East.',
      'It will create 5,000 jobs.',
    ],
    'council',
  ],
  // rain is of where it fell
  [['Wet week', DAY, 'In Wexley, a record was broken with 16 inches of rain.'], 'Wexley'],
])('%j ends with a figure of %s', (paragraphs, subject) => {
  expect(
    extract(article([`# ${paragraphs[0]}`, ...paragraphs.slice(1)].join('\n\n')), rules).claims.at(-1)
      ?.subject?.name,
  ).toBe(subject);
});

/** What is traded is nobody's who was spoken of. */
test.each([
  ['Portugal grew in March. The peso has gained 3% this year.', 'peso'],
  ['Portugal grew in March. Rice, which went up by 10% last year, is dear.', 'Rice'],
  ['The Corran lends money. The Corran said that house prices were up 3% in May.', 'house prices'],
])('%s of %s', (text, name) => {
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name.split(' (')[0]).toBe(name);
});

/** In a paragraph of its own a measure goes by its own words, but for the name in the title. */
test.each([
  ['# Mines shut\n\nOrrin Foods shut a mine.\n\nHouse rents rose by 4%.', 'House rents'],
  ['# Orrin Foods shuts mine\n\nOrrin Foods shut a mine.\n\nOutput rose by 4%.', 'Orrin Foods'],
])('%s of %s', (text, name) => {
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name.split(' (')[0]).toBe(name);
});
