import type { Printed } from './account.ts';

export const THIRD: readonly Printed[] = [
  {
    about: 'a bridge',
    published: '2026-03-24',
    one: {
      title: 'Barge hits bridge at Ostrel',
      publisher: 'River News',
      text: `A barge loaded with 1,800 tonnes of gravel struck a pier of the Ostrel bridge early on Tuesday, and a section of 60 metres fell into the river.

Three people who were on the bridge are missing; four others were pulled from the water. The bridge, opened in 1974, carries 21,000 vehicles a day.

Repairs could take 18 months and cost $140m, the state said.`,
    },
    other: {
      title: 'Bridge section falls after barge collision',
      publisher: 'Capital Wire',
      text: `Part of the bridge at Ostrel collapsed on Tuesday when a gravel barge ran into it. Divers searched for five missing people on Tuesday evening.

Four were rescued. Officials said the 52-year-old bridge, used by 21,000 vehicles daily, would be closed for at least a year and a half.

The first estimate of the cost of rebuilding is $140 million. The barge's crew of six was unhurt.`,
    },
    odds: [['Three people', 'five missing people']],
  },
  {
    about: 'a catch quota',
    published: '2026-12-15',
    one: {
      title: 'EU and Ostland agree on cod',
      publisher: 'Sea Report',
      text: `Ostland and the EU have agreed to cut the cod quota in the Halm Sea by 22% to 61,000 tonnes next year, both sides said on Tuesday.

Ostland gets 34,000 tonnes of it. The stock is at its lowest since 1983. Some 2,900 fishermen depend on cod.

The quota for herring rises 5% to 118,000 tonnes.`,
    },
    other: {
      title: 'Cod catch limited further',
      publisher: 'Ostland Fisher',
      text: `Next year only 61,000 tonnes of cod may be caught in the Halm Sea, 22 percent less than this year, under a deal that Ostland and the EU reached on Tuesday.

Ostland's share is 43,000 tonnes. Fishermen may take 118,000 tonnes of herring, five percent more.

About 2,900 people live from cod fishing.`,
    },
    odds: [['34,000 tonnes', '43,000 tonnes']],
  },
  {
    about: 'a tram line',
    published: '2026-06-03',
    one: {
      title: 'Orrin wins €48m for its trams',
      publisher: 'City Post',
      text: `Orrin will get €48m from the national transport fund for a new tram line of 8.4 km with 13 stops, the ministry said on Wednesday.

Work will start in 2027 and last three years. The line is to carry 36,000 passengers a day. The whole project costs €190m.

The city has ordered 12 trams from Velko for €41m.`,
    },
    other: {
      title: 'Money for trams',
      publisher: 'Orrin Weekly',
      text: `The state is contributing 48 million euros to Orrin's new tramway, which will have 15 stops on 8.4 kilometres.

The line, which costs €190 million in all, is to be built from 2027 to 2030. The city expects 36,000 riders daily.

Velko will supply a dozen trams for 41 million euros.`,
    },
    odds: [['13 stops', '15 stops']],
  },
  {
    about: 'a kidnapping',
    published: '2026-09-28',
    one: {
      title: 'Gunmen free pupils in Zarra',
      publisher: 'World Desk',
      text: `Gunmen who seized pupils from a boarding school in Zarra two weeks ago have freed 84 of them, the governor said on Monday.

The men took 137 children on 14 September. Nineteen escaped within days. The army says it has sent 1,200 soldiers to the region.

No ransom was paid, the governor said.`,
    },
    other: {
      title: 'Zarra children released',
      publisher: 'Continent News',
      text: `Eighty-four of the schoolchildren abducted in Zarra were set free on Monday, after two weeks in captivity.

A total of 173 pupils had been taken from their boarding school; 19 got away. The governor denied that a ransom had been paid.

More than a thousand soldiers have been looking for them.`,
    },
    odds: [['137 children', '173 pupils']],
  },
  {
    about: 'a cyclone, nothing at odds',
    published: '2026-05-11',
    one: {
      title: 'Cyclone Meru hits north coast',
      publisher: 'Coast News',
      text: `Cyclone Meru came ashore near Palla on Sunday night with winds of 185 km/h, tearing roofs off houses and flooding roads.

Two people were killed and 14 injured. About 120,000 customers were without power on Monday morning. Some 9,000 people had spent the night in shelters.

Rain of 310 mm fell within 24 hours at Palla.`,
    },
    other: {
      title: 'Meru leaves thousands in the dark',
      publisher: 'The Northerner',
      text: `The north coast was counting the cost of Cyclone Meru on Monday. The storm destroyed 340 houses around Palla and damaged 2,600 more.

Two men died. Electricity was cut to some 120,000 customers, and 41 schools stayed shut. The army sent 600 soldiers to clear roads.

Insurers expect claims of $85m. The harbour at Palla was closed for two days.`,
    },
    odds: [],
  },
  {
    about: 'an airline, nothing at odds',
    published: '2026-08-20',
    one: {
      title: 'Solvent Air posts record quarter',
      publisher: 'Sky Business',
      text: `Solvent Air made a net profit of €212m in the second quarter, up 18% from a year before, as it carried 9.8 million passengers.

Revenue rose 9% to €1.94bn. The airline took delivery of six aircraft and now has 143. It expects to carry 38 million passengers this year.

Fuel costs fell by 7%.`,
    },
    other: {
      title: 'Solvent Air flies high',
      publisher: 'Money Ostland',
      text: `Strong demand for summer travel lifted Solvent Air's revenue to €1.94 billion between April and June. Profit came to €212 million.

The airline's planes were 91% full. It will open 14 routes in the winter and hire 400 pilots by 2027. Its shares rose 5.2% on Thursday.

Ancillary revenue, such as fees for bags, made up €410 million.`,
    },
    odds: [],
  },
  {
    about: 'an outbreak, nothing at odds',
    published: '2026-02-09',
    one: {
      title: 'Measles spreads in Carrow',
      publisher: 'Health Daily',
      text: `Carrow has recorded 212 cases of measles since the start of the year, 47 of them in the past week, the health office said on Monday.

Most of the patients are children; 31 have been in hospital. The vaccination rate in the county is 84%. Two schools have closed.

Officials have ordered 15,000 doses of vaccine.`,
    },
    other: {
      title: 'Measles cases pass 200 in Carrow',
      publisher: 'County Mail',
      text: `The number of people with measles in Carrow has gone above 200, health officials said on Monday. Of the 212 cases, 189 are under 18.

About 1,900 people have been vaccinated at six clinics since January. The outbreak began in a church with 300 members.

It is the largest in the county for 26 years.`,
    },
    odds: [],
  },
  {
    about: 'a flood, nothing at odds',
    published: '2026-07-02',
    one: {
      title: 'Heavy rain floods Tessen',
      publisher: 'Day Report',
      text: `Heavy rain flooded parts of Tessen on Wednesday night; 74 mm fell in three hours, the weather service said.

The fire brigade was called out 410 times and pumped water out of 230 cellars. A woman of 67 drowned in her car. Trams did not run until 10 am.

The river Tess rose to 4.1 metres.`,
    },
    other: {
      title: 'Woman dies in Tessen flood',
      publisher: 'Tess Kurier',
      text: `A 67-year-old woman died when floods hit Tessen in the night to Thursday. Firefighters freed 12 people from cars and brought 60 residents of a care home to safety.

Damage to the museum alone is put at €3m. Some 8,000 homes had no electricity for hours. The city had last seen such rain in 2002.

Lightning struck 1,300 times.`,
    },
    odds: [],
  },
];
