import type { Printed } from './account.ts';

export const TENTH: readonly Printed[] = [
  {
    about: 'a ferry aground',
    published: '2026-07-20',
    one: {
      title: 'Ferry runs aground off Tarn island',
      publisher: 'Coast Radio',
      text: `A ferry with 214 passengers and 18 crew ran aground off the island of Tarn on Monday morning. Nobody was hurt, the coastguard said.

The Sea Lark, built in 2004 and 96 metres long, hit a sandbank at about 6am in thick fog. Tugs pulled it free after five hours. It had 41 cars on board.`,
    },
    other: {
      title: 'Passengers wait hours after grounding',
      publisher: 'Island Mail',
      text: `Passengers of the Sea Lark spent five hours on deck on Monday after their ferry got stuck on a sandbank near Tarn.

The 96-metre vessel was carrying 241 passengers and a crew of 18, according to the operator, Lind Lines. All of them were unhurt. The 41 cars were unloaded in the afternoon.`,
    },
    odds: [['214 passengers', '241 passengers']],
  },
  {
    about: 'a malaria vaccine',
    published: '2026-03-10',
    one: {
      title: 'New malaria shot cuts cases by half',
      publisher: 'Health Report',
      text: `A malaria vaccine developed at the Olm Institute has cut cases among young children by 52%, a trial in three countries has shown. Some 8,400 children under the age of two took part.

Each child got three doses, at a price of $4 each. Side effects were mild; 6% had a fever.

The institute hopes to make 60 million doses a year from 2028.`,
    },
    other: {
      title: 'Hope against malaria',
      publisher: 'Africa Science',
      text: `Three doses of a new vaccine protect more than half of small children from malaria. In a trial with 8,400 infants, those who received the shot of the Olm Institute fell ill 52 per cent less often than the others.

The vaccine is cheap, at $9 a dose. One in 17 of the children, 6 per cent, ran a temperature.

From 2028, 60 million doses are to be produced annually.`,
    },
    odds: [['$4', '$9 a dose']],
  },
  {
    about: 'a council that sells its golf course',
    published: '2026-09-08',
    one: {
      title: 'Sarn council to sell golf course',
      publisher: 'Sarn Gazette',
      text: `Sarn council is to sell its golf course to close a gap of £7.8 million in next year's budget. It hopes to raise £11 million.

Council tax will go up by 4.2%, or £71 for the average home. Leisure centres will open five days a week instead of seven, saving £640,000.

The decision was taken by 22 votes to 19.`,
    },
    other: {
      title: 'Golfers furious over sale',
      publisher: 'Sarn FM',
      text: `Golfers have accused Sarn council of vandalism after it decided, by 22 votes to 19, to put the municipal course on the market. It is expected to fetch £11m.

The council, which lacks £8.7m for the coming year, will also raise its tax by 4.2 per cent. That is £71 more for a typical household.

The course has 640 members.`,
    },
    odds: [['£7.8 million', '£8.7m']],
  },
  {
    about: 'three concerts',
    published: '2026-06-28',
    later: '2026-06-29',
    one: {
      title: 'Lia Moran fills the Dome three times',
      publisher: 'Music Week',
      text: `Lia Moran ended her tour on Sunday with the last of three sold-out shows at the Velden Dome. Some 186,000 people saw her in three nights, the promoter said.

The tour of 64 concerts in 21 countries has earned $310 million. Tickets cost $95 on average.`,
    },
    other: {
      title: 'A star says goodbye',
      publisher: 'Evening Velden',
      text: `With fireworks over the Velden Dome, Lia Moran finished a tour that took her to 21 countries. Her 64 concerts brought in $310m, according to her promoter.

To the three evenings in Velden alone came 168,000 fans, who paid $95 a ticket on average.`,
    },
    odds: [['186,000 people', '168,000 fans']],
  },
  {
    about: 'a weather satellite',
    published: '2026-10-02',
    one: {
      title: 'Altair puts weather satellite into orbit',
      publisher: 'Space Daily',
      text: `An Altair 5 rocket has carried the weather satellite Nimbo-3 into orbit, the agency said on Friday. It lifted off from Cape Lind at 03:14 and released the satellite 37 minutes later, at a height of 820 km.

Nimbo-3 weighs 1,900 kg and cost €340 million. It is to work for eight years and replaces a satellite of 2014.`,
    },
    other: {
      title: 'A new eye on the weather',
      publisher: 'Climate Post',
      text: `Forecasters have a new satellite. Nimbo-3, launched from Cape Lind on Friday, circles the earth at an altitude of 820 kilometres and will send pictures for eight years.

Built for €430 million, it has a mass of 1.9 tonnes. It is the third of its series.`,
    },
    odds: [['€340 million', '€430 million']],
  },
  {
    about: 'a count of wolves',
    published: '2026-11-17',
    later: '2026-11-18',
    one: {
      title: 'Wolves on the rise in Norland',
      publisher: 'Nature Herald',
      text: `There are 1,240 wolves in Norland, 9% more than a year ago, the environment ministry said on Tuesday. They live in 184 packs.

Wolves killed 3,900 farm animals last year, most of them sheep. The state paid farmers 2.6 million euros in damages.

The ministry wants to allow the shooting of 60 animals a year.`,
    },
    other: {
      title: 'Farmers call for more shooting of wolves',
      publisher: 'Farm Week',
      text: `Farmers' leaders say the plan to shoot 60 wolves a year will not be enough. According to the ministry's new count, 1,240 wolves roam Norland, nine per cent more than last year.

They took 9,300 sheep, goats and calves in 2025, for which the owners got compensation of €2.6m.

There are now 184 packs.`,
    },
    odds: [['3,900 farm animals', '9,300 sheep']],
  },
  {
    about: 'a timber tower',
    published: '2026-05-19',
    later: '2026-05-20',
    one: {
      title: 'Tallest timber tower topped out',
      publisher: 'Build Journal',
      text: `Builders have topped out the tallest timber building in the country. The Larch in Harle has 24 storeys and is 87 metres high.

It took 6,800 cubic metres of wood and 21 months. There will be 156 flats, a third of them for rent at a reduced price.

The housing association Domus is spending 74 million crowns.`,
    },
    other: {
      title: 'A skyscraper of spruce',
      publisher: 'Harle Observer',
      text: `At 87 metres, the Larch is now the highest building in Harle, and but for its core it is made of wood. Domus, a housing association, builds 165 flats on 24 floors for 74m crowns.

Every third flat will be let below the market price. The first tenants move in next spring.`,
    },
    odds: [['156 flats', '165 flats']],
  },
  {
    about: 'a port under attack',
    published: '2026-02-03',
    one: {
      title: 'Cyber attack stops Halm port',
      publisher: 'Tech Report',
      text: `A cyber attack has brought the port of Halm to a standstill. Some 40 ships were waiting off the coast on Tuesday, and 11,000 containers could not be moved.

The attackers demand $6 million in bitcoin, the port authority said. It shut down 1,800 computers as a precaution.

The port handles 7.1 million containers a year.`,
    },
    other: {
      title: 'Ships queue as hackers hit port',
      publisher: 'Trade Wind',
      text: `Hackers have paralysed the port of Halm and want 16 million dollars in bitcoin. The port authority has had to turn off 1,800 computers.

About 40 vessels lie at anchor outside the harbour. On the quays stand 11,000 boxes that nobody can find.

Halm is the third-largest port of the country, with 7.1 million containers a year.`,
    },
    odds: [['$6 million', '16 million dollars']],
  },
  {
    about: 'two towns that merge',
    published: '2026-04-14',
    one: {
      title: 'Two towns to merge',
      publisher: 'Lisk News',
      text: `The towns of Lisk and Orrel will merge in 2028 after voters in both backed the plan on Sunday. In Lisk 58% were in favour, in Orrel 51%.

The new town will have 34,000 people and save 1.9 million crowns a year. Turnout was 47%.`,
    },
    other: {
      title: 'Orrel says yes by a whisker',
      publisher: 'Orrel Tribune',
      text: `By 118 votes Orrel has agreed to become one with Lisk. The turnout in the town, which has 12,600 inhabitants, was 54%.

Town hall will lose 30 of its 85 posts. The merger costs 4.2 million crowns, of which the state pays half.`,
    },
    odds: [],
  },
  {
    about: 'a wind farm, and its harbour',
    published: '2026-09-01',
    later: '2026-09-02',
    one: {
      title: 'Oltrey builds first offshore wind farm',
      publisher: 'Wind Post',
      text: `Oltrey Power has begun to build its first wind farm at sea. Its 62 turbines will have 900 MW and deliver power for 800,000 homes from 2029. The cost is put at €2.7 billion.

Each turbine is 240 metres high.`,
    },
    other: {
      title: "Jobs for Oltrey's harbour",
      publisher: 'Harbour Echo',
      text: `The wind farm of Oltrey Power brings 350 jobs to the harbour, from where its parts are shipped. In the first stage, 31 turbines go up by 2028.

The harbour is spending €85 million on a new quay of 600 metres. Fishermen get €12 million for the loss of their grounds.`,
    },
    odds: [],
  },
  {
    about: 'prices, of food and of all',
    published: '2026-08-12',
    one: {
      title: 'Inflation slows to 2.8%',
      publisher: 'Money Daily',
      text: `Prices in Ostland rose by 2.8% in the year to July, down from 3.1% in June, the statistics office said on Wednesday. Food cost 4.4% more than a year before, fuel 2.1% less.

Economists had expected 2.9%.`,
    },
    other: {
      title: 'Shoppers feel little relief',
      publisher: 'Consumer Post',
      text: `Bread is 6.2% dearer than last summer and coffee 11%. Though inflation in Ostland fell to 2.8% in July, the lowest in two years, food prices as a whole rose by 4.4%.

In a poll 63% said that they were spending less. Services cost 3.7% more.`,
    },
    odds: [],
  },
];
