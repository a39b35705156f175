import type { Printed } from './account.ts';

export const ELEVENTH: readonly Printed[] = [
  {
    about: 'a chip factory',
    published: '2026-06-30',
    one: {
      title: 'Orion picks Dornau for €8bn chip plant',
      publisher: 'Saxland Courier',
      text: `The chipmaker Orion will build a factory in Dornau for €8.1 billion, the largest foreign investment that Saxland has ever attracted. Economics minister Karla Weiss and Orion's boss, Jin Park, signed the contract on Monday.

Production is due to begin in 2029 with 2,000 wafers a week and to reach 10,000 a week in 2031. The plant will employ 1,600 people, and the government expects another 3,000 jobs at suppliers.

Saxland is providing €2.9 billion in subsidies, which Brussels has approved. That comes to €1.8 million for each job at Orion, the taxpayers' association has worked out.

The site covers 52 hectares. At full output the factory will need 190 megawatts of electricity and 1.4 million cubic metres of water a year, as much as a town of 30,000.

Orion, based in Busan, had sales of $24.7 billion in 2025 and a market share of 13% in memory chips. Its shares rose 3%.

A second module, for which Orion has an option until 2030, would cost €6 billion more.`,
    },
    other: {
      title: 'Dornau wins the chip lottery',
      publisher: 'Dornau Blatt',
      text: `Champagne in Dornau's town hall: Orion is coming. The Korean company signed on Monday for a chip factory on 52 hectares of former beet fields.

It will cost €8.1 billion. Of that, the taxpayer is putting up €2.6 billion. If Orion adds a second module, the total could rise to €14 billion.

From 2031 on 10,000 silicon discs a week are to leave the clean rooms; in 2029 it starts with a fifth of that. Orion will take on 1,900 people. Mayor Gero Blum counts on 3,000 more at suppliers and service firms.

Critics worry about water. The factory will use up to 1.7 million cubic metres a year, which the Dornau lake can hardly provide. Its power demand is 190 MW.

Last year Orion turned over $24.7 billion. In the first quarter of 2026 it was $7.1 billion, a third more than a year earlier. In memory chips it is the world's number three.

"For once we were faster than the others," said minister Karla Weiss.`,
    },
    odds: [
      ['1,600 people', '1,900 people'],
      ['€2.9 billion', '€2.6 billion'],
      ['1.4 million cubic metres', '1.7 million cubic metres'],
    ],
  },
  {
    about: 'floods in a valley',
    published: '2026-09-08',
    one: {
      title: 'Death toll in Marn valley floods rises to 19',
      publisher: 'Valley Wire',
      text: `Nineteen people are now known to have died in the floods in the Marn valley, and seven are missing, the governor's office said on Monday evening. On Sunday the toll had been 14.

The river Marn rose to 9.2 metres in Tolna on Saturday night, the highest level since 1954, after 240 millimetres of rain in 36 hours. The dyke broke in two places.

Some 14,500 people had to be taken to safety, 860 of them by helicopter. About 3,100 houses are under water and 11 bridges have been destroyed. In Tolna alone, where 38,000 people live, the damage is put at 400 million lei.

The army has sent 2,200 soldiers with 85 boats. The government released 150 million lei in emergency aid on Monday; the European Union has promised €20 million.

Electricity was restored to 22,000 of the 61,000 households that had been cut off.

"We have never seen anything like it," said Tolna's mayor, Ion Petran. Grain on 17,000 hectares is lost.`,
    },
    other: {
      title: 'Marn valley: mud, grief and anger',
      publisher: 'The Weekly Look',
      text: `When the water came on Saturday night, Elena Dascal had four minutes to get her children onto the roof. Nineteen people in the Marn valley were not so lucky. Seven others have not been found.

In a day and a half 240 litres of rain fell on each square metre. At Tolna the Marn reached a level of 9.2m, and then the dyke gave way.

Rescuers brought 14,500 residents out of the danger zone. Helicopters plucked 680 of them from roofs and trees. The flood has swept away 11 bridges and inundated 3,100 homes.

Why, people here ask, were there only 58 boats, when 2,200 soldiers came? Why was the alarm given at 11pm, when the weather service had warned of extreme rain at noon?

The government has made 180 million lei available as first aid. It will not be enough: mayor Ion Petran estimates that the town needs 400 million. Brussels is giving €20 million.

Of 61,000 homes without electricity, about a third have it back. Farmers have lost their crops on 17,000 hectares. In 1954, 41 people drowned in the valley.`,
    },
    odds: [
      ['860', '680'],
      ['85 boats', '58 boats'],
      ['150 million lei', '180 million lei'],
    ],
  },
  {
    about: 'stolen jewels',
    published: '2026-11-02',
    later: '2026-11-03',
    one: {
      title: 'Jewels worth €31m stolen from Sandt palace',
      publisher: 'Velden Post',
      text: `Thieves broke into the treasury of the Sandt palace in Velden early on Sunday and made off with jewels worth €31 million, prosecutors said.

They took 11 pieces, among them a necklace with 263 diamonds that had belonged to Queen Adela. It took them no more than seven minutes. A guard was slightly hurt.

The burglars had set fire to a power box and got in through a window on the first floor. They fled in a grey car that was found burnt out 12 kilometres away. Police believe there were five of them.

More than 200 officers are searching for the gang. A reward of €500,000 has been offered.

The palace had 430,000 visitors last year. Its collection of 4,300 objects is insured for €1.2 billion, but the stolen pieces were not, said the director, Hanna Voigt. The security system had been renewed in 2021 for €6.4 million.

It is the biggest theft in the country since 2013, when paintings worth €45 million disappeared in Marl.`,
    },
    other: {
      title: 'Seven minutes that shook Velden',
      publisher: 'Palace and Street',
      text: `Seven minutes were enough. When the alarm went off at the Sandt palace on Sunday at 4.58am, the thieves already had what they wanted.

Eleven pieces of jewellery are gone. Their value is put at €38 million by the prosecutors, though "priceless" is the word that director Hanna Voigt prefers. The best-known piece is Queen Adela's necklace with its 236 diamonds.

Four masked men were seen on video. They left Velden in a car that they torched after 12 kilometres.

A special commission of 60 detectives has been set up; in all more than 200 police are on the case. Whoever can help may earn half a million euros.

How could it happen? Only in 2021 the palace had spent €4.6 million on new security technology. The guard who tried to stop the burglars has left hospital.

Last year 430,000 people came to see the treasures. The palace has closed until further notice. None of the stolen items was insured.`,
    },
    odds: [
      ['€31 million', '€38 million'],
      ['263 diamonds', '236 diamonds'],
      ['five', 'Four masked men'],
      ['€6.4 million', '€4.6 million'],
    ],
  },
  {
    about: 'a poll before a vote',
    published: '2026-04-16',
    one: {
      title: "Halvard's lead shrinks before mayoral vote",
      publisher: 'Tarn Courier',
      text: `Mayor Ingrid Halvard would win 46% of the vote if the election in Tarn were held now, three points less than a month ago, according to a poll by Metrix for the Tarn Courier.

Her challenger, Aron Sleet, has climbed to 41%. The Green candidate, Mia Lund, stands at 8%. Five per cent were undecided.

Metrix asked 1,204 people between April 9 and 14. The margin of error is 2.8 points.

Some 388,000 people are entitled to vote on April 26. Four years ago turnout was 51%. Halvard's campaign has raised 3.2 million crowns, Sleet's 2.1 million.

The most important issue for voters is housing, named by 37%, followed by traffic with 22%. Rents in Tarn have gone up by a quarter since 2022.`,
    },
    other: {
      title: "It's getting tight for Tarn's mayor",
      publisher: 'Radio Tarn',
      text: `Ten days before the election in Tarn, Ingrid Halvard can no longer be sure of victory. In the latest Metrix survey the mayor has 46 per cent, against 43 per cent for Aron Sleet, the former police chief. In March she had been at 49.

Mia Lund of the Greens gets eight per cent. Another institute, Pollex, sees Halvard at 44 and Sleet at 42 per cent.

For the Metrix poll 1,402 voters were interviewed.

Sleet has campaigned on housing, which 37 per cent of those polled call the biggest problem. He promises 5,000 flats in four years; Halvard says 3,500 are possible.

The mayor has more money: donors have given her 3.2 million crowns. Sleet had collected 2.6 million by last weekend.

About 388,000 citizens can vote. Turnout in 2022 was 51 per cent.`,
    },
    odds: [
      ['41%', '43 per cent'],
      ['1,204 people', '1,402 voters'],
    ],
  },
  {
    about: 'toy shops',
    published: '2026-01-20',
    one: {
      title: 'Toy chain Playhaus files for insolvency',
      publisher: 'Trade Daily',
      text: `Playhaus, one of the best-known toy retailers in Altmark, filed for insolvency on Monday after a poor Christmas. Its 164 shops will stay open for now.

The chain, founded in 1952, employs 2,850 people. Wages are secured until the end of March by the state. Playhaus owes its suppliers 74 million francs and its banks another 120 million.

Sales in the last three months of 2025 were 17% lower than a year before. For the full year Playhaus had revenue of 418 million francs, down from 472 million, and a loss of 39 million.

The owner, the investment firm Carrick, which bought the chain in 2018 for 210 million francs, had put in 25 million as recently as October.

Insolvency administrator Ruth Engel said she had been approached by three possible buyers and hoped to save at least 100 shops. Analysts at Retail Monitor doubt that more than 70 will survive.

Online rivals now sell 46% of all toys in the country, against 31% before the pandemic.`,
    },
    other: {
      title: 'Playhaus: the end of childhood',
      publisher: 'Altmark Life',
      text: `Whoever grew up in Altmark knows the yellow bear of Playhaus. On Monday the bear's owner admitted that it could not pay its bills.

The company has 164 stores and 2,580 staff, who will get their salaries from the state insolvency fund for three months. It is in debt to the banks to the tune of 120 million francs and has 47 million in unpaid invoices from toymakers.

Turnover shrank to 418 million francs last year. Christmas was a disaster: between October and December the tills took 17 per cent less. The bottom line was a loss of 36 million, after one of 12 million in 2024.

Carrick, the private equity house that took Playhaus over eight years ago, injected 25 million in the autumn. It had paid 210 million.

"There is interest," said administrator Ruth Engel, who speaks of three bidders. She wants to keep a hundred branches going.

Forty-six per cent of toys are bought on the internet these days. Rival Spielzeit closed 22 of its 90 shops last year.`,
    },
    odds: [
      ['2,850 people', '2,580 staff'],
      ['74 million francs', '47 million'],
      ['39 million', '36 million'],
    ],
  },
  {
    about: 'a wind farm, two days',
    published: '2026-02-25',
    later: '2026-02-26',
    one: {
      title: 'Storvik Banke wind farm gets final go-ahead',
      publisher: 'North Energy',
      text: `Energy group Nordhav and its partner, the pension fund Alder, took the final decision on Tuesday to build the offshore wind farm Storvik Banke, 62 kilometres off the coast of Halland.

The project will have 78 turbines with a total capacity of 1,170 megawatts and cost 34 billion kroner, of which Nordhav bears 60%. In a first step, 40 turbines with 600 MW will be put up by the end of 2028; the rest follows a year later.

It is expected to supply 1.3 million households. The state guarantees a price of 0.61 kroner per kilowatt-hour for 15 years and may have to pay as much as 11 billion in subsidies.

Construction will give work to 2,400 people, and 130 will be employed in operation at a new base in Elvik harbour. The turbines, from the maker Vestra, have blades 115 metres long.

Nordhav's profit fell 18% to 7.9 billion kroner last year. Its shares rose 2.7%. Fishermen, who lose 210 square kilometres of fishing grounds, have been promised 85 million kroner.

"We have waited six years for this," said Nordhav's chief executive, Liv Haugen.`,
    },
    other: {
      title: 'Green light for giant wind park',
      publisher: 'Coast and Fjord',
      text: `It will be the largest wind park in Halland's waters: Storvik Banke, for which the owners gave the green light on Tuesday.

Seventy-eight turbines will one day turn there, the first 40 of them in 2028. Together they can generate 1,170 MW. The electricity will be enough for 1.3 million homes, says Nordhav, which holds 60 per cent of the project. The fund Alder has the remainder.

The bill has risen. Two years ago the partners still spoke of 29 billion kroner; now it is 37 billion. Nordhav and Alder get 0.61 kroner a kilowatt-hour for 20 years, whatever the market does. The finance ministry thinks that this could cost taxpayers 8 billion; environmental economists at Stavik University come to 14 billion.

For Elvik, where 160 technicians and sailors will be stationed, it is the biggest thing since herring. During the building phase 2,400 jobs are promised.

The site lies 62km from land. Fishing boats must keep out of an area of 240 square kilometres. Their owners will share 85 million kroner.

Nordhav earned 7.9 billion kroner in 2025. In the fourth quarter alone profit was down 31 per cent.`,
    },
    odds: [
      ['34 billion kroner', '37 billion'],
      ['15 years', '20 years'],
      ['130', '160 technicians'],
      ['210 square kilometres', '240 square kilometres'],
    ],
  },
];
