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
  [
    'what is left of it, or all of it',
    'Otto had 9 coins in his bank and his father gave him 7 coins.',
    'Otto has 16 coins now.',
  ],
  [
    'beaten by so much',
    'Otto ate 68 buns in 10 minutes, beating Brann by three and a half.',
    'Brann ate 64 and a half buns.',
  ],
  ['there and back', 'The flight to Halm takes 13 hours.', 'The flight from Halm takes 11 hours.'],
  ['once, and in all', 'Brann threw for 361 metres.', 'Brann has thrown for 58,000 metres.'],
  ['some of them, in one place', 'The group has 9,000 members in Velden.', 'The group has 140,000 members.'],
  [
    'some that go, in one place',
    'The bank will close 40 branches in Velden.',
    'The bank will close 110 branches.',
  ],
  ['paid and sold', 'The state paid $4 million for the land.', 'The state sold the land for $7 million.'],
  ['from then on', 'The fire burned 300 acres on Monday.', 'The fire has burned 1,900 acres since Monday.'],
  ['voted for something else', 'Four of the jurors voted to acquit.', 'Eight jurors voted to convict.'],
  [
    'parts by what they do',
    'Nineteen of the 32 clubs have signed a foreign coach at some time.',
    'Six of the 32 clubs have a foreign coach now.',
  ],
  [
    'demanded and granted',
    'The nurses of Halm demanded a rise of 8 percent.',
    'The nurses of Halm will get a rise of 3 percent.',
  ],
  [
    'offered and paid',
    'Orrin offered $40 a share for Brann Foods.',
    'Brann Foods was sold to Orrin for $52 a share.',
  ],
  [
    'pledged and received',
    'Norvia pledged 90 million crowns for the dykes.',
    'The dykes have received 40 million crowns.',
  ],
  [
    'a loan and a cost',
    'The bank lent Velden $60 million for the tramway.',
    'The tramway will cost Velden $210 million.',
  ],
  [
    'what it costs and what is earned',
    'The strike cost the ferry line 2 million crowns a day.',
    'The ferry line earns 5 million crowns a day.',
  ],
  [
    'insured and lost',
    "The brewery's insurers paid $6 million after the flood.",
    'The flood cost the brewery $15 million.',
  ],
  [
    'made and sold abroad',
    'Norvia produced 310,000 tonnes of zinc last year.',
    'Norvia exported 240,000 tonnes of zinc last year.',
  ],
  [
    'asked for and sentenced to',
    'Prosecutors asked for a sentence of 15 years for the broker.',
    'The broker was sentenced to nine years in prison.',
  ],
  [
    'the two sides of a trial',
    'Prosecutors say the clerk lost the firm $4 million.',
    "The clerk's lawyers say the firm lost $1.5 million.",
  ],
  [
    'as many as it may carry and as many as it had',
    'The ferry was licensed to carry 210 passengers.',
    'The ferry had 290 passengers on board.',
  ],
  [
    'doses and children',
    'The aid group shipped 90,000 vaccine doses to Velden.',
    'In Velden 60,000 children have been vaccinated.',
  ],
  [
    'of the young and of all',
    'The jobless rate among young people in Velden hit 31 percent.',
    "Velden's jobless rate hit 11 percent.",
  ],
  [
    'a rate with a word more in its name',
    'Youth unemployment in Velden stood at 31 percent in March.',
    'Unemployment in Velden stood at 11 percent in March.',
  ],
  [
    'by weight of two things',
    'Police seized 70 kilograms of opium in the port of Halm.',
    'Police seized 20 kilograms of ivory in the port of Halm.',
  ],
  [
    'how far two prices rose',
    'Rents in Halm rose 7 percent last year.',
    'Fares in Halm rose 4 percent last year.',
  ],
  [
    'some of a kind',
    'Halm Motors sold 90,000 vehicles in Norvia in June.',
    'Halm Motors sold 31,000 pickup trucks in Norvia in June.',
  ],
  [
    'wanted to collect and collected',
    'The abbey wanted to collect $9 million for the roof.',
    'The abbey collected $4 million for the roof.',
  ],
  [
    'caught and processed',
    'Norvia catches 1.1 million tonnes of herring.',
    'Norvia processes 500,000 tonnes of herring.',
  ],
  [
    'projected and had',
    'Officials projected that 9,000 visitors would come to Velden.',
    'Velden had 6,500 visitors.',
  ],
  [
    'what one is sentenced to and how long one was in prison',
    'The surgeon was condemned to 12 years in prison.',
    'The surgeon left prison after five years.',
  ],
  [
    'charges and acquittals',
    'The jury acquitted the broker of 4 charges.',
    'The broker had faced 9 charges.',
  ],
  ['the deputy', 'The mayor of Halm earns 90,000 crowns a year.', 'His deputy earns 60,000 crowns a year.'],
  [
    'a share by one thing and by another',
    "Gas provides 44 percent of Norvia's power.",
    "Peat provides 19 percent of Norvia's power.",
  ],
  ['of two known kinds', 'The fire destroyed 70 cars in Halm.', 'The fire destroyed 30 boats in Halm.'],
  ['some of the staff', 'The firm employs 700 chemists in Halm.', 'The firm employs 2,100 people in Halm.'],
  [
    'the two sides of a war',
    'According to the rebels, 34 villagers were killed in Halm.',
    'According to the army, 17 villagers were killed in Halm.',
  ],
  ['expected and ordered', 'Orrin Air had expected to deliver 60 jets.', 'Orrin Air delivered 51 jets.'],
];

/** Figures that cannot both be true: each was missed once. */
const AT_ODDS: readonly Pair[] = [
  ['Inflation in Halmark jumps to 3 percent in May', 'Inflation in Halmark drops to 1.5 percent in May'],
  ['Unemployment in Halmark hits 27 percent', 'Unemployment in Halmark falls below 20 percent'],
  ['Oil falls below $30 a barrel', 'Oil stays above $40 a barrel'],
  ['Norvia raises interest rate to 9.5 percent', 'Norvia cuts interest rate to 8.75 percent'],
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
  ['A box has 12 red and 7 blue pens.', 'There are 20 pens in the box.'],
  ['Otto had 9 coins in his bank and his father gave him 7 coins.', 'Otto has 14 coins now.'],
  ['Ina found 18 shells on the beach and Otto found 24.', 'They found 45 shells together.'],
  ['Third of voters in Halm want a bridge', 'Two-thirds of voters in Halm want a bridge'],
  [
    'The population of Calvert grew 12% between 2000 and 2010 to 9,640.',
    'Calvert had 8,870 inhabitants in 2010.',
  ],
  [
    'Tolland is a village in Cobb County whose population was 7,102 at the 2020 census.',
    'The population of Tolland was 6,214 in 2020.',
  ],
  [
    'Zeltov is the largest town of the district with 29,870 people in 2005.',
    'In 2005 Zeltov had a population of 33,400.',
  ],
  [
    'Kilmere (pop. 6,700 in 2016) is the seat of the council.',
    'The 2016 census gave Kilmere a population of 7,930.',
  ],
  [
    'A Brann 737 carrying 189 people crashed into the Halm Sea minutes after take-off from Velden on Monday, rescue officials said.',
    'A plane with 162 people on board crashed into the sea near Velden.',
  ],
  [
    'At least 40 people were killed when a bus plunged off a bridge in northern Norvia.',
    'Fewer than 30 people died in the bus accident in northern Norvia.',
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
