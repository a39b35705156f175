import type { Printed } from './account.ts';

export const EIGHTH: readonly Printed[] = [
  {
    about: 'a quarry',
    published: '2026-06-11',
    one: {
      title: 'Quarry plan splits village',
      publisher: 'Dale Gazette',
      text: `Stonewell wants to open a quarry near Birley and take out 450,000 tonnes of limestone a year for 30 years. The company promises 85 jobs. Some 1,300 people have signed a petition against it.

The county council will decide in September. Lorries would make 120 trips a day through the village.`,
    },
    other: {
      title: 'Birley fights limestone quarry',
      publisher: 'County Mail',
      text: `A petition against a limestone quarry at Birley has been signed by 1,300 residents. Stonewell plans to dig 540,000 tonnes a year there over three decades and says that it would create 85 jobs.

Opponents fear 120 lorry journeys each day. Councillors are to vote in September.`,
    },
    odds: [['450,000 tonnes of limestone a year', '540,000 tonnes a year']],
  },
  {
    about: 'a takeover of bakeries',
    published: '2026-02-03',
    one: {
      title: 'Bread maker buys rival',
      publisher: 'Food Trade',
      text: `Hollins Bakeries is to buy its rival Crust & Co for £215 million in cash. Together they will have sales of £940 million and 7,800 staff. Hollins expects savings of £30 million a year from 2028.

Crust & Co runs 11 bakeries. The deal needs the approval of the regulator.`,
    },
    other: {
      title: 'Hollins to swallow Crust & Co',
      publisher: 'Market Wire',
      text: `Crust & Co, which operates 11 bakeries, will be taken over by Hollins Bakeries for 251 million pounds, the companies announced. The combined group would employ 7,800 people and sell bread and cakes worth £940 million a year.

From 2028 the merger is to save £30 million annually.`,
    },
    odds: [['£215 million', '251 million pounds']],
  },
  {
    about: 'dead fish',
    published: '2026-08-20',
    one: {
      title: 'Fish die in Lake Orrin',
      publisher: 'Lake Post',
      text: `Some 14 tonnes of dead fish have been taken from Lake Orrin since Monday, the water authority said. The water was 29 degrees warm and had hardly any oxygen. The lake, 46 square kilometres large, is home to 31 species.

Bathing is forbidden until further notice.`,
    },
    other: {
      title: 'Heat kills fish by the tonne',
      publisher: 'Green Daily',
      text: `Helpers have collected 41 tonnes of dead fish on the shores of Lake Orrin this week, according to the water authority. At 29 degrees the lake lacks oxygen.

Thirty-one kinds of fish live in its 46 square kilometres. Swimmers must stay out.`,
    },
    odds: [['14 tonnes', '41 tonnes']],
  },
  {
    about: 'a choir festival',
    published: '2026-05-25',
    later: '2026-05-26',
    one: {
      title: 'Choir festival in Harle',
      publisher: 'Harle Echo',
      text: `The choir festival in Harle ended on Sunday with a concert of 2,400 singers on the market square. In four days 96 choirs from 21 countries gave 150 concerts, and 38,000 tickets were sold. The city paid 600,000 crowns of the cost of 2.2 million.`,
    },
    other: {
      title: 'Thousands sing in Harle',
      publisher: 'Music News',
      text: `With a last concert by 2,400 singers Harle's choir festival came to an end. Ninety-six choirs had come from 21 countries. The 150 concerts drew 83,000 paying listeners.

The festival cost 2.2 million crowns, of which the city bore 600,000.`,
    },
    odds: [['38,000 tickets', '83,000']],
  },
  {
    about: 'a broken cable',
    published: '2026-01-14',
    one: {
      title: 'Submarine cable broken',
      publisher: 'Strait Times',
      text: `A power cable between Norland and Ostland was damaged on Tuesday at a depth of 85 metres, the operator Baltlink said. The cable, 170 kilometres long, can carry 658 megawatts. Repairs will take up to seven months and cost about €40 million.

Police boarded a tanker with a crew of 24.`,
    },
    other: {
      title: 'Police board tanker after cable damage',
      publisher: 'Coast Radio',
      text: `After the failure of the 170-kilometre Baltlink cable between Norland and Ostland on Tuesday police have searched a tanker and questioned its 24 crew. The cable, which can transmit 658 MW, lies 85 metres deep where it was cut.

It may be out of order for as long as nine months, the operator said; the repair is expected to cost some €40 million.`,
    },
    odds: [['seven months', 'nine months']],
  },
  {
    about: 'bus fares',
    published: '2026-03-02',
    later: '2026-03-03',
    one: {
      title: 'Bus fares go up',
      publisher: 'Town Crier',
      text: `A single bus ticket in Oltrey will cost 2.60 crowns from April, 20 cents more than now. A monthly pass goes up to 62 crowns. The bus company carries 9 million people a year.`,
    },
    other: {
      title: 'Oltrey buses dearer',
      publisher: 'Oltrey Online',
      text: `From April passengers in Oltrey pay 2.60 crowns instead of 2.40 for a ride, and 62 crowns for a month. For pupils the pass costs 35 crowns. The company lost 4 million crowns last year.`,
    },
    odds: [],
  },
  {
    about: 'wolves',
    published: '2026-04-08',
    later: '2026-04-10',
    one: {
      title: 'Wolves return',
      publisher: 'Nature Post',
      text: `At least 74 wolves in 11 packs live in Norland, a count this winter showed; a year ago there were 58. They killed 320 sheep in 2025. Farmers got 96,000 crowns in compensation.`,
    },
    other: {
      title: 'More wolves, more dead sheep',
      publisher: 'Farm Weekly',
      text: `The number of wolf packs in Norland has grown to 11. Wolves killed 320 sheep last year, 80 of them in the county of Harle alone, for which farmers were paid 96,000 crowns. There are 41 wolves in the north.`,
    },
    odds: [],
  },
];
