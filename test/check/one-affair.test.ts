import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import { extract } from '../../pipeline/extract.ts';
import { article } from '../support/article.ts';
import { rules } from './rules.ts';

/**
 * What a dozen real affairs, told by four to seven outlets each, lost to the check: each text here is of an invented affair and has one
 * wording of the kind. Articles, in the order of their printing, and the two figures that are at odds; `null` where none are.
 */
const TOLD: readonly (readonly [
  what: string,
  texts: readonly string[],
  odds: readonly [string, string] | null,
])[] = [
  [
    'a third outlet that gives the measure of another quarter takes no dispute away',
    [
      'Velora said its operating margin rose to 28% in the first quarter. The streaming service won viewers. Revenue was $9.37 billion and Velora added 9.3 million subscribers since it stopped password sharing. It wants to start a cheaper service with advertising, more films of its own and live sports, and its founder spoke of a good start to the year for all who work there and watch it, wherever they are.',
      'Velora, the streaming service, said its operating margin climbed to 33%. Velora added 9.3 million subscribers as it stopped password sharing, and had revenue of $9.37 billion. Its founder called it a good start to the year and said that films of its own and live sports would come next, besides a cheaper service for those who do not mind advertising while they watch it at home.',
      'Velora had an operating margin of 21% in the same quarter of last year. Its streaming service won 9.3 million subscribers, and revenue reached $9.37 billion.',
    ],
    ['28%', '33%'],
  ],
  [
    'what somebody has reportedly done is held against what it has done',
    [
      'Orlan AI said it had raised €640 million in a funding round led by Castle Ventures. The start-up, founded in 2023, has 65 staff and builds language models.',
      'The start-up Orlan AI reportedly secured €710 million from a funding round led by Castle Ventures. It has 65 staff and builds language models.',
    ],
    ['€640 million', '€710 million'],
  ],
  [
    'what somebody is reportedly in talks about is not',
    [
      'Orlan AI said it had raised €640 million in a funding round led by Castle Ventures. The start-up, founded in 2023, has 65 staff and builds language models.',
      'The start-up Orlan AI is reportedly in talks to raise €710 million in a funding round led by Castle Ventures. It has 65 staff and builds language models.',
    ],
    null,
  ],
  [
    'who says so, and the home of a plant, narrow nothing',
    [
      'Velden is to become the new home to a $17 billion Halm chip plant, the governor announced. The plant in Velden will open in 2031 and create 1,850 jobs.',
      'Halm will build a $21 billion chip plant in Velden, creating 1,850 jobs. The plant will open in 2031, according to Governor Lane.',
    ],
    ['$17 billion', '$21 billion'],
  ],
  [
    'a comparison with the previous year makes no figure one of the past',
    [
      'Operating income at Velora rose to $2.61 billion in the first quarter. The streaming service added 9.33 million subscribers worldwide, and free cash flow was $2.14 billion. Advertising grew, and password sharing fell.',
      'Velora had operating income of $2.94 billion, up on the same period the previous year. The streaming service added 9.33 million subscribers worldwide and had free cash flow of $2.14 billion. Advertising grew as password sharing fell.',
    ],
    ['$2.61 billion', '$2.94 billion'],
  ],
  [
    'what analysts expected makes no reckoning of theirs of what came',
    [
      'Revenue at Velora came in at $9.37 billion, against the $9.26 billion that analysts had expected. The streaming service added 9.33 million subscribers in the first quarter.',
      'Velora had revenue of $9.84 billion in the first quarter, and its streaming service added 9.33 million subscribers.',
    ],
    ['$9.37 billion', '$9.84 billion'],
  ],
  [
    'jobs that go on top of others are held against those that go',
    [
      'Halm said on Monday that it is cutting 6,000 jobs worldwide over two years, as a recall of sleep machines deepened its loss to €1.65 billion.',
      'Halm, the maker of sleep machines, will slash 7,000 more jobs worldwide, it said on Monday. A recall deepened its loss to €1.65 billion.',
    ],
    ['6,000 jobs', '7,000 more jobs'],
  ],
  [
    'but not against all that have been raised',
    [
      'Orlan AI raised an additional €640 million in a funding round led by Castle Ventures. The start-up has 65 staff and builds language models.',
      'Orlan AI has raised a total of €985 million, with a funding round led by Castle Ventures. The start-up has 65 staff and builds language models.',
    ],
    null,
  ],
  [
    'what was so in a year that both name is so whenever it is printed',
    [
      'Velden had 1,411 wolves in 2006, which increased to 1,706 in 2010, a count of the rangers shows. There are now 3,167 wolves in Velden.',
      'The wolf population of Velden stood at 1,411 in 2006 and at 1,996 in 2010, a count of the rangers shows. It is now 3,167.',
    ],
    ['1,706', '1,996'],
  ],
  [
    'sums reckoned from another currency differ by the rate of the day',
    [
      'Orlan AI has raised €640 million ($688 million) in a funding round led by Castle Ventures. The start-up has 65 staff.',
      'Orlan AI raised €640 million, or about $694 million, in a funding round led by Castle Ventures. The start-up has 65 staff.',
    ],
    null,
  ],
  [
    'the deals of two owners are two deals',
    [
      'Halm is to buy Orlan for $61.5 billion, trailing only Vessel’s $68.7 billion deal to buy Castle. The deal will be closed in 2031.',
      'Halm is to buy Orlan for $61.5 billion, behind Brann’s $64.2 billion deal and Vessel’s pending one for Castle. The deal will be closed in 2031.',
    ],
    null,
  ],
  [
    'two groups of those polled are two groups',
    [
      'President Lane’s approval rating among farmers has fallen 11 percentage points since May, a poll found. Overall 37% approve of Lane, and 59% disapprove.',
      'President Lane’s approval rating fell by 6 percentage points among teachers, a poll found. Overall 37% approve of Lane, and 59% disapprove.',
    ],
    null,
  ],
  [
    'what a share price and what revenue rose by are two',
    [
      'Halm said it would cut 20% of its staff and sell its warehouses to Orlan, sending its listed shares up 16% in early trading. Revenue was $1.51 billion.',
      'Halm announced a 25% increase in revenue to $1.51 billion and cut 20% of its staff. It sells its warehouses to Orlan.',
    ],
    null,
  ],
  [
    'what one member would have preferred was not decided',
    [
      'The Bank of Norvia raised interest rates to 1.75% on Thursday, and expects inflation to peak at 13.3%. The committee voted 8 to 1.',
      'The Bank of Norvia raised interest rates by 50 basis points on Thursday, while one member of the committee would have preferred to raise the rate by 25, to 1.5%. It expects inflation to peak at 13.3%.',
    ],
    null,
  ],
  [
    'a population is none of another land, and none of those who came',
    [
      'The population of Velden was up 3.5 million since the last census, the statistics office of Norvia said.',
      'Figures of the statistics office of Norvia show that the population of Kestria was 1.9 million at the census. That of Velden was 59.6 million.',
    ],
    null,
  ],
  [
    'the rate of the year to October is that of October',
    [
      'Inflation in Norvia was 4.6% in the year to October, the statistics office said, as energy prices fell. Food inflation was 10.1%. Rates of the central bank are at 5.25%.',
      'Inflation in Norvia fell to 5.1% in October as energy prices came down, the statistics office said. Food inflation was 10.1%. Rates of the central bank are at 5.25%.',
    ],
    ['4.6%', '5.1%'],
  ],
  [
    'but not that of September',
    [
      'Inflation in Norvia was 4.6% in the year to October, the statistics office said, as energy prices fell. Food inflation was 10.1%. Rates of the central bank are at 5.25%.',
      'Inflation in Norvia was 6.7% in September, the statistics office said before energy prices came down. Food inflation was 10.1%. Rates of the central bank are at 5.25%.',
    ],
    null,
  ],
  [
    'a count beside another that both give alike has not moved since',
    [
      'Among health workers in Velden 588 have caught the fever, of whom 337 died, the agency said. It has reached 12 wards and 14 villages.',
      'Of the 588 health workers in Velden who have caught the fever, 377 have died, the agency said. It has reached 12 wards and 14 villages.',
    ],
    ['337', '377'],
  ],
  [
    'a count that only grows is no smaller a day later',
    [
      'The quake in Velden killed 9,180 people and hurt 14,300, the ministry said. It struck the towns of Halm and Orrin, where 41 schools fell down.',
      'The quake in Velden killed 7,540 people, the ministry said. In the towns of Halm and Orrin 41 schools fell down, and 14,300 people were hurt.',
    ],
    ['7,540 people', '9,180 people'],
  ],
  [
    'but may be greater',
    [
      'The quake in Velden killed 9,180 people and hurt some 10,000, the ministry said. It struck the towns of Halm and Orrin, where 41 schools fell down.',
      'The quake in Velden killed 10,540 people, the ministry said. In the towns of Halm and Orrin 41 schools fell down, and some 10,000 were hurt.',
    ],
    null,
  ],
  [
    'one of several is not the one that all speak of',
    [
      'Velden has said no to a solar farm of 72,000 panels at Halm. Brightacre, which planned it on 42 hectares, will appeal. Two hundred people came to the meeting in Halm.',
      'Brightacre wanted to build a solar farm on 42 hectares in Halm, but Velden has said no after a meeting with two hundred people. There are 31 solar farms, the largest of them with 74,000 panels.',
    ],
    null,
  ],
  [
    'what a competitor counts is another count',
    [
      'Orrin shipped 12.4 million tablets in the second quarter. Sales of all tablets fell 5.6% to 38.4 million, said Metrica.',
      'Tablets are out of fashion: Metrica counts 38.4 million in the second quarter, and 12.4 million of them were from Orrin. A competing firm, Datascope, puts the fall in sales of all tablets at 7.1%.',
    ],
    null,
  ],
  [
    'each and apiece are one basis',
    [
      'Police in Velden put 65 officers on patrol, and a gun buyback in Halm took in 1,310 weapons at $60 apiece, Raymond Kessel said. Murders fell to 101.',
      'Murders in Velden fell to 101, and Raymond Kessel gives credit to 65 officers on patrol and to a buyback in Halm, where people handed in 1,310 guns for $40 each.',
    ],
    ['$40', '$60'],
  ],
  [
    'a land and what is of it are one name',
    [
      'Falkenburg, the carmaker, sold 2.14 million cars from April to June. Deliveries plunged by 22% in the Chinese market, and its profit was 4.6 billion euros.',
      'Profit at Falkenburg, the carmaker, was 4.6 billion euros from April to June, when it sold 2.14 million cars. In China deliveries plunged by 32%.',
    ],
    ['22%', '32%'],
  ],
  [
    'what is told in a word or two is what the words fit',
    [
      'Halm Polls asked 1,143 people in Velden about Mayor Orla Brann. It found that 63% did not trust the mayor, compared with 29% who said they did. And 66% said that she was unable to tell them about her aims.',
      'Mayor Orla Brann of Velden is not loved, Halm Polls found when it asked 1,143 people. Asked about the mayor, two in three said that she did not make her aims plain, and 29% said that they trust her.',
    ],
    null,
  ],
  [
    'what is told in two units is no rival of itself',
    [
      'A coal ship rammed the Halm Ferry with 412 passengers, which was on its way to Orrin from the harbour of Velden, 260 km (160 miles) to the north. Two tugs came.',
      'The Halm Ferry was rammed by a coal ship with 412 passengers on board. The harbour of Velden, from where it sailed, is 360 km from Orrin. Two tugs came.',
    ],
    ['260 km', '360 km'],
  ],
  [
    'some of those aboard are none besides',
    [
      'The Halm Ferry struck a rock off Orrin. Six of the 19 lorries on it fell over, and 412 passengers were brought to Velden by two tugs.',
      'Two tugs brought 412 passengers of the Halm Ferry to Velden. It had struck a rock off Orrin with 25 lorries on it, six of which fell over.',
    ],
    ['19 lorries', '25 lorries'],
  ],
];

const rulebook = rules();

describe('one affair in several outlets', () => {
  it.each(TOLD)('%s', (_, texts, odds) => {
    const claims = texts.flatMap(
      (text, i) =>
        extract(
          article(text, {
            id: `${i}`,
            format: 'text',
            published: `2026-11-0${4 + i}`,
            publisher: `Paper ${i}`,
          }),
          rulebook,
        ).claims,
    );
    const alarms = check(claims, null, rulebook).filter(({ verdict }) => verdict === 'conflict');
    expect(alarms.map(({ members }) => members.map(({ written }) => written).sort())).toEqual(
      odds ? [[...odds].sort()] : [],
    );
  });
});
