/** Pairs of short texts as two outlets write them, without any date or name of an outlet. Written for this test. */

type Pair = readonly [one: string, other: string];

/** One statement with two figures, or with bounds that exclude each other. */
export const CONTRADICTORY: readonly Pair[] = [
  [
    'The ferry to Ostrava Island carries 240 passengers.',
    'The ferry to Ostrava Island carries 310 passengers.',
  ],
  [
    'A bus fell into a ravine near Quilmana on Sunday, killing 14 people.',
    'At least 19 people were killed on Sunday when a bus fell into a ravine near Quilmana.',
  ],
  ['Mira walked 12 kilometres on the first day.', 'Mira walked less than 9 kilometres on the first day.'],
  ['The bakery sold 430 loaves on Saturday.', 'On Saturday the bakery sold more than 600 loaves.'],
  [
    'Tolland Steel will cut 800 jobs at its plant in Redwick.',
    'Tolland Steel will cut 1,300 jobs at its plant in Redwick.',
  ],
  ['The museum paid $3.2 million for the painting.', 'The museum paid $4.9 million for the painting.'],
  ['Inflation in Norvania rose to 6.4% in March.', 'Inflation in Norvania rose to 7.9% in March.'],
  [
    'The storm left 45,000 homes without power in Dunmore County.',
    'The storm left 72,000 homes without power in Dunmore County.',
  ],
  [
    'Halden Bank reported a quarterly profit of $210 million.',
    'Halden Bank reported a quarterly profit of $260 million.',
  ],
  ['The tower will be 310 metres tall.', 'The tower will be 275 metres tall.'],
  ['A jug holds at least 5 litres.', 'A jug holds fewer than 4 litres.'],
  [
    'Police arrested 36 people after the match in Torville.',
    'Police arrested 63 people after the match in Torville.',
  ],
  ['The library has more than 90,000 books.', 'The library has 60,000 books.'],
  ['The new stadium has 41,000 seats.', 'The new stadium has 52,000 seats.'],
  ['Jonas saved 150 dollars in May.', 'Jonas saved 95 dollars in May.'],
  [
    'The council approved a budget of £48 million for 2027.',
    'The council approved a budget of £63 million for 2027.',
  ],
  ['The train takes 45 minutes from Arnby to Korsund.', 'The train takes 80 minutes from Arnby to Korsund.'],
  ['Voters backed the plan with 58% of the vote.', 'Voters backed the plan with 64% of the vote.'],
  [
    'The fire destroyed 1,200 hectares of forest near Alcazo.',
    'The fire destroyed 4,700 hectares of forest near Alcazo.',
  ],
  ['The orchard has exactly 75 apple trees.', 'The orchard has more than 110 apple trees.'],
  ['Lena has 18 marbles.', 'Lena has 25 marbles.'],
  ['The company employs 5,400 people in Brazil.', 'The company employs 7,900 people in Brazil.'],
  [
    'A quake of magnitude 6.1 killed 230 people in the Karsan valley.',
    'A quake of magnitude 6.1 killed 410 people in the Karsan valley.',
  ],
  ['The bridge was built for $76 million.', 'The bridge was built for $120 million.'],
  ['The factory makes 300 bicycles a day.', 'The factory makes 450 bicycles a day.'],
  ['The lorry weighs under 18 tonnes.', 'The lorry weighs 26 tonnes.'],
  ['The river rose by 2.4 metres overnight.', 'The river rose by 3.8 metres overnight.'],
  [
    'There were 22 ships waiting outside the port of Lagrel on Tuesday.',
    'There were 35 ships waiting outside the port of Lagrel on Tuesday.',
  ],
  ['The actress was 84 when she died.', 'The actress was 91 when she died.'],
  ['Tickets cost 35 euros.', 'Tickets cost 50 euros.'],
  ['The population of Tarvik was 61,200 as of 2015.', 'Tarvik: population 58,900 (2015).'],
  ['Tarvik had 61,200 residents in 2015, down from 66,100 in 2005.', 'Tarvik had 69,800 residents in 2005.'],
  [
    'Nordal’s estimated 2008 population was 31,700.',
    'The 2008 population of Nordal was estimated at 36,200.',
  ],
  ['The siege of Brell lasted 12 days.', 'The siege of Brell lasted nearly three weeks.'],
  ['The treaty was rejected in Brell by 56 votes to 43.', 'Brell rejected the treaty by 51 votes to 48.'],
  [
    'Police in Korsund arrested twelve men on Friday over a robbery.',
    'Fifteen men were arrested over a robbery in Korsund.',
  ],
  [
    'The 1984 quake in Brell killed 25,000 people.',
    'Brell’s quake of 1984 measured 7.4 and killed some 17,000 people.',
  ],
  ['The rebels freed eight hostages on Friday.', 'The rebels released eleven hostages on Friday.'],
  [
    'The coach fell 60 metres, killing 22 pilgrims and injuring 16.',
    '22 pilgrims died and 26 were injured when a coach fell.',
  ],
  ['The chain plans to open 60 hotels in Halland.', 'The chain intends to open 45 hotels in Halland.'],
  [
    'The mine was closed after an explosion killed at least 40 miners.',
    'An explosion at the mine killed 30 miners.',
  ],
  [
    'A court in Arnby sentenced three officers to death.',
    'A court in Arnby sentenced two officers to death for the killing of villagers.',
  ],
  [
    'Gunmen stormed a jail in Korsund, and 400 prisoners escaped.',
    'Some 600 prisoners escaped from a jail in Korsund after gunmen stormed it.',
  ],
  [
    'The population of Tarvik, as of January 1, 2017, is 290,450.',
    'Tarvik had 209,450 residents as of January 1, 2017.',
  ],
  [
    'According to the 2021 census, Tarvik has 8,912 inhabitants.',
    'Tarvik’s population, according to the 2021 census, is 9,812.',
  ],
  [
    'Population: 88,400 (2014). Tarvik is the capital of the province.',
    'Tarvik’s population in 2014 was 98,400.',
  ],
  ['By 1999 the population of Brenvas had reached 41,000.', 'Brenvas had 46,000 inhabitants in 1999.'],
  ['The army rescued 27 children abducted by rebels.', 'Soldiers rescued 41 abducted children.'],
  [
    'The remains of four woolly mammoths were found near Kaluna.',
    'The remains of two mammoths were found near Kaluna.',
  ],
  [
    'A court fined the magazine 50,000 euros over the pictures.',
    'The magazine was ordered to pay a fine of 80,000 euros over the pictures.',
  ],
  [
    'The storm cut power to half a million homes in Arnby.',
    '800,000 homes in Arnby lost power in the storm.',
  ],
  ['7.2-magnitude quake hits Arnby: USGS', '7.7-magnitude earthquake hits Arnby'],
  ['The company has shut three of its plants in Norvia.', 'The company closed five plants in Norvia.'],
  ['The jury took less than five hours to find her guilty.', 'The jury found her guilty after nine hours.'],
  ['Ana Korda, who set a record in 1988, died at the age of 74.', 'Ana Korda died at 71.'],
  ['The chain, founded by two brothers, has 94 shops in six countries.', 'The chain has 120 shops.'],
  ['Nine people were charged with smuggling in small boats.', 'Police charged 14 people with smuggling.'],
  [
    'The clinic in Arnby has performed 1,200 transplants since 1985.',
    'The clinic in Arnby has carried out 900 transplants.',
  ],
  [
    'Some 340 whales were killed by the fleet this season.',
    'The whaling fleet killed 440 whales this season.',
  ],
  [
    'The suspect was shot four times by police outside a shop.',
    'The suspect was shot six times by the police.',
  ],
  [
    'The town of Pellin, with 3,920 people at the 2011 census, is a resort.',
    'Pellin had a population of 3,290 at the 2011 census.',
  ],
  [
    'In 1950 the city had 120,000 inhabitants. Brenvas is a port in the south.',
    'Brenvas had 102,000 inhabitants in 1950.',
  ],
  [
    'Tarvik counted 9,455 inhabitants on 1 January 2014.',
    'The population of Tarvik on 1 January 2014 was 9,545.',
  ],
  [
    'Norvia joined the union with nine other countries in 2004.',
    'Norvia joined the union with seven other countries.',
  ],
  [
    'Norvia will pull its 460 soldiers out of Arnby by August.',
    'Norvia will withdraw 380 soldiers from Arnby.',
  ],
];

