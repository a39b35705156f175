import type { Printed } from './account.ts';

export const FOURTH: readonly Printed[] = [
  {
    about: 'an avalanche',
    published: '2026-02-16',
    one: {
      title: 'Avalanche buries skiers above Lenz',
      publisher: 'Alpine Post',
      text: `An avalanche 300 metres wide swept away a group of 11 skiers above Lenz on Sunday afternoon, killing four of them.

Five were dug out alive, two of them with serious injuries, and two were still missing on Monday. Some 120 rescuers with 14 dogs took part in the search.

The danger level was four on a scale of five.`,
    },
    other: {
      title: 'Four dead in Lenz avalanche',
      publisher: 'Valley Radio',
      text: `Four skiers died on Sunday when an avalanche hit a group of 11 people above the resort of Lenz.

Seven members of the group were rescued. About 120 people and 14 dogs were looking for those still missing on Monday.

The warning service had put the risk at four out of five.`,
    },
    odds: [['Five', 'Seven members']],
  },
  {
    about: 'a dam',
    published: '2026-05-28',
    one: {
      title: 'Hollin dam project gets go-ahead',
      publisher: 'Power Week',
      text: `Ostland's parliament approved the Hollin dam on Thursday by 141 votes to 97. The dam will be 118 metres high and cost $3.4bn.

Its turbines will have a capacity of 620 MW, and 4,300 people will have to move. Work is to start next year and end in 2033.

The reservoir will cover 72 square kilometres.`,
    },
    other: {
      title: 'MPs back Hollin dam',
      publisher: 'Green Herald',
      text: `The controversial Hollin dam has been approved by parliament with 141 votes against 97. It is to supply up to 620 megawatts from 2033.

Some 6,300 people in nine villages will lose their homes under the $3.4 billion plan, which floods 72 sq km of forest.

Environmental groups have announced that they will go to court.`,
    },
    odds: [['4,300 people', '6,300 people']],
  },
  {
    about: 'floods',
    published: '2026-09-07',
    one: {
      title: 'Floods cut off towns in Maro',
      publisher: 'River Desk',
      text: `Floods in the province of Maro have killed 27 people and driven 46,000 from their homes, the governor said on Monday.

More than 310 mm of rain fell in two days. Some 8,400 houses and 212 bridges were damaged. The government has released $15m in aid.

The river Ano rose to 11.2 metres.`,
    },
    other: {
      title: 'Maro under water',
      publisher: 'Ostland Wire',
      text: `Twenty-seven people have died in floods in Maro, the province's governor said on Monday. About 64,000 have fled.

The Ano reached 11.2 metres after 310 mm of rain in 48 hours. Officials counted 8,400 damaged houses.

Fifteen million dollars has been set aside for emergency help.`,
    },
    odds: [['46,000', '64,000']],
  },
  {
    about: 'a company in trouble',
    published: '2026-01-29',
    one: {
      title: 'Corlux to cut one in ten jobs',
      publisher: 'Tech Ledger',
      text: `Corlux will lay off 2,800 people, about 10% of its workforce, the chip maker said on Thursday as it reported a loss of $1.1bn for the fourth quarter.

Revenue fell 14% to $5.6bn. The company expects to save $900m a year and will halt work on a $4bn plant in Tarn.

Its shares dropped 12% in late trading.`,
    },
    other: {
      title: 'Corlux swings to loss, slashes staff',
      publisher: 'Wire Ostland',
      text: `Chip maker Corlux is cutting 2,300 jobs, a tenth of its staff, after a loss of $1.1 billion in the last three months of 2025.

Sales shrank to $5.6 billion, 14 percent less than a year before. The cuts are meant to lower annual costs by $900 million.

A $4 billion factory in Tarn is put on hold. Corlux stock fell 12 percent.`,
    },
    odds: [['2,800 people', '2,300 jobs']],
  },
  {
    about: 'a snowstorm, nothing at odds',
    published: '2026-03-16',
    one: {
      title: 'Heavy snow closes Calder pass',
      publisher: 'Mountain News',
      text: `Snow up to 90 cm deep closed the Calder pass on Monday. Police led 340 drivers to safety; about 60 lorries were still stuck in the evening.

The weather service expects another 40 cm by Wednesday. Schools in three valleys are closed.

The last time so much fell in March was in 1996.`,
    },
    other: {
      title: 'Drivers spend night in cars',
      publisher: 'Pass Radio',
      text: `Dozens of people spent the night to Tuesday in their cars on the Calder pass after a snowstorm. The Red Cross handed out 500 blankets and 900 litres of tea.

The temperature fell to minus 11 degrees. Snow ploughs cleared 22 kilometres of road by noon.

Two people were taken to hospital with hypothermia.`,
    },
    odds: [],
  },
  {
    about: 'a party congress, nothing at odds',
    published: '2026-10-27',
    one: {
      title: "Larsen elected head of Ostland's Greens",
      publisher: 'Party Watch',
      text: `Tove Larsen was elected leader of Ostland's Greens on Tuesday with 61% of the 820 delegates' votes. Her rival Ole Brun got 37%.

Larsen, 41, has been in parliament for nine years. The party has 31 of the 240 seats and stands at 14% in polls.

It lost 1,200 members last year.`,
    },
    other: {
      title: 'Greens pick Larsen',
      publisher: 'Daily Ostland',
      text: `The Greens have a new leader: Tove Larsen, a 41-year-old lawyer, won the vote at the party congress in Velden.

She promised to raise the tax on fuel by 12 cents and to build 50,000 homes a year. The next election is due in 18 months.

At the last one, the party won 13.1% of the vote.`,
    },
    odds: [],
  },
  {
    about: 'a tennis final',
    published: '2026-07-13',
    one: {
      title: 'Sato wins third title in Marl',
      publisher: 'Sport Post',
      text: `Keiko Sato beat the top seed Ana Horvat 6-4, 7-6 in the final of the Marl Open on Sunday to win her third title of the season.

Sato, 22, served 11 aces and needed 104 minutes. She receives $640,000 and moves up to seventh in the world.

A crowd of 14,200 watched the match.`,
    },
    other: {
      title: 'Sato stuns Horvat',
      publisher: 'Court Report',
      text: `Keiko Sato, 22, has won the Marl Open, defeating Ana Horvat 6-4, 7-6 before 12,400 spectators.

It was her third trophy this year and brings her $640,000. She hit 11 aces in a match of one hour and 44 minutes.

Horvat has now lost four finals in a row.`,
    },
    odds: [['14,200', '12,400 spectators']],
  },
  {
    about: 'a vaccine',
    published: '2026-11-03',
    one: {
      title: 'Ostland to vaccinate children against malaria',
      publisher: 'Health Brief',
      text: `Ostland will start giving a malaria vaccine to children under two in December, the health minister said on Tuesday.

It has received 1.8 million doses, enough for 450,000 children in 24 districts. Malaria killed 5,900 people in Ostland last year, most of them children.

The programme costs $27m in its first year.`,
    },
    other: {
      title: 'Malaria jabs from December',
      publisher: 'Clinic News',
      text: `From December, some 450,000 small children in Ostland are to be protected against malaria, according to the minister of health.

The country has taken delivery of 1.8 million doses, which will go to 42 districts first. The disease claimed 5,900 lives there in 2025.

The first year will cost $27 million, paid for by donors.`,
    },
    odds: [['24 districts', '42 districts']],
  },
];
