import type { Printed } from './account.ts';

export const SIXTH: readonly Printed[] = [
  {
    about: 'a bank that shrinks',
    published: '2026-03-04',
    one: {
      title: 'Halden Bank to close 140 branches',
      publisher: 'Morning Ledger',
      text: `Halden Bank will close 140 of its 620 branches by the end of next year, it said on Wednesday, as customers move to their phones. Some 1,900 jobs will go.

The bank expects to save €210 million a year. It set aside €340 million for the cost of the programme. Its shares rose 3%.`,
    },
    other: {
      title: 'Lender shuts branches and cuts jobs',
      publisher: 'City Wire',
      text: `Almost a quarter of Halden Bank's branches will disappear. The lender is to shut 140, leaving it with 480, and to cut 1,900 posts.

The plan, which will cost €430 million, is meant to lower yearly spending by €210 million. The shares closed 3 per cent higher.`,
    },
    odds: [['€340 million', '€430 million']],
  },
  {
    about: 'an eruption',
    published: '2026-08-14',
    one: {
      title: 'Volcano erupts on Tolu',
      publisher: 'Island Radio',
      text: `The Tolu volcano sent ash 9 kilometres into the air on Friday. Some 4,200 people were taken to shelters and the airport was shut, the disaster agency said.

It was the third eruption this year. Lava destroyed 37 houses in the village of Kemi.`,
    },
    other: {
      title: 'Thousands flee as Tolu erupts',
      publisher: 'World Report',
      text: `More than 4,000 residents have been moved to shelters after the Tolu volcano erupted on Friday, officials said. A column of ash rose to 9,000 metres.

In Kemi 73 homes were lost to the lava. Flights were cancelled.`,
    },
    odds: [['37 houses', '73 homes']],
  },
  {
    about: 'a census',
    published: '2026-05-20',
    one: {
      title: 'Norland has 10.4 million people',
      publisher: 'Norland Times',
      text: `Norland's population has grown to 10.4 million, the first results of the 2025 census show. That is 8% more than ten years before. The capital, Velden, has 1.62 million inhabitants.

The average age is 41.3 years. One in five people was born abroad.`,
    },
    other: {
      title: 'Census: Norland older and more urban',
      publisher: 'The Observer of Velden',
      text: `The population of Norland stood at 10.4 million in the census of 2025, the statistics office said on Wednesday. Velden is home to 1.26 million.

Norlanders are on average 41.3 years old, and 20 per cent were born in another country. In 2015 there were 9.6 million of them.`,
    },
    odds: [['1.62 million inhabitants', '1.26 million']],
  },
  {
    about: 'a marathon',
    published: '2026-10-12',
    one: {
      title: 'Kip wins Oltrey Marathon',
      publisher: 'Sport Today',
      text: `Daniel Kip won the Oltrey Marathon on Sunday in two hours, six minutes and 40 seconds. Some 22,000 runners from 64 countries took part and about 300,000 people lined the streets.

The winner received $50,000. Organisers said 98% of the starters finished.`,
    },
    other: {
      title: 'Kenyan takes Oltrey title',
      publisher: 'Oltrey Echo',
      text: `Kenya's Daniel Kip was first in the 31st Oltrey Marathon, for which 22,000 had entered from 46 countries. He earned $50,000.

Police put the crowd at 300,000. Of those who started, 98 per cent reached the finish.`,
    },
    odds: [['64 countries', '46 countries']],
  },
  {
    about: 'a seizure',
    published: '2026-02-18',
    one: {
      title: 'Record cocaine haul at port of Grell',
      publisher: 'Harbour News',
      text: `Customs officers have found 5.3 tonnes of cocaine in a container of bananas at the port of Grell, the largest seizure in the country's history. It has a street value of €420 million. Three men aged 27 to 44 were arrested.

The ship had come from Ecuador. Last year 18 tonnes were seized in Grell.`,
    },
    other: {
      title: 'Cocaine hidden among bananas',
      publisher: 'National Post of Sarovia',
      text: `A shipment of 3.5 tonnes of cocaine was discovered among bananas in Grell. Investigators said the drugs would have sold for €420 million. Three suspects are in custody.

The container was loaded in Ecuador.`,
    },
    odds: [['5.3 tonnes', '3.5 tonnes']],
  },
  {
    about: 'a museum',
    published: '2026-01-09',
    later: '2026-01-10',
    one: {
      title: 'Museum of Ice draws crowds',
      publisher: 'Arts Weekly',
      text: `The Museum of Ice in Harle had 640,000 visitors in 2025, its first full year, the director, Ona Brandt, said. She had hoped for 500,000. A ticket costs €18.

The museum cost €96 million to build, of which the state paid half. It employs 110 people.`,
    },
    other: {
      title: 'First year of ice museum a success',
      publisher: 'Harle Gazette',
      text: `The Museum of Ice welcomed 460,000 people last year. Director Ona Brandt said that was more than expected. Half of the €96 million that the building cost came from the state.

The museum has 110 staff, and entry is 18 euros.`,
    },
    odds: [['640,000 visitors', '460,000 people']],
  },
  {
    about: 'a railway line',
    published: '2026-12-02',
    later: '2026-12-03',
    one: {
      title: 'Velden to Oltrey in 70 minutes',
      publisher: 'Rail News',
      text: `The high-speed line between Velden and Oltrey will open on 13 December. Trains will need 70 minutes for the 310 kilometres, half the time it takes now. The line cost €7.8 billion and was built in nine years.

There will be 32 trains a day. Tickets start at €19.`,
    },
    other: {
      title: 'Fast trains at last',
      publisher: 'Velden Courier',
      text: `From 13 December it will be possible to travel from Velden to Oltrey in an hour and ten minutes. The new line, 310 km long, was built for €8.7 billion.

The cheapest ticket will cost €19. At first 32 trains will run each day, later 40.`,
    },
    odds: [['€7.8 billion', '€8.7 billion']],
  },
  {
    about: 'a phone',
    published: '2026-09-10',
    one: {
      title: 'Lumo X phone goes on sale',
      publisher: 'Tech Daily',
      text: `Lumo's new phone, the X4, has a screen of 6.7 inches and a battery of 5,100 mAh. It weighs 189 grams and will be in shops from 25 September for €899.

Lumo sold 31 million phones last year.`,
    },
    other: {
      title: 'Lumo shows lighter phone',
      publisher: 'Gadget Post',
      text: `Lumo on Wednesday presented the X4. With 198 grams it is lighter than its predecessor, though its 6.7-inch display is larger. The battery holds 5,100 mAh.

The price is €899. The company sold 31 million handsets in 2025.`,
    },
    odds: [['189 grams', '198 grams']],
  },
  {
    about: 'a toll that rises',
    published: '2026-06-02',
    later: '2026-06-03',
    one: {
      title: 'Quake death toll',
      publisher: 'Wire One',
      text: `At least 41 people were killed when an earthquake of magnitude 6.2 hit Marra on Tuesday morning, officials said. More than 200 were injured.`,
    },
    other: {
      title: 'Rescuers search rubble in Marra',
      publisher: 'World Desk',
      text: `The number of dead in the Marra earthquake has risen to 68, the government said on Wednesday. Some 340 people were hurt. The quake on Tuesday had a magnitude of 6.2; an aftershock reached 5.4.`,
    },
    odds: [],
  },
  {
    about: 'a steelmaker',
    published: '2026-04-15',
    one: {
      title: 'Orrin Steel cuts output',
      publisher: 'Business Daily',
      text: `Orrin Steel produced 1.1 million tonnes in the first quarter, 6% less than a year earlier. It made a loss of €40 million. The company has 12,000 employees in Norland and 31,000 worldwide.`,
    },
    other: {
      title: 'Steelmaker in the red',
      publisher: 'Market News',
      text: `Orrin Steel lost €40 million between January and March. Production was 1.1 million tonnes. It employs 31,000 people. In the whole of last year it made 4.6 million tonnes and a profit of €90 million. Analysts had expected a loss of €25 million.`,
    },
    odds: [],
  },
  {
    about: 'turbines',
    published: '2026-07-01',
    later: '2026-07-02',
    one: {
      title: 'Wind farm starts up',
      publisher: 'Energy Post',
      text: `The first 20 turbines of the Skell wind farm began to turn on Wednesday. When all 65 stand it will have 910 megawatts and supply 900,000 homes. The project costs €2.6 billion.`,
    },
    other: {
      title: 'Skell turbines deliver first power',
      publisher: 'Coast News',
      text: `Skell, a wind farm of 910 MW, has sent its first electricity ashore. Twenty of the 65 turbines are running, with 280 MW. By next summer it is to produce enough for nearly a million households. Its owners have so far spent €1.9 billion.`,
    },
    odds: [],
  },
  {
    about: 'a stadium',
    published: '2026-03-18',
    one: {
      title: 'Councillors back stadium',
      publisher: 'The Gazette',
      text: `Councillors voted by 31 to 12 for a stadium with 24,000 seats in Harle. It would cost €140 million, of which the city would pay €35 million. The old ground holds 15,500.`,
    },
    other: {
      title: 'Harle says yes to arena',
      publisher: 'Sport Mail',
      text: `Harle's council approved a 24,000-seat stadium for Rovers, who now play in front of 15,500 at most. The club will pay €80 million, the city €35 million and the region €25 million. A survey found 58% in favour.`,
    },
    odds: [],
  },
];
