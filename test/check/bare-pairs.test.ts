import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import { extract } from '../../pipeline/extract.ts';
import { article } from '../support/article.ts';
import { rules } from './rules.ts';

type Pair = readonly [one: string, other: string];
const rulebook = rules();

/** What the checker has to say against two sentences of which nothing else is known. */
function alarms(pair: Pair): string[] {
  const claims = pair.flatMap((text, i) => {
    const document = {
      id: `${i}`,
      format: 'text',
      publisher: null,
      published: null,
      language: null,
    } as const;
    return extract(article(text, document), rulebook).claims;
  });
  return check(claims, null, rulebook)
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ why }) => why);
}

/** What follows from the first, or is of something else: each was called a contradiction once. */
const NO_ODDS: readonly (readonly [why: string, ...pair: Pair])[] = [
  ['a person more', 'Three men and a woman were arrested in Halm.', 'Four people were arrested in Halm.'],
  [
    'the other sentence has the figure itself',
    'Eleven of the 19 crew members were rescued; three remain missing.',
    'Three crew members are still missing.',
  ],
  [
    'the other sentence has the figure itself, of two',
    'The bomb killed 12 people in the market, and a second blast an hour later killed five.',
    'A blast an hour later killed five people and wounded 30.',
  ],
  ['the killer too', 'The gunman killed eight people before shooting himself.', 'Nine people died in Halm.'],
  [
    'those who died later',
    'The blast in Halm killed 17 people outright; two more died in hospital.',
    '19 people have died since the blast in Halm.',
  ],
  [
    'a level and how far it slid',
    "The mayor's approval rating, 67 percent in May, has slid 14 points.",
    "The mayor's approval rating is 53 percent.",
  ],
  ['from then on', 'The fire burned 300 acres on Monday.', 'The fire has burned 1,900 acres since Monday.'],
  ['voted for something else', 'Four of the jurors voted to acquit.', 'Eight jurors voted to convict.'],
  [
    'parts by what they do',
    'Nineteen of the 32 clubs have signed a foreign coach at some time.',
    'Six of the 32 clubs have a foreign coach now.',
  ],
];

/** Figures that cannot both be true: each was missed once. */
const AT_ODDS: readonly Pair[] = [
  ['Inflation in Halmark jumps to 3 percent in May', 'Inflation in Halmark drops to 1.5 percent in May'],
  ['Unemployment in Halmark hits 27 percent', 'Unemployment in Halmark falls below 20 percent'],
  ['Oil falls below $30 a barrel', 'Oil stays above $40 a barrel'],
  ['Tickets are $45 each.', 'Tickets are more than $60 each.'],
  ['The richest 1% own half of the land', 'The richest 1% own a third of the land'],
  ['The Halm Industrial index closed up 112 points.', 'The Halm Industrial index closed down 87 points.'],
  [
    'Velmar is a municipality with a population of 5,604 (as of December 2012).',
    'As of December 2012 the municipality of Velmar had 6,120 inhabitants.',
  ],
  [
    'Gorna is a village in the municipality of Trebin. The population was 1,117 in 2003.',
    'In 2003 Gorna, a village in the municipality of Trebin, had 1,342 inhabitants.',
  ],
  ['Kilmere had 6,700 inhabitants in 2016.', 'The 2016 census gave Kilmere a population of 7,930.'],
];

describe('two bare sentences', () => {
  it.each(NO_ODDS)('are not at odds: %s', (_why, ...pair) => {
    expect(alarms(pair)).toEqual([]);
  });

  it.each(AT_ODDS)('are at odds: %s / %s', (...pair) => {
    expect(alarms(pair)).toHaveLength(1);
  });
});
