/**
 * Events as two outlets print them, each with its title, publisher and date. `odds` are the figures that cannot both be true; everything else
 * agrees or is told by one of them alone. All invented. The ten sets were written one after the other and each was read once before
 * anything was mended for it: 3 of 11, 4 of 10, 3 of 4, 3 of 6, 1 of 8, 3 of 8, 5 of 8, 3 of 5, 2 of 8 and 3 of 8 contradictions were found, with
 * a false alarm each in the first, the fourth, the seventh, the eighth and the tenth and two each in the sixth and the ninth. The fifth was read from files that begin with title, outlet
 * and day, as pages do: these lines were taken for the story's own.
 */
export interface Account {
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
}

export interface Printed {
  readonly about: string;
  readonly published: string;
  /** The day of the other account, where it is a later one. */
  readonly later?: string;
  readonly one: Account;
  readonly other: Account;
  readonly odds: readonly (readonly [one: string, other: string])[];
}

export const PRINTED: readonly Printed[] = [
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
  {
    about: 'a census',
    published: '2026-05-19',
    one: {
      title: 'Ostland grows older and more urban',
      publisher: 'Ostland Post',
      text: `Ostland had 18.4 million inhabitants at the end of last year, 2.1% more than five years before, the statistics office said on Tuesday.

The median age rose to 43.1 years. Some 71% of people live in cities. The number of households reached 7.9 million, and 38% of them consist of one person.

About 1.6 million residents were born abroad.`,
    },
    other: {
      title: 'Census: one in three lives alone',
      publisher: 'Metro Ostland',
      text: `The population of Ostland has grown to 18.4 million, new figures from the statistics office show, an increase of 2.1 percent in five years.

There are now 7.9 million households, 38 percent of them with a single person. Seventy-one percent of Ostlanders live in cities and half are older than 43.

The number of people born in another country stands at 1.9 million.`,
    },
    odds: [['1.6 million', '1.9 million']],
  },
  {
    about: 'a coach crash',
    published: '2026-01-27',
    one: {
      title: 'Coach crash on A4 leaves nine dead',
      publisher: 'Road Report',
      text: `Nine people were killed and 31 injured when a coach left the A4 motorway near Dellin on Monday night and rolled down a slope.

The coach, carrying 46 passengers, had been travelling from Orrin to Velden. The driver, a 52-year-old man, survived. The road was closed for seven hours.

Police said the coach was doing 104 km/h where 80 is allowed.`,
    },
    other: {
      title: 'Fatal coach accident near Dellin',
      publisher: 'Night Desk',
      text: `A coach with 46 passengers plunged off the A4 near Dellin late on Monday. Nine of them died and 37 were hurt, some seriously.

The 52-year-old driver was among the survivors. It took rescuers until dawn to free everyone, and the motorway reopened after seven hours.

Investigators believe the coach was going at 104 kilometres an hour in an 80 zone.`,
    },
    odds: [['31', '37']],
  },
  {
    about: 'a drug trial',
    published: '2026-10-14',
    one: {
      title: 'Pill cuts heart attacks by a quarter',
      publisher: 'Medical Post',
      text: `A daily pill reduced the risk of heart attacks by 24% in a trial of 11,200 patients, its maker Corvex said on Wednesday.

Side effects were seen in 8% of patients. Corvex hopes to sell the drug, called Lorvane, from 2028 at about $3,900 a year. Its shares rose 11%.

The trial ran for four years in 19 countries.`,
    },
    other: {
      title: 'Corvex soars on heart drug data',
      publisher: 'Pharma Brief',
      text: `Corvex stock gained 11 percent on Wednesday after the company reported that its pill Lorvane lowered the risk of a heart attack by 24 percent.

In the study, which lasted four years and covered 19 countries, 11,200 people took part. Six percent of them had side effects.

Lorvane, due on the market in 2028, will cost some $3,900 a year.`,
    },
    odds: [['8%', 'Six percent']],
  },
  {
    about: 'a film',
    published: '2026-08-03',
    one: {
      title: 'Tidewater tops box office',
      publisher: 'Screen Wire',
      text: `The thriller Tidewater took $61.4m at North American cinemas in its first weekend, the best start of any original film this year.

It was shown in 3,840 cinemas and has earned $118m worldwide. The film cost $95m to make. Second place went to the cartoon Pip with $22.7m.

Some 58% of the audience were women.`,
    },
    other: {
      title: 'Big opening for Tidewater',
      publisher: 'Reel Talk',
      text: `Tidewater had a strong opening weekend, selling tickets worth $64.1 million in 3,840 North American cinemas.

Around the world the thriller, which was made for $95 million, has brought in $118 million so far. Pip came second with $22.7 million.

Women made up 58 percent of those who went to see it.`,
    },
    odds: [['$61.4m', '$64.1 million']],
  },
  {
    about: 'a port',
    published: '2026-06-30',
    one: {
      title: 'Port of Marl has record half-year',
      publisher: 'Shipping Mail',
      text: `The port of Marl handled 2.41 million containers in the first half of the year, 6.3% more than a year earlier.

Imports rose 8% and exports 4%. Some 1,870 ships called at the port, which employs 5,400 people. A new terminal that costs $420m is to open in October.

Bulk cargo fell by 3% to 14.2 million tonnes.`,
    },
    other: {
      title: 'Boom at Marl docks',
      publisher: 'Harbour Watch',
      text: `Container traffic through Marl grew 6.3 percent to 2.14 million boxes between January and June, the port authority said.

Exports were up 4 percent, imports 8 percent. Altogether 1,870 vessels came in. Bulk goods shrank 3 percent to 14.2 million tonnes.

In October the port will open a terminal costing $420 million.`,
    },
    odds: [['2.41 million containers', '2.14 million boxes']],
  },
  {
    about: 'a heatwave',
    published: '2026-07-21',
    one: {
      title: 'Heat kills dozens in Sorrel',
      publisher: 'Plains Herald',
      text: `At least 41 people have died in a heatwave that has gripped Sorrel since Thursday, the health department said on Tuesday.

The temperature in the city reached 44.6C on Monday, the highest since records began in 1902. More than 900 people were treated in hospitals, and 27 cooling centres have been opened.

Power use rose to a record 6.8 gigawatts.`,
    },
    other: {
      title: 'Sorrel swelters as mercury climbs',
      publisher: 'Dayline',
      text: `A record 46.4C was measured in Sorrel on Monday as the heatwave went into its fifth day.

Hospitals have treated over 900 patients and the death toll stood at 41 on Tuesday, according to the health department. The city has set up 27 cooling centres.

Demand for electricity peaked at 6.8 GW.`,
    },
    odds: [['44.6C', '46.4C']],
  },
  {
    about: 'a listing',
    published: '2026-03-12',
    one: {
      title: 'Lumen Robotics jumps on debut',
      publisher: 'Market Daily',
      text: `Shares in Lumen Robotics rose 34% on their first day of trading on Thursday, valuing the maker of warehouse robots at $9.2bn.

The company sold 21 million shares at $38 each, raising $798m. They closed at $50.92.

Lumen lost $112m last year on revenue of $640m. It employs 2,300 people.`,
    },
    other: {
      title: 'Robot maker pops in first trades',
      publisher: 'Bourse News',
      text: `Lumen Robotics had a strong start on the stock market on Thursday: its shares ended the day at $50.92, up 34 percent from the offer price of $38.

The listing brought in $798 million for the firm, which sold 21 million shares. At the close it was worth $9.2 billion.

Last year Lumen made a loss of $121 million on sales of $640 million.`,
    },
    odds: [['$112m', '$121 million']],
  },
  {
    about: 'a railway',
    published: '2026-02-18',
    one: {
      title: 'High-speed line to cost more',
      publisher: 'Rail Notes',
      text: `The high-speed line between Orrin and Marl will cost €14.2bn, €3.1bn more than planned, the transport ministry said on Wednesday.

The 212-km line is to open in 2034, three years late. Trains will run at 320 km/h and cut the journey to 58 minutes. Some 9,000 people work on it.

About 40% of the track has been laid.`,
    },
    other: {
      title: 'Bullet train bill climbs',
      publisher: 'Ledger Ostland',
      text: `Ostland's first bullet train is getting dearer: the ministry of transport now puts the price of the 212-kilometre line from Orrin to Marl at €14.2 billion, or €3.1 billion above budget.

It will open in 2034 instead of 2031. With 320 km/h trains the trip will take 58 minutes.

So far 40 percent of the track is in place, and 6,000 workers are on the job.`,
    },
    odds: [['9,000 people', '6,000 workers']],
  },
  {
    about: 'a school strike',
    published: '2026-09-09',
    one: {
      title: 'Teachers in Calder back strike',
      publisher: 'Calder Times',
      text: `Teachers in Calder have voted by 87% to strike from next Monday over pay, their union said on Wednesday.

The walkout would shut 64 schools with 38,000 pupils. The union wants 9% over two years; the district has offered 5%. A teacher in Calder earns $54,200 on average.

It would be the first strike since 2011.`,
    },
    other: {
      title: 'Calder schools face shutdown',
      publisher: 'Valley Voice',
      text: `Some 38,000 children in Calder may have no school next week after teachers voted to walk out on Monday.

The district's offer of five percent over two years falls short of the nine percent that the union demands. All 46 schools would be closed, in the first strike since 2011.

Eighty-seven percent of teachers backed the action. Their average salary is $54,200.`,
    },
    odds: [['64 schools', '46 schools']],
  },
  {
    about: 'a theft',
    published: '2026-04-08',
    one: {
      title: 'Cargo thieves take phones worth millions',
      publisher: 'Crime Desk',
      text: `Thieves made off with 12,400 phones worth $9.3m from a warehouse in Teller at the weekend, police said on Wednesday.

The gang of five cut through the roof and loaded two lorries within 40 minutes. The owner, Brightcell, has offered a reward of $200,000.

It is the third such theft in the county this year.`,
    },
    other: {
      title: 'Phones stolen in Teller raid',
      publisher: 'County Line',
      text: `Police are hunting five men who broke into a Brightcell warehouse in Teller over the weekend and stole 14,200 mobile phones.

The haul is worth $9.3 million. The raiders came through the roof and needed 40 minutes to fill two trucks.

Brightcell has put up a $200,000 reward.`,
    },
    odds: [['12,400 phones', '14,200 mobile phones']],
  },
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
  {
    about: 'a dam and who made way for it',
    published: '2026-09-14',
    later: '2026-09-16',
    one: {
      title: 'Workers complete Tessary dam after nine years',
      publisher: 'Upland Courier',
      text: `The last concrete was poured at the Tessary dam on Friday, nine years after work began. Standing 148 metres high, the dam will hold back 1.2 billion cubic metres of water and feed a power station of 620 MW.

Some 5,400 people worked on the site at the peak of construction, and 11 of them died, according to the builders' union. The project cost $2.3 billion, a fifth more than planned.

About 3,100 villagers were moved to make way for the reservoir.`,
    },
    other: {
      title: 'Tessary reservoir to be filled from October',
      publisher: 'Energy Dispatch',
      text: `Filling of the reservoir behind the new Tessary dam will begin next month, the energy ministry said on Wednesday. It will take 14 months until the lake, with 1.2 billion cubic metres of water, is full.

The 148-metre dam has cost the state $2.3bn. Its turbines, with a combined capacity of 620 megawatts, are to supply a tenth of the country's electricity.

More than 4,600 people had to leave their homes in the valley. Eleven workers lost their lives during the works.`,
    },
    odds: [['3,100 villagers', '4,600 people']],
  },
  {
    about: 'a city marathon in the heat',
    published: '2026-05-04',
    one: {
      title: 'Record field at Lorne marathon',
      publisher: 'Lorne Evening News',
      text: `Abeba Tolossa won the Lorne marathon on Sunday in 2 hours 21 minutes and 14 seconds, the fastest time ever run by a woman on the course. A record 38,200 runners crossed the line, the organisers said.

Police put the crowd along the route at 300,000. Medics treated 412 runners, most of them for heat, and 23 were taken to hospital.

Runners raised £9.4 million for charity.`,
    },
    other: {
      title: 'Heat takes its toll as Tolossa triumphs',
      publisher: 'Running Post',
      text: `Temperatures of 27C made the Lorne marathon a test of will. The winner of the women's race, Abeba Tolossa, needed 2:21:14. Of the 41,000 who started, 38,200 reached the finish.

Paramedics had to take 32 runners to hospital, the ambulance service said. Some 300,000 people lined the streets.

The charity total stood at £9.4m on Monday morning.`,
    },
    odds: [['23', '32 runners']],
  },
  {
    about: 'a bank that closes branches',
    published: '2026-02-11',
    later: '2026-02-12',
    one: {
      title: 'Credanova to shut 84 branches',
      publisher: 'Finance Herald',
      text: `Credanova is to close 84 of its 310 branches by the end of the year as customers move online, the lender said on Wednesday. About 1,450 jobs will go.

The bank made a pre-tax profit of €1.9 billion in 2025, up 8% on the year before. It expects the closures to save €120 million a year from 2027.

Nine in ten of its customers now use the app, against six in ten five years ago.`,
    },
    other: {
      title: 'Unions angry at Credanova cuts',
      publisher: 'Labour Week',
      text: `Unions have condemned plans by the bank Credanova to shut 84 branches, a quarter of its network. They say 1,750 staff will lose their work.

The cuts come although Credanova earned €1.9bn before tax last year, 8% more than in 2024. The bank says it will save about €120m a year.`,
    },
    odds: [['1,450 jobs', '1,750 staff']],
  },
  {
    about: 'bird flu on poultry farms',
    published: '2026-11-18',
    one: {
      title: 'Bird flu: farms cull flocks',
      publisher: 'Farm Gazette',
      text: `Farmers in Brennick county have had to cull 460,000 hens since bird flu was found at a farm near Sall two weeks ago. The virus has been confirmed at 17 sites, the agriculture department said on Tuesday.

Egg prices in the county have risen by 14% to $4.10 a dozen. The state has set aside $22 million to compensate farmers, who get $6.50 for each bird.`,
    },
    other: {
      title: 'Egg prices jump as outbreak spreads',
      publisher: 'Consumer Daily',
      text: `A dozen eggs now cost $4.10 in Brennick county, 14 percent more than at the beginning of November, as bird flu spreads among its poultry farms. So far the disease has been detected at 17 of them.

The agriculture department says 640,000 laying hens have been killed to stop it. Farmers will receive compensation of $6.50 a bird from a fund of $22m.`,
    },
    odds: [['460,000 hens', '640,000 laying hens']],
  },
  {
    about: 'a new central library',
    published: '2026-03-21',
    later: '2026-03-23',
    one: {
      title: 'New library opens in Marrow',
      publisher: 'Marrow Times',
      text: `Marrow's new central library opened its doors on Saturday, two years late. More than 6,000 people came on the first day.

Designed by Ines Vara, the building has 11,500 square metres on five floors and 420 reading places. It holds 380,000 books. The city paid 64 million crowns, and the state gave 20 million.

Entry is free; a yearly card costs 12 crowns.`,
    },
    other: {
      title: 'A house of light for readers',
      publisher: 'Architecture Now',
      text: `Ines Vara's library in Marrow is a five-storey lantern of glass and oak. Behind its facade are 11,500 square metres of space, places for 240 readers and shelves for 380,000 volumes.

Construction took four years and came to 84 million crowns, of which the state bore 20 million. On the opening day some 6,000 visitors were counted.`,
    },
    odds: [['420 reading places', '240 readers']],
  },
  {
    about: 'a night train that returns',
    published: '2026-04-02',
    later: '2026-04-03',
    one: {
      title: 'Night train to Velt returns',
      publisher: 'Travel Post',
      text: `After 12 years, a night train will again link Orsk and Velt from 14 June. The operator, Nordbahn, will run it three times a week with 14 coaches and room for 390 passengers.

The journey of 1,340 km takes 13 hours and 20 minutes. Fares begin at €49 for a seat and €119 for a berth.

Nordbahn spent €31 million on rebuilding the coaches.`,
    },
    other: {
      title: 'Sleepers are back between Orsk and Velt',
      publisher: 'Rail Monitor',
      text: `Nordbahn is bringing back the sleeper between Orsk and Velt, which was given up in 2014. The first train leaves on 14 June.

Each train of 14 coaches can carry 390 travellers over the 1,340 kilometres in a little more than 13 hours. The cheapest ticket is €49; a bed costs at least €129.

The railway has put €31m into the rolling stock.`,
    },
    odds: [['€119', '€129']],
  },
  {
    about: 'a survey of teachers',
    published: '2026-10-06',
    one: {
      title: 'Half of teachers think of leaving',
      publisher: 'School Weekly',
      text: `Half of all teachers in Ardland have thought of leaving the profession in the past year, a survey by the institute Pollmark has found. Of the 2,900 teachers who were asked, 71% said that their workload had grown.

They work 49 hours a week on average, six more than their contracts say. Only 18% would recommend the job to a friend.`,
    },
    other: {
      title: 'Teachers at their limit',
      publisher: 'Ardland Mail',
      text: `A poll of 2,900 teachers paints a dark picture of Ardland's schools. The average teacher works 52 hours a week, according to the institute Pollmark, and seven in ten report a higher workload than a year ago.

Fifty per cent have considered giving up. Fewer than one in five, 18 per cent, would advise a friend to become a teacher.`,
    },
    odds: [['49 hours a week', '52 hours a week']],
  },
  {
    about: 'miners trapped by a collapse',
    published: '2026-08-09',
    one: {
      title: 'Miners trapped at Callow Deep',
      publisher: 'Coal Valley Star',
      text: `Rescuers were trying on Sunday to reach 13 miners who have been trapped in the Callow Deep mine since a tunnel collapsed on Saturday evening. They are 740 metres below ground.

Some 62 men were at work when the roof came down, and 49 got out. Two of them are in hospital. About 120 rescuers are at the scene.`,
    },
    other: {
      title: 'Hope fades for trapped miners',
      publisher: 'National Wire',
      text: `Thirteen miners remain trapped at Callow Deep after part of a gallery gave way on Saturday. Their colleagues, 49 in number, managed to escape.

The men are cut off at a depth of 470 metres, the mine's owner, Brack Coal, said. More than 100 helpers work in shifts to reach them.`,
    },
    odds: [['740 metres', '470 metres']],
  },
  {
    about: 'a factory: two sizes of one plan',
    published: '2026-06-01',
    later: '2026-06-02',
    one: {
      title: 'Orla Foods to build plant in Tresk',
      publisher: 'Tresk Daily',
      text: `Orla Foods will build a plant for oat drinks in Tresk for €85 million. It will create 180 jobs and open in 2028, the company said on Monday. The site covers 12 hectares.

At first the plant will fill 60 million litres a year; later 100 million are possible.`,
    },
    other: {
      title: 'Oat drink maker picks Tresk',
      publisher: 'Food Market',
      text: `Tresk has won the race for the new factory of Orla Foods. The company, which employs 2,300 people, will invest 85 million euros, a third of it this year. Up to 200 people could work there in the long run.

It is the fourth plant of Orla Foods and its largest; the existing three turn out 140 million litres a year together.`,
    },
    odds: [],
  },
  {
    about: 'a storm, a day later and a wider land',
    published: '2026-01-12',
    later: '2026-01-13',
    one: {
      title: 'Storm Wanda hits the coast',
      publisher: 'Shore Radio',
      text: `Storm Wanda has left 42,000 homes without power on the Ostland coast. Gusts of 138 km/h were measured at Cape Nore on Monday. Two people were hurt by falling trees in Pellan.

The fire brigade was called out 310 times by noon.`,
    },
    other: {
      title: 'Power returns after storm',
      publisher: 'Ostland Mail',
      text: `Most households on the coast have power again after storm Wanda; 6,500 were still waiting on Tuesday morning. At the height of the storm 55,000 homes were in the dark.

In the mountains gusts reached 161 km/h. The fire brigade counted more than 700 call-outs in two days. Three people were injured across the country.`,
    },
    odds: [],
  },
  {
    about: 'a transfer: what else was spent and scored',
    published: '2026-07-15',
    one: {
      title: 'Football: Rovers sign Kelmendi',
      publisher: 'Sport Herald',
      text: `Castle Rovers have signed the striker Dren Kelmendi from Union Parn for £18 million. The 23-year-old, who scored 21 goals last season, has agreed a five-year contract.

Rovers have now spent £54 million this summer.`,
    },
    other: {
      title: 'Kelmendi moves to Rovers',
      publisher: 'Parn Gazette',
      text: `Union Parn have sold their top scorer. Dren Kelmendi, 23, leaves for Castle Rovers, who pay £18m and up to £4m in bonuses. He scored 14 league goals in 30 games last season.

With the money Parn, who lost £7 million in the past year, can reduce their debts.`,
    },
    odds: [],
  },
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
