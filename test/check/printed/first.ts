import type { Printed } from './account.ts';

export const FIRST: readonly Printed[] = [
  {
    about: 'a council budget',
    published: '2026-02-24',
    one: {
      title: 'Council backs £214m budget',
      publisher: 'Westmoor Star',
      text: `Westmoor council approved a budget of £214m on Monday that raises council tax by 4.7% and closes three libraries.

The bill for an average home will go up by £83 to £1,850 a year. The council has to save £11.6m and will cut 140 posts.

Councillors voted 31 to 24 for the plan.`,
    },
    other: {
      title: 'Libraries to close as tax goes up',
      publisher: 'Moor FM',
      text: `Three libraries will close and council tax will rise 4.7 per cent in Westmoor after councillors passed next year's £214 million budget by 31 votes to 24.

The council says it must find savings of £16.1 million, and 140 jobs will go. An average household will pay £1,850 a year, £83 more.`,
    },
    odds: [['£11.6m', '£16.1 million']],
  },
  {
    about: 'a fine',
    published: '2026-08-17',
    one: {
      title: 'Court fines Pellon $640m',
      publisher: 'Law Today',
      text: `A court in Ostland on Monday fined the chemical company Pellon $640m for polluting the river Sarn, the largest such penalty in the country.

The company had released 3,100 tonnes of waste over 12 years, and 48,000 people had to be given bottled water. Two managers were jailed for four years.

Pellon said it would appeal.`,
    },
    other: {
      title: 'Pellon to pay for poisoning the Sarn',
      publisher: 'River Watch',
      text: `Pellon must pay $640 million for dumping waste in the Sarn, a judge ruled on Monday. Two of the firm's managers were sentenced to four years in prison.

For 12 years the company let 1,300 tonnes of waste flow into the river, which left 48,000 residents without clean water.

It plans to appeal.`,
    },
    odds: [['3,100 tonnes', '1,300 tonnes']],
  },
  {
    about: 'an election',
    published: '2026-04-20',
    one: {
      title: 'Halvard wins second term in Tarn',
      publisher: 'Tarn Courier',
      text: `Mayor Ingrid Halvard won a second term on Sunday with 54.3% of the vote, beating the former police chief Aron Sleet, who took 41.8%.

Turnout was 47%, the lowest in a mayoral election in the city since 1994. Halvard won 14 of the 19 districts.

Her campaign spent $2.1m, twice as much as Sleet's.`,
    },
    other: {
      title: 'Tarn keeps its mayor',
      publisher: 'The Northern',
      text: `Ingrid Halvard will stay mayor of Tarn after taking 53.4 percent of votes in Sunday's election. Her challenger Aron Sleet, a former chief of police, received 41.8 percent.

Fewer than half of those registered voted: turnout came to 47 percent. Sleet carried five of 19 districts.

The mayor's campaign cost $2.1 million.`,
    },
    odds: [['54.3%', '53.4 percent']],
  },
  {
    about: 'a ferry aground',
    published: '2026-02-11',
    one: {
      title: 'Ferry carrying hundreds runs aground off Tarvik',
      publisher: 'Nordkyst Post',
      text: `A passenger ferry with 312 people on board ran aground near the port of Tarvik early on Wednesday in thick fog.

Lifeboats took off 240 passengers before noon, the rescue centre said, and 17 people were treated for cold or minor injuries. The Solveig, which was built in 1998, had left Hamna at 5am.

The operator, Fjordline Ferries, said the hull had a tear 14 metres long.`,
    },
    other: {
      title: 'Fog blamed as ferry grounds',
      publisher: 'The Sound',
      text: `More than 300 people were stranded when the ferry Solveig hit rocks outside Tarvik on Wednesday morning.

Twenty-seven people needed medical care, most of them for hypothermia, according to the rescue centre. About 240 passengers had been evacuated by midday.

The 28-year-old vessel was sailing from Hamna in fog with 312 passengers and crew, Fjordline Ferries said.`,
    },
    odds: [['17 people', 'Twenty-seven people']],
  },
  {
    about: 'a wildfire, "at least 46" beside 64',
    published: '2026-07-08',
    one: {
      title: 'Fire destroys homes near Cedar Pass',
      publisher: 'Valley Times',
      text: `A wildfire fanned by winds of 50mph has destroyed 64 homes and burned 18,300 acres near Cedar Pass, officials said on Tuesday.

About 5,200 people have been told to leave and the blaze, called the Juniper Fire, was 12% contained by evening. More than 700 firefighters were at work, with nine helicopters.

Two people have died.`,
    },
    other: {
      title: 'Juniper Fire doubles in size',
      publisher: 'Coast Radio',
      text: `The Juniper Fire near Cedar Pass doubled in size on Tuesday to 18,300 acres and has now wiped out at least 46 houses.

Some 5,200 residents are under evacuation orders. Crews of 700 firefighters had 12 percent of the fire contained on Tuesday night.

Officials confirmed two deaths.`,
    },
    odds: [],
  },
  {
    about: 'a takeover',
    published: '2026-03-02',
    one: {
      title: 'Calder Foods to buy Brightwell in £1.4bn deal',
      publisher: 'City Ledger',
      text: `Calder Foods has agreed to buy the snack maker Brightwell for £1.4bn in cash, creating a group with annual sales of £5.2bn.

Calder will pay 312p a share, a premium of 31% to Friday's close. The companies expect to save £60m a year by the third year and to cut about 800 jobs.

Shares in Brightwell jumped 28% to 305p on Monday.`,
    },
    other: {
      title: 'Brightwell falls to Calder',
      publisher: 'Harbour Business',
      text: `The maker of Pip crisps, Brightwell, is being taken over by its larger rival Calder Foods in a deal worth £1.4bn.

Brightwell shareholders will get 312 pence for each share they own, 31% more than the shares cost on Friday. Some 1,200 positions will go as a result of the merger, which is meant to yield yearly savings of £60m.

Brightwell's stock rose 28%.`,
    },
    odds: [['800 jobs', '1,200 positions']],
  },
  {
    about: 'a robbery',
    published: '2026-06-15',
    one: {
      title: 'Thieves take paintings from Arlen museum',
      publisher: 'Culture Post',
      text: `Thieves stole four paintings worth €18m from the Arlen Museum in the night to Monday, police said.

The gang of three needed less than six minutes and got in through a skylight. The museum, which had 410,000 visitors last year, will stay shut until Thursday.

It has offered a reward of €250,000.`,
    },
    other: {
      title: 'Arlen museum robbed',
      publisher: 'Daily Watch',
      text: `Three masked men broke into the Arlen Museum early on Monday and made off with four works by Dutch masters, together worth some €28 million.

The raid was over in six minutes. A reward of €250,000 has been promised for information, and the museum is closed until Thursday.

Some 410,000 people visited it in 2025.`,
    },
    odds: [['€18m', '€28 million']],
  },
  {
    about: 'a factory',
    published: '2026-05-06',
    one: {
      title: 'Voltera to build battery plant in Selby',
      publisher: 'Industry Daily',
      text: `The battery maker Voltera will invest €2.3bn in a factory in Selby that will employ 1,900 people, the company said on Wednesday.

The plant, on a site of 84 hectares, is to open in 2028 with a capacity of 24 GWh a year, enough for 400,000 cars. The state will contribute €310m.

Voltera had sales of €780m last year.`,
    },
    other: {
      title: 'Selby lands battery factory',
      publisher: 'Selby Gazette',
      text: `Selby has won the race for Voltera's new battery factory, which will bring 1,600 jobs to the town.

Voltera is putting €2.3 billion into the plant, of which €310 million is state aid. From 2028 it will turn out batteries with 24 GWh a year on 84 hectares of former farmland.

That is enough for 400,000 electric cars, the firm said.`,
    },
    odds: [['1,900 people', '1,600 jobs']],
  },
  {
    about: 'an earthquake',
    published: '2026-09-02',
    one: {
      title: 'Quake kills dozens in Marra',
      publisher: 'Globe Wire',
      text: `An earthquake of magnitude 6.1 shook the Marra valley on Tuesday night, killing at least 73 people and injuring more than 400, the government said.

The quake struck at a depth of 9 km, 30 km north of the town of Oule, and destroyed some 1,200 houses. About 8,000 people spent the night outdoors.

Aid worth $4m has been promised.`,
    },
    other: {
      title: 'Marra earthquake: villages flattened',
      publisher: 'Ostland News',
      text: `Whole villages were flattened when an earthquake hit Ostland's Marra valley late on Tuesday. At least 73 people died and over 400 were hurt.

The 6.1-magnitude tremor, at a depth of 9 kilometres, brought down around 2,100 homes, according to the government, and left 8,000 people sleeping in the open.

Its centre was 30km to the north of Oule.`,
    },
    odds: [['1,200 houses', '2,100 homes']],
  },
  {
    about: 'a probe',
    published: '2026-11-11',
    one: {
      title: 'Probe lands on asteroid',
      publisher: 'Sky Report',
      text: `The probe Kestrel touched down on the asteroid Ilse on Tuesday after a journey of 2.1 billion kilometres that took six years.

It is to collect 60 grams of dust and return in 2031. The asteroid is 490 metres across. The mission has cost $830m.

Engineers received the signal after 17 minutes.`,
    },
    other: {
      title: 'Kestrel makes it to Ilse',
      publisher: 'Orbit Weekly',
      text: `After six years in space and 2.1 billion km, the probe Kestrel landed on Tuesday on Ilse, an asteroid 490m wide.

The $380 million mission is meant to bring back 60 grams of dust in 2031. It took 17 minutes for the signal to reach Earth.`,
    },
    odds: [['$830m', '$380 million']],
  },
  {
    about: 'a bus strike',
    published: '2026-10-05',
    one: {
      title: 'Bus strike hits Corran',
      publisher: 'Corran Mail',
      text: `About 3,400 bus drivers in Corran began a five-day strike on Monday after talks over pay broke down.

The union wants a rise of 8%; the company, Corran Transit, has offered 4.5%. The walkout affects 190,000 passengers a day.

Drivers earn $22.40 an hour on average.`,
    },
    other: {
      title: 'No buses in Corran until Friday',
      publisher: 'Metro Line',
      text: `Buses stood still in Corran on Monday as some 3,400 drivers walked out for five days.

Corran Transit has put 4.5 percent on the table, while the union demands 8 percent. An estimated 160,000 daily riders must find another way to work.

The average driver makes $22.40 an hour.`,
    },
    odds: [['190,000 passengers', '160,000 daily riders']],
  },
  {
    about: 'a study',
    published: '2026-01-19',
    one: {
      title: 'Short naps linked to lower blood pressure',
      publisher: 'Health Wire',
      text: `People who nap for less than half an hour a day have a 21% lower risk of high blood pressure, according to a study of 36,400 adults in Ostland.

The researchers from Tarn University followed the participants for 11 years. Those who napped for more than an hour had a 9% higher risk.

The study was paid for with a grant of $3.2m.`,
    },
    other: {
      title: 'Nap, but briefly, study says',
      publisher: 'Morning Science',
      text: `A short nap may help keep blood pressure down, say researchers at Tarn University who tracked 34,600 adults over 11 years.

Napping under 30 minutes a day cut the risk of hypertension by 21 percent, while naps of over an hour raised it by 9 percent.

The $3.2 million study covered Ostland only.`,
    },
    odds: [['36,400 adults', '34,600 adults']],
  },
];
