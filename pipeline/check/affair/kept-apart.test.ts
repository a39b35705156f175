import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import type { Claim } from '../../model/claim.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { entryOf } from '../entry.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { keptApartBy } from './kept-apart.ts';

const rulebook = loadRules();
const context = contextOf(rulebook, NO_ORIGINS);
const FIRST_DAY = '2026-03-10';
const claimOf = (id: string, published: string, [text, written]: readonly [string, string]): Claim => {
  const { claims } = extract(article(text, { id, published }), rulebook);
  const claim = claims.find((c) => c.written === written);
  if (!claim) throw new Error(`${written} is none of ${claims.map((c) => c.written).join(', ')}`);
  return claim;
};

type Told = readonly [sentence: string, written: string];
const by = (one: Told, other: Told, day = FIRST_DAY): string | null =>
  keptApartBy(
    entryOf(claimOf('a', FIRST_DAY, one), context),
    entryOf(claimOf('b', day, other), context),
    context,
  );

test.each<readonly [string, Told, Told, string | null]>([
  [
    'who is meant keeps apart tolls alone',
    ['Halm needs £8m for homes for children.', '£8m'],
    ['Homes in Halm will need £18m.', '£18m'],
    null,
  ],
  [
    'what was first put at so much has become another sum',
    ['The original estimate of the cost of the Orlan Bridge was £40m.', '£40m'],
    ['The Orlan Bridge has cost £52m.', '£52m'],
    'as first told',
  ],
  [
    'a zero too many is no other thing',
    ['The fire destroyed 1,300 barns.', '1,300 barns'],
    ['The fire destroyed 13,000 barns.', '13,000 barns'],
    null,
  ],
  [
    'what is far apart otherwise is one',
    ['The fire destroyed 1,300 barns.', '1,300 barns'],
    ['The fire destroyed 8,000 barns.', '8,000 barns'],
    'far apart',
  ],
  [
    'a reckoning of one speaker is one house, whether both call it so or not',
    ['The strike has cost an estimated £1.1 billion, Velden Brokers said.', '£1.1 billion'],
    ['The strike has cost £1.4 billion, Velden Brokers said.', '£1.4 billion'],
    null,
  ],
  [
    'odds are nothing that has come',
    ['Velden Bank reckons on a slump by May with odds of 30%.', '30%'],
    ['Velden Bank gives a slump by May a probability of 45%.', '45%'],
    null,
  ],
  [
    'what would cost so much is not foreseen where the other outlet says what it costs',
    ['The scheme in Velden would cost £8m.', '£8m'],
    ['The scheme in Velden costs £12m.', '£12m'],
    null,
  ],
  [
    'but is where it was reckoned',
    ['The share of Halm in the market was expected to reach 8% in May.', '8%'],
    ['The share of Halm in the market is 12%.', '12%'],
    'foreseen',
  ],
  [
    'a second one is another',
    ['A second quake of magnitude 5.6 shook Halm.', '5.6'],
    ['A quake of magnitude 6.4 shook Halm.', '6.4'],
    'another one',
  ],
  [
    'nor is a week in a row',
    ['In a second week of rain 41 roads were closed.', '41 roads'],
    ['Rain closed 52 roads.', '52 roads'],
    null,
  ],
  [
    'one of another year',
    ['The 2008 quake had a magnitude of 7.1.', '7.1'],
    ['The quake had a magnitude of 6.4.', '6.4'],
    'another year',
  ],
  [
    'what is reckoned without something',
    ['Leaving out special items, profit at Orrin Foods was $2.6 million.', '$2.6 million'],
    ['Profit at Orrin Foods was $2.1 million.', '$2.1 million'],
    'reckoned otherwise',
  ],
  [
    'so is another one behind the figure',
    ['Orrin Fund once had a stake of 7% in another brewer, Arl Beer.', '7%'],
    ['Orrin Fund has a stake of 4.2% in Halm Beer.', '4.2%'],
    'another one',
  ],
  [
    'and what a rival found',
    ['A rival institute, Velden Polls, found that 31% back the mayor.', '31%'],
    ['The mayor is backed by 34%, Halm Polls found.', '34%'],
    'another one',
  ],
  [
    'but not what another speaker says of the same',
    ['Another official said the fire had destroyed 1,300 barns.', '1,300 barns'],
    ['The fire destroyed 1,700 barns.', '1,700 barns'],
    null,
  ],
  [
    'by how many one is ahead is not how many there are',
    ['Halm led by three goals at half-time.', 'three goals'],
    ['Ona Brandt scored four goals for Halm.', 'four goals'],
    'level and rise',
  ],
  [
    'what is considered and what may be are both open',
    ['Velden is considering the loss of 214 posts.', '214 posts'],
    ['Velden may do away with 241 posts.', '241 posts'],
    null,
  ],
  [
    'what is considered is not what has been decided',
    ['Velden is considering the loss of 214 posts.', '214 posts'],
    ['Velden did away with 241 posts.', '241 posts'],
    'plan and fact',
  ],
  [
    'who may vote has not done so yet',
    ['Of the 5.7 million eligible voters in Velden some stayed at home.', '5.7 million eligible voters'],
    ['In Velden 3.9 million people turned out.', '3.9 million people'],
    'opposites',
  ],
  [
    'and who has may be on either side',
    ['In Velden 2.4 million people took part in the vote.', '2.4 million people'],
    ['In Velden 2.1 million people voted for the dam.', '2.1 million people'],
    'opposites',
  ],
  [
    'also where something is put in between',
    ['In Velden 2.4 million people - 47% of the electorate - took part in the vote.', '2.4 million people'],
    ['In Velden 2.1 million people voted for the dam.', '2.1 million people'],
    'opposites',
  ],
  [
    'where the bidding began is no price',
    ['At the auction in Velden the bidding started at $60m.', '$60m'],
    ['At the auction in Velden the canvas sold for $75m.', '$75m'],
    'opposites',
  ],
  [
    'a price with fees is another price',
    ['The canvas fetched $75m with fees.', '$75m'],
    ['The canvas fetched $64m.', '$64m'],
    'reckoned otherwise',
  ],
  [
    'a toll that has risen to more on the same day is a later one',
    ['The fire in Velden killed 141 people.', '141 people'],
    ['The toll of the fire in Velden rose to 142 people.', '142 people'],
    'a later count',
  ],
  [
    'a count for the moment may be more by the night of the same day',
    ['So far there are 23 survivors of the fire in Velden.', '23 survivors'],
    ['The fire in Velden left 47 survivors.', '47 survivors'],
    'a later count',
  ],
  [
    'whole thousands of those aboard are no other count',
    ['The ferry Orlan had 3,000 people on board.', '3,000 people'],
    ['The ferry Orlan had 2,714 people on board.', '2,714 people'],
    'in thousands',
  ],
  [
    'passengers and crew are more than the passengers',
    ['The ferry Orlan was built for 410 passengers and crew.', '410 passengers'],
    ['The ferry Orlan was built for 372 passengers.', '372 passengers'],
    'with crew',
  ],
  [
    'those beside whom there is a rest are some of them',
    ['The Orlan had 310 passengers in cabins, while the rest slept outside.', '310 passengers'],
    ['The Orlan had 540 passengers.', '540 passengers'],
    'some of them',
  ],
  [
    'how many it may carry is not how many it was made for',
    ['The ferry Orlan was licensed to carry 410 people.', '410 people'],
    ['The ferry Orlan was designed to carry 560 people.', '560 people'],
    'opposites',
  ],
  [
    'nor is what it is compared with',
    ['By comparison, Halm drew 2.8 million viewers.', '2.8 million viewers'],
    ['The show drew 3.3 million viewers.', '3.3 million viewers'],
    'another one',
  ],
  [
    'some of the dead are not the dead',
    ['The toll of the fire in Velden is 26, 19 of them known by name.', '19'],
    ['The fire in Velden killed 18 people.', '18 people'],
    'some of them',
  ],
  [
    'a blank vote is for nobody',
    ['In Velden 2.3% of the ballots were blank.', '2.3%'],
    ['In Velden 3.1% voted for the dam.', '3.1%'],
    'opposites',
  ],
  [
    'one district is not all',
    ['In his own constituency 71% voted for the dam.', '71%'],
    ['In all 58% voted for the dam.', '58%'],
    'reckoned otherwise',
  ],
  [
    'nor is an aftershock the quake',
    ['A quake of magnitude 6.4 shook Halm.', '6.4'],
    ['A 5.9-magnitude aftershock shook Halm.', '5.9-magnitude'],
    'another one',
  ],
  [
    'or another one that followed',
    ['A quake of magnitude 6.4 shook Halm.', '6.4'],
    ['It was followed by another tremor of magnitude 5.9.', '5.9'],
    'another one',
  ],
  [
    'how long it was to take is not how long it took',
    ['Raising the wreck will take up to nine hours.', 'nine hours'],
    ['Raising the wreck took 14 hours.', '14 hours'],
    'foreseen',
  ],
  [
    'how many there were at most is not how many there were',
    ['The show had a peak audience of 4.6 million viewers.', '4.6 million viewers'],
    ['The show was seen by 4.1 million viewers.', '4.1 million viewers'],
    'reckoned otherwise',
  ],
  [
    'all but the one that is told of',
    ['It is the last of a row of nine novels.', 'nine novels'],
    ['It goes back to eight previous novels.', 'eight previous novels'],
    'all but one',
  ],
  [
    'what goes up is nothing that goes down by another name',
    ['The council tax in Velden will rise by 10%.', '10%'],
    ['Grants to Halm Theatre will fall by 12%.', '12%'],
    'the other way',
  ],
  [
    'but a rise may be called a fall',
    ['Rents in Velden rose by 10%.', '10%'],
    ['Rents in Velden fell by 12%.', '12%'],
    null,
  ],
  [
    'takings abroad are not all',
    ['The film took $640m worldwide in its first week.', '$640m'],
    ['The film took $412m overseas in its first week.', '$412m'],
    'opposites',
  ],
  [
    'of two words of one list neither is another noun',
    ['The council got 1,143 valid responses.', '1,143 valid responses'],
    ['The council got 1,413 usable answers.', '1,413 usable answers'],
    null,
  ],
  [
    'but of two kinds it is',
    ['The council has 1,143 office buildings.', '1,143 office buildings'],
    ['The council has 1,413 farm buildings.', '1,413 farm buildings'],
    'noun',
  ],
  [
    'what was counted by the end of a time is of that time',
    [
      'Halm reported on the six months to 30 November 2025. It sold 22,500 passes and earned £4m.',
      '22,500 passes',
    ],
    ['Halm had sold 25,200 passes by 30 November 2025.', '25,200 passes'],
    null,
  ],
  [
    'a time carried over says less than a figure beside both',
    ['Halm reported on the third quarter of 2025. Revenue rose 14% to $2.6 billion.', '14%'],
    ['Halm has published its second quarter of 2025. Revenue rose 11%, to $2.6 billion.', '11%'],
    null,
  ],
  [
    'and less than a slip of the pen',
    ['Halm reported on the third quarter of 2025. Revenue rose to $682 million.', '$682 million'],
    ['Halm has published its second quarter of 2025. Revenue rose to $628 million.', '$628 million'],
    null,
  ],
  [
    'a year of weeks is a year',
    ['Halm earned $682 million in the year to 31 March 2025.', '$682 million'],
    ['Halm earned $512 million in the 12 months to 28 March 2025.', '$512 million'],
    null,
  ],
  [
    'nor has a calendar two months that lie across each other',
    ['Of 2,200 drivers in Halm 38% used a phone in the past 30 days.', '38%'],
    ['Of 2,200 drivers in Halm 28% used a phone in February 2026.', '28%'],
    null,
  ],
  [
    'what would be is no reckoning of two houses',
    ['The park would give power to 5,300 homes, Tom Alder said.', '5,300 homes'],
    ['The park could give power to 4,100 homes, Ona Brandt said.', '4,100 homes'],
    null,
  ],
  [
    'but two forecasts are',
    ['The park is forecast to give power to 5,300 homes, Velden Brokers said.', '5,300 homes'],
    ['The park is forecast to give power to 4,100 homes, Halm Analysts said.', '4,100 homes'],
    'house',
  ],
  [
    'who do not are none of those who do',
    ['Of voters in Halm 43% do not trust Ada Brun to govern.', '43%'],
    ['In a poll in Halm 34% say that Ada Brun would govern well.', '34%'],
    'denied',
  ],
  [
    'adults are not all who were aboard',
    ['The jet that crashed in Halm carried 205 adults and 11 children.', '205 adults'],
    ['The jet that crashed in Halm carried 216 passengers.', '216 passengers'],
    'noun',
  ],
  [
    'how far away something is is no part of it',
    ['A fire in the centre of Velden burns 14 miles north of Halm.', '14 miles'],
    ['A fire burns 24 miles north of Halm.', '24 miles'],
    null,
  ],
  [
    'a premium is by how much it is more',
    ['Orlan offers $125 a share, a 39% premium to the price of Friday.', '39%'],
    ['Orlan offers $125 a share, 29% more than the price of Friday.', '29%'],
    null,
  ],
  [
    'but is another where nothing shows that it is one',
    ['Halm reported on the third quarter of 2025. Revenue rose 14% to $2.6 billion.', '14%'],
    ['Halm has published its second quarter of 2025. Revenue rose 11%, to $2.4 billion.', '11%'],
    'two stretches',
  ],
])('%s', (_, one, other, reason) => {
  expect(by(one, other)).toBe(reason);
});

