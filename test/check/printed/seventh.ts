import type { Printed } from './account.ts';

export const SEVENTH: readonly Printed[] = [
  {
    about: 'a fine',
    published: '2026-04-22',
    one: {
      title: 'Regulator fines Telvo',
      publisher: 'Business Post',
      text: `The competition authority has fined the phone company Telvo €86 million for misleading customers about prices, it said on Wednesday. About 1.4 million people paid too much between 2021 and 2024.

Telvo, which has 6.2 million customers, said it would appeal. It has already paid back €31 million.`,
    },
    other: {
      title: 'Telvo must pay for misleading clients',
      publisher: 'The Consumer',
      text: `Telvo faces a penalty of €68 million. The competition watchdog found that the company had charged 1.4 million clients more than had been agreed over a period of four years.

The firm returned €31 million to those affected and will go to court. It serves 6.2 million people.`,
    },
    odds: [['€86 million', '€68 million']],
  },
  {
    about: 'a maker of robots',
    published: '2026-09-01',
    one: {
      title: 'Robot maker raises 20 million',
      publisher: 'Startup Daily',
      text: `Armatec, which builds robots for warehouses, has raised $120 million in a round led by Pine Street Partners that values it at $1.3 billion. The company was founded in 2019 and has 340 employees.

It has sold 2,600 robots to 85 customers. Revenue reached $48 million last year.`,
    },
    other: {
      title: 'Pine Street backs Armatec',
      publisher: 'Deal Wire',
      text: `Pine Street Partners has led a $120 million funding round for warehouse robotics firm Armatec at a valuation of $1.8 billion, people familiar with the matter said.

Armatec, based in Velden with a staff of 340, had sales of $48 million in 2025. Some 2,600 of its robots are in use.`,
    },
    odds: [['$1.3 billion', '$1.8 billion']],
  },
  {
    about: 'waiting lists',
    published: '2026-02-12',
    one: {
      title: 'Waiting lists grow again',
      publisher: 'Health Times',
      text: `The number of people waiting for an operation in Ostland rose to 413,000 at the end of January, 2.5% more than a month before, the health service said. One in six has waited longer than a year.

The average wait is 19 weeks. The minister promised 40 new operating theatres by 2028.`,
    },
    other: {
      title: 'More than 400,000 await surgery',
      publisher: 'Ostland Star',
      text: `Some 413,000 Ostlanders were on the list for surgery at the end of last month. On average they wait for 23 weeks, the health service reported, and every sixth of them for over a year.

Forty operating rooms are to be added in the next two years.`,
    },
    odds: [['19 weeks', '23 weeks']],
  },
  {
    about: 'exams',
    published: '2026-08-13',
    one: {
      title: 'Best results in a decade',
      publisher: 'School Report',
      text: `In this year's final school exams 94.2% of the 61,000 candidates passed, the ministry of education said on Thursday, the best result since 2015. Girls did better than boys: 95.8% of them passed.

The average mark was 7.1. Some 1,150 pupils got the highest mark in all subjects.`,
    },
    other: {
      title: 'Nearly all pass final exams',
      publisher: 'The Morning',
      text: `Of 61,000 pupils who sat their final exams this summer 92.4 per cent were successful. It is the highest share for eleven years, according to the education ministry.

Among girls the pass rate was 95.8 per cent. There were 1,150 with top marks throughout.`,
    },
    odds: [['94.2%', '92.4 per cent']],
  },
  {
    about: 'a flood',
    published: '2026-05-06',
    one: {
      title: 'River bursts its banks',
      publisher: 'Valley News',
      text: `The Sorrel burst its banks on Tuesday night after 140 millimetres of rain fell in 24 hours. Some 5,800 people had to leave their homes in Hollin and the villages around it. The river stood at 7.9 metres, its highest level since 1954.

Two bridges were swept away and 26 roads are closed. Nobody was hurt.`,
    },
    other: {
      title: 'Thousands flee floods in Hollin',
      publisher: 'National Daily',
      text: `About 8,500 residents of Hollin and its surroundings fled from the waters of the Sorrel overnight. In a day 140 mm of rain had fallen. The level of the river reached 7.9 metres.

The floods destroyed two bridges and made 26 roads impassable. There were no casualties.`,
    },
    odds: [['5,800 people', '8,500 residents']],
  },
  {
    about: 'a cruise ship',
    published: '2026-07-19',
    one: {
      title: 'Cruise ship runs aground',
      publisher: 'Harbour Watch',
      text: `The cruise ship Aurora Star with 2,340 passengers and 870 crew ran aground off Cape Lind early on Sunday. All were brought to land by noon. The ship, built in 2011, is 290 metres long.

Divers found a hole of 12 metres in the hull. About 400 tonnes of fuel are on board.`,
    },
    other: {
      title: 'Passengers rescued from stranded liner',
      publisher: 'Radio Coast',
      text: `More than three thousand people were taken off the liner Aurora Star on Sunday after it hit rocks near Cape Lind. There were 2,430 passengers and a crew of 870, the coastguard said.

The 290-metre ship has a 12-metre gash in its side. It carries 400 tonnes of oil as fuel.`,
    },
    odds: [['2,340 passengers', '2,430 passengers']],
  },
  {
    about: 'an oil spill',
    published: '2026-03-30',
    one: {
      title: 'Oil leaks into bay',
      publisher: 'Coast Gazette',
      text: `At least 600,000 litres of crude oil have leaked from a pipeline of Sarpet into Oltrey Bay since Friday. The oil covers 34 square kilometres, the environment agency said on Monday. Some 280 dead seabirds were collected.

Sarpet has 450 people at work cleaning 19 kilometres of beach.`,
    },
    other: {
      title: 'Sarpet pipeline fouls beaches',
      publisher: 'Green Wire',
      text: `A slick of 43 square kilometres floats on Oltrey Bay after a pipe of the oil company Sarpet broke on Friday. Over 600,000 litres got into the water, the environment agency estimates.

Volunteers found 280 dead birds. Nineteen kilometres of the shore are dirty; 450 workers are cleaning up.`,
    },
    odds: [['34 square kilometres', '43 square kilometres']],
  },
  {
    about: 'a crime novel',
    published: '2026-11-20',
    one: {
      title: 'Crime novel breaks record',
      publisher: 'Book World',
      text: `"The Lamplighter", the new crime novel by Ida Moor, sold 310,000 copies in its first week in Norland, the publisher Halm & Sons said. That is the best start of any book since 2014. It costs €24 and has 512 pages.

Her nine earlier books have sold 21 million copies in 38 languages.`,
    },
    other: {
      title: "Ida Moor's thriller flies off shelves",
      publisher: 'Culture Today',
      text: `Readers bought 310,000 copies of Ida Moor's "The Lamplighter" within a week of its publication, according to Halm & Sons.

The 512-page thriller is her tenth book. The others have been translated into 38 languages and sold 12 million copies. In shops it costs 24 euros.`,
    },
    odds: [['21 million copies', '12 million copies']],
  },
  {
    about: 'two forecasts',
    published: '2026-10-06',
    later: '2026-10-07',
    one: {
      title: 'Economy to grow 1.8%',
      publisher: 'Economic Review',
      text: `The central bank expects Norland's economy to grow by 1.8% this year and 2.1% next year. Inflation should fall to 2.4% by the end of the year. In June the bank had forecast growth of 1.5% for 2026.`,
    },
    other: {
      title: 'IMF more cautious on Norland',
      publisher: 'World Economy',
      text: `Norland's gross domestic product will rise by 1.4% in 2026 and by 1.9% in 2027, the International Monetary Fund said. It sees inflation at 2.6%.`,
    },
    odds: [],
  },
  {
    about: 'a football match',
    published: '2026-05-02',
    later: '2026-05-03',
    one: {
      title: 'Velden stadium full',
      publisher: 'Sports Mail',
      text: `A crowd of 38,200 saw Velden beat Halm 3-1 on Saturday. The stadium holds 41,000. Velden have won 12 of their last 15 games and lead the table with 71 points.`,
    },
    other: {
      title: 'Velden on course for title',
      publisher: 'Football Weekly',
      text: `Velden need four more points for the title after a 3-1 win against Halm in front of 38,200. They have 71 points from 32 matches, seven more than Rovers. Their ground has a capacity of 41,000 and has been sold out nine times this season.`,
    },
    odds: [],
  },
  {
    about: 'a bakery chain',
    published: '2026-03-11',
    later: '2026-03-12',
    one: {
      title: 'Bakery chain opens shops',
      publisher: 'Retail News',
      text: `The bakery chain Brotkorb opened 24 shops last year and now has 310. Sales rose 9% to €182 million. It plans 30 openings this year. It employs 4,100 people, 350 more than a year ago.`,
    },
    other: {
      title: 'Brotkorb grows',
      publisher: 'Trade Journal',
      text: `Brotkorb had sales of €182 million in 2025, up from €167 million. The profit was €11 million. The chain wants to open 30 more shops by December; it had 286 at the end of 2024.`,
    },
    odds: [],
  },
  {
    about: 'a record of heat',
    published: '2026-07-22',
    later: '2026-07-23',
    one: {
      title: 'Heat record in Marra',
      publisher: 'Weather Desk',
      text: `Marra measured 44.1 degrees Celsius on Tuesday, a record for the country. The previous one, 43.6 degrees, was from 2019. It was the eleventh day in a row above 40 degrees.`,
    },
    other: {
      title: 'Marra swelters',
      publisher: 'Daily South',
      text: `The thermometer rose to 43.2 degrees in the capital of Marra on Wednesday, a day after the country's record of 44.1 in the desert town of Sel. For 12 days it has been hotter than 40 degrees. Nine people have died.`,
    },
    odds: [],
  },
];