/** Pairs of which one follows from the other, or that simply tell of different things. */
export const COMPATIBLE: readonly Pair[] = [
  [
    'The tower will be 610 metres high, about 60 metres more than the one in Korsund.',
    'The tower in Korsund is about 550 metres high.',
  ],
  ['Norvia joined the union with nine other countries in 2004.', 'Ten countries joined the union in 2004.'],
  ['Norvia’s jobless rate is 7.8 percent.', 'The jobless rate in eastern Norvia is 15.1 percent.'],
  [
    'The second-biggest shareholder owns 11 percent of the bank.',
    'The biggest shareholder owns 24 percent of the bank.',
  ],
  ['The Rovers lost 12 seats.', 'The Rovers have 41 seats.'],
  ['The team won 23 games at home.', 'The team won 14 games away.'],
  ['The chain will have 500 shops by 2030.', 'The chain will have 300 shops.'],
  [
    'Tarvik had 141,714 inhabitants at the 2011 census.',
    'In 2011 Tarvik had an estimated population of 126,000.',
  ],
  [
    'Police freed 12 hostages, but two were killed together with three kidnappers.',
    'Three kidnappers were killed.',
  ],
  [
    'Profit was 12 cents a share; analysts had expected 10 cents.',
    'Analysts had expected a profit of 10 cents a share.',
  ],
  [
    'She earned 1.4 million dollars: 600,000 in salary and 800,000 in bonuses.',
    'Her bonuses came to 800,000 dollars.',
  ],
  ['Air strikes killed 34 in Arnby.', 'After new air strikes in Arnby the death toll is now at 48.'],
  ['Orrin’s sales in Norvia were $40 million.', 'Orrin’s sales were $70 million.'],
  [
    'The clinic in Arnby has performed 1,200 transplants.',
    'The clinic in Korsund has performed 900 transplants.',
  ],
  ['Gunman kills 4 near army base in Arnby', 'Gunman kills 23 at wedding in Arnby'],
  ['The army rescued 27 children abducted by rebels.', 'Rebels abducted 41 children.'],
  ['The zoo has four woolly lemurs.', 'The zoo has nine lemurs.'],
  [
    'The population of Tarvik, as of January 1, 2017, is 290,450.',
    'The population of Tarvik, as of January 1, 2016, is 288,100.',
  ],
  [
    'Population: 88,400 (2014). Tarvik is the capital of the province.',
    'Korsund’s population in 2014 was 98,400.',
  ],
  ['A third of the 90 delegates walked out.', 'About 30 delegates left.'],
  ['The plane had 157 passengers and eight crew on board.', 'The plane had 165 people on board.'],
  ['The bridge cost $90 million to build.', 'The bridge cost $30 million to repair.'],
  ['Tarvik Point had 3,310 inhabitants in 2003.', 'Tarvik had 21,000 inhabitants in 2003.'],
  ['Police in Korsund arrested twelve men.', 'Police in Arnby arrested fifteen men.'],
  ['The rebels freed eight hostages on Friday.', 'The rebels took eleven hostages on Friday.'],
  [
    'The coach crash killed 22 pilgrims and injured 26.',
    'The coach crash killed 22 pilgrims and injured 16 drivers.',
  ],
  [
    'Fourteen people died and 31 were hurt when a bus fell into a ravine near Quilmana on Sunday.',
    'A bus crash near Quilmana killed 14 people.',
  ],
  [
    'The ferry, which can take 240 passengers and 30 cars, was half empty.',
    'The ferry can take 240 passengers.',
  ],
  [
    'Tolland Steel will cut 800 of its 4,200 jobs, 350 of them in Redwick.',
    'Tolland Steel will cut 800 jobs.',
  ],
  [
    'Sales rose 12% to $4.5 billion, while net profit fell 3% to $310 million.',
    'Sales rose to $4.5 billion.',
  ],
  [
    'The company, founded in 1987, has 5,400 employees in 23 countries.',
    'The company has more than 5,000 employees.',
  ],
  [
    'A quake of magnitude 6.1 killed at least 230 people and injured some 1,900.',
    'Over 200 people died in the quake.',
  ],
  [
    'The fire has burned 4,700 hectares since Friday, up from 1,200 hectares on Saturday.',
    'The fire has burned 4,700 hectares.',
  ],
  [
    'The plant will employ 900 people at first and 2,500 when complete.',
    'The plant will employ 900 people at first.',
  ],
  ['Unemployment fell from 6.2% in May to 5.9% in June.', 'Unemployment was 5.9% in June.'],
  [
    'The museum paid $3.2 million for the painting and $800,000 for the frame.',
    'The museum paid $3.2 million for the painting.',
  ],
  [
    'She ran the 10 kilometres in 34 minutes and the marathon in under three hours.',
    'She ran 10 kilometres in 34 minutes.',
  ],
  ['Of the 120 members, 75 voted for the motion and 41 against it.', 'The motion was passed with 75 votes.'],
  ['Oil rose $1.30 to $84.20 a barrel.', 'Oil rose to $84.20 a barrel.'],
  ['The bank has 300 branches, 40 of which will close.', 'The bank will close 40 branches.'],
  [
    'The tower will be 310 metres tall and have 68 floors.',
    'The tower, nearly 1,020 feet tall, will have 68 floors.',
  ],
  [
    'Halden Bank reported a quarterly profit of $210 million, against $180 million a year ago.',
    'Halden Bank reported a quarterly profit of $210 million.',
  ],
  ['The first train will carry 80 people, the second 120.', 'The second train will carry 120 people.'],
  ['Police arrested 36 people on Friday and 27 on Saturday.', 'Police made 63 arrests over the two days.'],
  [
    'The average house in Arnby costs $310,000, and in Korsund $450,000.',
    'The average house in Korsund costs $450,000.',
  ],
  [
    'Voters in the north backed the plan with 58%, voters in the south with 49%.',
    'Voters in the south rejected the plan with 51%.',
  ],
  [
    'The storm cut off 45,000 homes in Dunmore County and 27,000 in Ferris County.',
    'The storm cut off 72,000 homes.',
  ],
  [
    'The council approved £48 million for schools and £15 million for roads.',
    'The council approved £63 million for schools and roads.',
  ],
  ['Exports grew 4% in the first quarter after 2.5% in the fourth.', 'Exports grew 4% in the first quarter.'],
  ['The drug cut deaths by 20% in men and by 35% in women.', 'The drug cut deaths by 35% in women.'],
  ['The driver, 34, and his passengers, aged 29 and 61, were unhurt.', 'The driver was 34.'],
  [
    'The airline carried 9.4 million passengers last year, 1.1 million of them on long flights.',
    'The airline carried over 9 million passengers last year.',
  ],
  ['Two of the five suspects were arrested; three are at large.', 'Three suspects are at large.'],
  [
    'Rents in the city rose by 6% last year and by 11% in the centre.',
    'Rents in the centre rose by 11% last year.',
  ],
  ['The lake is 14 kilometres long and 3 kilometres wide.', 'The lake is 3 kilometres wide.'],
  ['A ticket costs 35 euros for adults and 12 euros for children.', 'A child pays 12 euros.'],
  [
    'The firm raised $40 million in 2022 and another $75 million this year.',
    'The firm has raised $115 million.',
  ],
  [
    'About 3,000 people marched in Torville, according to police; the organisers spoke of 10,000.',
    'Police said that about 3,000 people marched in Torville.',
  ],
  [
    'The court fined the company $2 million and its director $150,000.',
    'The court fined the company $2 million.',
  ],
  [
    'The satellite weighs 1.2 tonnes and will orbit at 550 kilometres.',
    'The satellite weighs 1,200 kilograms.',
  ],
  ['The team won 18 of its 30 matches and lost seven.', 'The team lost 7 matches.'],
  ['The shares fell 8% on Monday and 3% on Tuesday.', 'The shares fell 3% on Tuesday.'],
  ['Nearly 600 of the 1,500 villagers were moved to safety.', 'The village has 1,500 people.'],
  [
    'The dam holds 90 million cubic metres, about 60% of what it can hold.',
    'The dam is at 60% of its capacity.',
  ],
  ['The school has 640 pupils and 48 teachers.', 'The school has 640 pupils.'],
  [
    'Farmers expect to harvest 2.1 million tonnes of wheat, against 1.7 million tonnes last year.',
    'Farmers expect to harvest 2.1 million tonnes of wheat.',
  ],
  // each says something beside its figure that the other does not
  ['Ardle Foods raised the price of jam by 8%.', 'Ardle Foods raised the price of honey by 3%.'],
  [
    'The ferries carried 61,000 passengers in May.',
    'The ferries carried 44,000 passengers in the first week of June.',
  ],
  // one narrows what is measured, the other knows nothing of it
  ['The Brell theatre sold 90,000 tickets.', 'The Brell theatre sold 12,000 tickets to schools.'],
  ['Life expectancy in Ardland is 81 years.', 'Healthy life expectancy in Ardland is 64 years.'],
  ['The jab was given to 900,000 children.', 'The jab was given to 600,000 children under six.'],
  ['Ardle Rail filled 71% of its seats.', 'Ardle Rail filled 48% of its seats in first class.'],
  // another time, or no fact at all
  ['The Brell glacier is 5 km long.', 'The Brell glacier was 9 km long in 1910.'],
  ['Ardle Jets has delivered 140 planes.', 'Ardle Jets delivered six planes on Friday.'],
  [
    'Ardle Mail must deliver 95% of letters within a day.',
    'Ardle Mail delivered 82% of letters within a day.',
  ],
  // another area, another match, another side of a deal, another size, no more than a part
  ['Tarvik had 61,200 residents in 2015.', 'The Tarvik metropolitan area had 148,000 residents in 2015.'],
  ['The semi-final in Brell drew 31,000 fans.', 'The final in Brell drew 44,000 fans.'],
  ['Ardle United sold its keeper for €30m.', 'Ardle United bought its keeper for €9m.'],
  [
    'Ardle charges £499 for the tablet with 64 gigabytes.',
    'Ardle charges £599 for the tablet with 128 gigabytes.',
  ],
  ['The Brell dam will cost £2.4bn.', 'The state will pay £900m of the Brell dam’s cost.'],
  ['Ardle Foods plans to open 30 shops.', 'Ardle Foods has opened 12 shops.'],
  ['The Ardle jab was 91% effective after two doses.', 'The Ardle jab was 63% effective after one dose.'],
  ['Ardle Steel sells 58% of its output abroad.', 'Ardle Steel sells 19% of its output to Norvia.'],
  ['The Brell race had 9,000 runners.', 'In Brell 7,200 runners finished the race.'],
  ['The Brell camp gets 30,000 litres of water a day.', 'The Brell camp needs 75,000 litres of water a day.'],
  ['Orban was jailed for three years.', 'Orban was jailed for 36 months.'],
  ['The toll on the Brell bridge is £4 for cars.', 'The toll on the Brell bridge is £11 for lorries.'],
  [
    'Ardle Jets flew 2.1 million passengers in July.',
    'Ardle Jets flew 480,000 passengers to Norvia in July.',
  ],
  [
    'The Brell museum was visited by 380,000 people.',
    'The Brell museum’s website was visited by 600,000 people.',
  ],
  ['The storm dropped 300 mm of rain on Brell.', 'The storm was expected to drop 200 mm of rain on Brell.'],
];