test('on another day, what stands beside figures that have not moved has not either', () => {
  const one: Told = ['The state gave £162m to Orrin Yards and £35m to Halm Docks.', '£162m'];
  const later = '2026-03-15';
  const paid = (rest: string): Told => [`Orrin Yards now has £141m${rest} from the state.`, '£141m'];
  expect([by(one, paid(', and Halm Docks £35m,'), later), by(one, paid(''), later)]).toEqual([
    null,
    'another day',
  ]);
});

test('the same digits in another order are a slip, whenever and by whom they are told; those of a toll only if they are many', () => {
  const later = '2026-03-12';
  const fallen = (n: string): Told => [`The quake in Velden killed ${n} people.`, `${n} people`];
  expect([by(fallen('5,482'), fallen('5,842'), later), by(fallen('482'), fallen('842'), later)]).toEqual([
    null,
    'a later count',
  ]);
  const inMay: Told = ['Halm sold 3,146 cars in May 2025.', '3,146 cars'];
  const sold = (n: string, time: string): Told => [`Halm sold ${n} cars ${time}.`, `${n} cars`];
  expect([
    by(inMay, sold('3,416', 'in the spring of 2025')),
    by(inMay, sold('3,415', 'in the spring of 2025')),
  ]).toEqual([null, 'two times']);
  expect(by(inMay, sold('3,416', 'in June 2025'))).toBe('two times');
});

test('what each sentence says of a name of its own, where one article tells of both, is of two', () => {
  const both = 'Norair and Ostlink reported on Friday.\n\nNorair earned 90 cents a share.';
  const other = 'Ostlink earned $1.20 a share.';
  expect(by([both, '90 cents a share'], [other, '$1.20 a share'])).toBe('another name');
  expect(by(['Norair earned 90 cents a share.', '90 cents a share'], [other, '$1.20 a share'])).not.toBe(
    'another name',
  );
});

test('the dead and the hurt are two counts', () => {
  const dead = 'The crash killed 41 people in Velden.';
  expect(by([dead, '41 people'], ['The crash injured 58 people in Velden.', '58 people'])).toBe('fate');
});
