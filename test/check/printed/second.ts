import type { Printed } from './account.ts';

export const SECOND: readonly Printed[] = [
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
];
