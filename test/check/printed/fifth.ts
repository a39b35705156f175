import type { Printed } from './account.ts';

export const FIFTH: readonly Printed[] = [
  {
    about: 'a storm and the power cut',
    published: '2026-03-11',
    one: {
      title: 'Storm Petra leaves thousands in the dark',
      publisher: 'The Tarn Courier',
      text: `About 48,000 homes across Tarnshire were still without power on Wednesday morning after Storm Petra tore down lines overnight, the network operator GridNorth said. At the height of the storm 112,000 customers had been cut off.

Gusts of 131 km/h were recorded at Calder Head. Two people died when a tree fell on a car near Wexley, police said. GridNorth has 600 engineers out in the field and expects to reconnect most homes by Friday.`,
    },
    other: {
      title: 'Two dead as Petra batters the coast',
      publisher: 'Harbour Evening Post',
      text: `Storm Petra has killed two people and cut the electricity of more than 100,000 households in Tarnshire. GridNorth said 48,000 were waiting to be reconnected on Wednesday.

Winds reached 113 km/h at Calder Head, the weather office said. The operator has sent out 600 engineers. Schools in the county will stay shut until Thursday.`,
    },
    odds: [['131 km/h', '113 km/h']],
  },
  {
    about: 'a film',
    published: '2026-03-02',
    one: {
      title: '"The Salt Road" opens to $62 million',
      publisher: 'Reel Daily',
      text: `"The Salt Road", the desert epic by Ana Petrov, took $62 million in North America on its opening weekend, the studio Lanternlight said on Sunday. The film, which cost $140 million to make, earned another $85 million abroad. It played in 3,900 cinemas.

The comedy "Two Left Feet" slipped to second place with $18 million in its third weekend.`,
    },
    other: {
      title: "Petrov's desert epic tops the charts",
      publisher: 'The Movie Ledger',
      text: `Ana Petrov's "The Salt Road" had a first weekend of $62.3 million at home and $85 million in the rest of the world, according to Lanternlight. Made for $114 million, it is the director's dearest film.

It opened on 3,900 screens. "Two Left Feet" added $18 million.`,
    },
    odds: [['$140 million', '$114 million']],
  },
  {
    about: 'electric buses',
    published: '2026-01-20',
    later: '2026-01-21',
    one: {
      title: 'Electric buses for Corran',
      publisher: 'The Corran Gazette',
      text: `Corran Transport has ordered 120 electric buses from Volta Coachworks in a deal worth £54 million. The first 30 will arrive in September and all are to be on the road by the end of 2027. Each has a range of 320 kilometres.

The buses will replace diesels that are on average 14 years old. The council is paying £20 million of the bill; the rest comes from the government.`,
    },
    other: {
      title: 'Council-owned operator goes electric',
      publisher: 'Northern Transport News',
      text: `Volta Coachworks will build 120 battery buses for Corran Transport under a £45 million contract signed on Tuesday. Deliveries begin in September with 30 vehicles and end in 2027.

A bus can travel 320 km on one charge. Corran Council contributes £20 million. The operator carries 41 million passengers a year.`,
    },
    odds: [['£54 million', '£45 million']],
  },
  {
    about: 'stolen records',
    published: '2026-02-04',
    one: {
      title: 'Hackers take data of millions of patients',
      publisher: 'The Daily Ledger',
      text: `Hackers have stolen the records of 2.3 million patients from Meridian Health, the hospital group said on Wednesday. The attackers had been in its network for 19 days before they were found on 12 January. Meridian, which runs 34 hospitals, did not pay the ransom of $6 million that was demanded.

Its shares fell 8% to $41.50.`,
    },
    other: {
      title: 'Meridian Health admits data breach',
      publisher: 'Wire Desk',
      text: `Meridian Health said on Wednesday that data of 3.2 million patients was taken in a cyberattack last month. The group, with 34 hospitals in nine states, said it had refused to pay $6 million in ransom. The intruders were in its systems for 19 days.

Shares in Meridian dropped 8 per cent.`,
    },
    odds: [['2.3 million patients', '3.2 million patients']],
  },
  {
    about: 'a food bank',
    published: '2026-05-15',
    one: {
      title: 'Food bank hands out record number of parcels',
      publisher: 'Oltrey Echo',
      text: `The Oltrey Food Bank handed out 18,400 parcels in the year to March, up 22% on the year before, its annual report says. More than a third went to children. The charity has 140 volunteers and needs £310,000 a year to run.`,
    },
    other: {
      title: 'Hunger grows in Oltrey',
      publisher: 'County Voice',
      text: `Demand at the Oltrey Food Bank rose 22 per cent in the twelve months to the end of March, when it gave away 14,800 parcels. A third of them were for children, according to its yearly report. It relies on 140 volunteers.`,
    },
    odds: [['18,400 parcels', '14,800 parcels']],
  },
  {
    about: 'a rocket',
    published: '2026-06-09',
    one: {
      title: 'Kestrel rocket puts 36 satellites in orbit',
      publisher: 'Space Weekly',
      text: `A Kestrel 2 rocket of the start-up Orbital Reach lifted off from Cape Lind on Tuesday and put 36 satellites into orbit at a height of 550 kilometres. It was the company's ninth launch this year. The satellites weigh 210 kg each. Orbital Reach charges $28 million a flight.`,
    },
    other: {
      title: 'Ninth launch of the year for Orbital Reach',
      publisher: 'Cape Lind Herald',
      text: `Orbital Reach on Tuesday launched 36 satellites aboard a Kestrel 2 rocket from Cape Lind. They were released at an altitude of 505 km. Each weighs 210 kilograms. A flight costs customers $28 million, chief executive Ada Sorn said.`,
    },
    odds: [['550 kilometres', '505 km']],
  },
  {
    about: 'a strike of teachers',
    published: '2025-10-03',
    one: {
      title: 'Teachers walk out in Norland',
      publisher: 'Norland Times',
      text: `Some 26,000 teachers walked out on Friday in a dispute about pay, closing 1,900 schools, the teachers' union NTU said. The union wants a rise of 9%, while the government offers 4.5%. Another two days of strikes are planned for November.`,
    },
    other: {
      title: 'Schools shut by strike',
      publisher: 'The Free Press',
      text: `A strike by teachers closed 1,900 schools across Norland on Friday. The NTU, whose 26,000 members stopped work, is asking for 9 per cent more pay; the government has put 5.4 per cent on the table. More strikes will follow in November.`,
    },
    odds: [['4.5%', '5.4 per cent']],
  },
  {
    about: 'olive oil',
    published: '2025-11-12',
    later: '2025-11-13',
    one: {
      title: 'Olive oil output to recover',
      publisher: 'Agri Monitor',
      text: `Olive oil production in Sarovia is expected to reach 310,000 tonnes this season, 40% more than last year, the farm ministry said on Wednesday. Growers get 5.20 euros a kilo, down from 8.10 euros a year ago. Exports were worth 1.4 billion euros in 2024.`,
    },
    other: {
      title: "More oil, lower prices for Sarovia's growers",
      publisher: 'Market Bulletin',
      text: `Sarovia will press 310,000 tonnes of olive oil this season, the farm ministry forecasts, an increase of 40 per cent. The price paid to growers has fallen to 5.20 euros a kilogram from 8.10 euros. Last year the country exported olive oil for 1.7 billion euros.`,
    },
    odds: [['1.4 billion euros', '1.7 billion euros']],
  },
  {
    about: 'a ferry line',
    published: '2026-07-07',
    later: '2026-07-08',
    one: {
      title: 'Ferry line carries more cars',
      publisher: 'Island News',
      text: `Norrholm Line carried 1.2 million passengers and 340,000 cars in the first half of the year. Passenger numbers rose 3%. The line has seven ships and 900 employees.`,
    },
    other: {
      title: 'Norrholm Line orders new ship',
      publisher: 'Harbour Journal',
      text: `Norrholm Line, which carried 2.6 million passengers last year, has ordered a ferry for 145 million euros. It will take 600 cars and 2,000 passengers. The company employs about 900 people and has a fleet of seven. In the six months to June it carried 1.19 million people.`,
    },
    odds: [],
  },
  {
    about: 'a tunnel',
    published: '2026-04-02',
    later: '2026-06-18',
    one: {
      title: 'Tunnel costs rise again',
      publisher: 'Capital Post',
      text: `The Sorrel Tunnel will cost 3.9 billion crowns, the road agency said on Thursday, 600 million more than it had estimated in 2023. The 11.4-kilometre tunnel is to open in 2031. So far 4.2 kilometres have been dug.`,
    },
    other: {
      title: 'A third of the tunnel is dug',
      publisher: 'Sorrel Valley News',
      text: `More than 5 kilometres of the Sorrel Tunnel have been dug, the road agency said. The tunnel, 11.4 km long, was to cost 3.3 billion crowns when it was approved; the agency now expects 3.9 billion. About 700 people work on it.`,
    },
    odds: [],
  },
];
