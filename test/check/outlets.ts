/**
 * Events as two outlets tell them, in their own words. `odds` are the figures that cannot both be true; everything else agrees, is of
 * another time or of something else. Written for this test; all invented.
 */
export interface Told {
  readonly about: string;
  readonly one: string;
  readonly other: string;
  readonly odds: readonly (readonly [one: string, other: string])[];
}

export const TOLD: readonly Told[] = [
  {
    about: 'a footbridge',
    one: `The Calder Street footbridge collapsed on Tuesday morning, killing 9 people and injuring 41. The bridge, opened in 1998, was 86 metres long and was used by about 5,000 people a day. The city of Hartsmere had set aside £2.4 million for its repair last year. Repairs were due to begin in October. Firefighters pulled 17 people out of the river.`,
    other: `Nine people died when the Calder Street footbridge fell into the River Ander on Tuesday, the police in Hartsmere said. Another 63 people were injured. The Calder Street footbridge was 86 metres long. An engineer had warned of rust in 2023. Hartsmere had set aside £3.9 million for the repair of the bridge last year. Some 5,000 people crossed it every day.`,
    odds: [
      ['41', '63 people'],
      ['£2.4 million', '£3.9 million'],
    ],
  },
  {
    about: 'a tram line',
    one: `Velmont's council voted 31 to 14 on Monday for a new tram line. The Velmont tram will be 12.4 kilometres long and have 22 stops. It will cost €640 million, of which the state pays 60%. Trams are to run every six minutes from 2031. The council expects 48,000 passengers a day.`,
    other: `A tram will run through Velmont from 2031, the city decided on Monday. The Velmont tram, which will have 19 stops along 12.4 kilometres of track, will cost €640 million. The state carries 60% of it. Planners expect 48,000 passengers a day, against 29,000 who now take the bus.`,
    odds: [['22 stops', '19 stops']],
  },
  {
    about: 'a quarter',
    one: `Ostrand Textiles said on Thursday that its revenue rose 8% to $412 million in the third quarter of 2026. Net profit was $37 million, up from $29 million a year earlier. Ostrand Textiles employs 6,300 people. The company plans to open 14 shops next year. Its shares rose 5%.`,
    other: `Revenue at Ostrand Textiles grew by 8% to $412 million in the third quarter of 2026, the company said. Ostrand Textiles made a net profit of $31 million in the third quarter of 2026. The clothing maker, which has 6,300 employees, wants to open 14 new shops in 2027. In the second quarter revenue had been $398 million.`,
    odds: [['$37 million', '$31 million']],
  },
  {
    about: 'a volcano',
    one: `Mount Saru erupted on Friday and sent ash 11 kilometres into the sky. About 23,000 people were told to leave their homes. The eruption of Mount Saru closed 4 airports. Two hikers are missing. The last eruption of Mount Saru, in 1979, killed 140 people.`,
    other: `Ash from Mount Saru rose to 11 kilometres on Friday. Authorities told 23,000 people to leave their homes after the eruption. The eruption of Mount Saru closed 7 airports in the region. An eruption in 1979 killed 140 people. By Sunday, 3,100 people had returned.`,
    odds: [['4 airports', '7 airports']],
  },
  {
    about: 'a factory',
    one: `Brellis Motors will build a battery factory in Tollan, it said on Wednesday. The Tollan factory will cost $1.9 billion and create 2,200 jobs. Construction of the Tollan factory starts in March. The factory will have a floor area of 310,000 square metres. Brellis Motors sold 1.1 million cars in 2025.`,
    other: `Tollan is to get a battery factory. Brellis Motors announced on Wednesday that the Tollan factory would cost $1.9 billion. The Tollan factory will create 3,500 jobs, 400 of them in research. Brellis Motors, which sold 1.3 million cars in 2025, closed a plant in Orde last year with the loss of 1,800 jobs.`,
    odds: [
      ['2,200 jobs', '3,500 jobs'],
      ['1.1 million', '1.3 million'],
    ],
  },
  {
    about: 'an election',
    one: `Marta Ilves won the mayoral election in Tarvas on Sunday with 54.2% of the vote. Turnout was 61%. Her rival Jaan Pold received 45.8%. There are 212,000 voters in Tarvas. In 2022 Ilves lost by 900 votes.`,
    other: `Marta Ilves is the new mayor of Tarvas. She won 54.2% of the vote in Sunday's election, and Jaan Pold 45.8%. Turnout was 67% in Tarvas. Four years ago, turnout had been 58%. Ilves promised to plant 10,000 trees.`,
    odds: [['61%', '67%']],
  },
  {
    about: 'a drug',
    one: `The drug Lerovan cut the risk of stroke by 24% in a trial with 8,200 patients, Arden Pharma said on Monday. The trial of Lerovan lasted three years. A year's treatment with Lerovan will cost $5,600. Side effects were seen in 11% of patients.`,
    other: `Arden Pharma said on Monday that its drug Lerovan reduced the risk of stroke by 24%. The trial had 8,200 patients. Treatment with Lerovan will cost $7,200 a year, analysts at Corby Bank expect. In women Lerovan reduced the risk by 31%.`,
    odds: [],
  },
  {
    about: 'a museum',
    one: `The Hallam Museum drew 640,000 visitors in 2025. Admission to the Hallam Museum costs £14. The museum owns 92,000 objects, of which 3,000 are on show. It will spend £18 million on a new roof.`,
    other: `The Hallam Museum had 710,000 visitors in 2025, up from 580,000 in 2024. Children pay £7, adults £14. A new roof will cost the Hallam Museum £18 million. Of the 92,000 objects, only 3,000 are shown.`,
    odds: [['640,000', '710,000']],
  },
  {
    about: 'a train',
    one: `WEXLEY — At least 34 people were injured, six of them seriously, when a commuter train derailed near the town of Wexley on Tuesday morning, emergency services said.

The train, carrying about 190 passengers, was travelling from Marl to Wexley when three of its five carriages left the track shortly after 7:40 a.m., the operator Centra Rail said.

Fire chief Dora Pell said 28 of the injured had been taken to hospital. Two people remain in intensive care.

The line, which carries 12,000 passengers a day, will stay closed until Friday at the earliest. Repairs are expected to cost £2.4 million.`,
    other: `The driver of the train that came off the rails outside Wexley on Tuesday has been questioned by investigators, police said.

The derailment left 41 people hurt, five of them critically. Some 190 passengers were on board the 7:02 service from Marl.

Four of the train's five carriages were derailed. Centra Rail, which runs the line, put the cost of repairs at £2.4m and said trains would run again on Friday.

The track was last inspected nine days before the accident. The speed limit on that stretch is 80 km/h; the train was doing 96 km/h, according to a person close to the inquiry.`,
    odds: [['three', 'Four']],
  },
  {
    about: 'a referendum',
    one: `Voters in Harle have narrowly rejected a plan to close the city's airport. The No side took 52.3% of the vote in Thursday's referendum, with 47.7% in favour.

Turnout was 61.4%, well above the 44% recorded at last year's council election. A total of 118,420 ballots were cast.

The airport handled 3.1 million passengers in 2025 and employs about 2,800 people. Campaigners had argued that its 212 hectares could hold 9,000 homes.

Mayor Ines Toller said the city would now spend €85m on a new terminal.`,
    other: `The people of Harle have voted to keep their airport, by 52.3 percent to 47.7.

Some 58.9 percent of eligible voters took part in the ballot on Thursday, the electoral office said, and 118,420 votes were counted.

Opened in 1962, the airport served 3.1 million travellers last year. It is one of the largest employers in the region, with a staff of 2,800.

The city plans to invest 95 million euros in a new terminal, mayor Ines Toller announced after the vote.`,
    odds: [
      ['61.4%', '58.9 percent'],
      ['€85m', '95 million euros'],
    ],
  },
  {
    about: 'a transfer',
    one: `Kestrel United have sold striker Teo Brandao to Ostrava Rovers for €48m, a club record, both clubs confirmed on Thursday.

The 24-year-old, who scored 27 goals in 38 games last season, has signed a five-year contract worth €180,000 a week.

United signed Brandao from Porto Velho for €9m in 2022. The Portuguese has won 14 caps for his country.

Rovers, who finished third with 71 points, have now spent €112m this summer.`,
    other: `Teo Brandao has joined Ostrava Rovers from Kestrel United in a deal worth 52 million euros.

Brandao, 24, has agreed a four-year deal. He scored 27 times for United last season.

The fee breaks the club's previous record of €35m, paid for goalkeeper Milan Hajek in 2023. It takes Rovers' spending this summer to more than €110m.`,
    odds: [
      ['€48m', '52 million euros'],
      ['five-year', 'four-year'],
    ],
  },
  {
    about: 'a takeover',
    one: `Halden Group agreed to buy snack maker Orrin Foods for $3.2 billion in cash, the companies said on Monday.

The offer of $41.50 a share is a 28% premium to Orrin's closing price on Friday. The deal is expected to close in the third quarter and to save $150 million a year.

Orrin, based in Dayton, had sales of $1.9 billion in 2025 and employs 6,400 people at 11 plants. Halden shares fell 3.1% to $87.20.

Halden will cut about 700 jobs, mostly in administration, chief executive Rhea Stanton said.`,
    other: `Dayton's largest employer is to be taken over. Halden Group is paying $3.4 billion for Orrin Foods, whose brands include Crackle and Old Mill.

Shareholders will receive $41.50 for each share. Orrin made sales of $1.9bn last year and has 6,400 workers, 2,100 of them in Dayton.

Up to 900 jobs will go, Halden said. The company expects annual savings of $150m by 2028.`,
    odds: [['$3.2 billion', '$3.4 billion']],
  },
  {
    about: 'a wildfire',
    one: `A fast-moving wildfire in Alder Canyon has burned more than 18,000 acres and destroyed 240 homes, officials said on Friday. Three people have died.

The blaze was 15 percent contained by Friday evening, the state fire agency said. About 1,900 firefighters and 22 aircraft were fighting it.

Some 11,500 residents have been told to leave. The fire broke out on Thursday near the village of Stony Ford.`,
    other: `By Friday evening the Alder Canyon fire had consumed 18,000 acres. It was 15 percent contained, and 310 homes had burned down.

Three deaths have been confirmed. The fire agency had 1,900 firefighters on the ground.`,
    odds: [['240 homes', '310 homes']],
  },
  {
    about: 'a festival',
    one: `The Silverlake festival drew a record 212,000 visitors this year, up 9% on 2025, organisers said on Monday.

The four-day event, in its 30th year, featured 140 acts on seven stages. Tickets cost $260.

Police made 64 arrests, against 81 last year. The festival brings the region an estimated $45m.`,
    other: `Sixty-four people were arrested at this year's Silverlake festival, down from 81 in 2025, the sheriff's office said.

Attendance at the four-day festival was 195,000, a record, according to the organisers. A ticket cost $260.`,
    odds: [['212,000 visitors', '195,000']],
  },
  {
    about: 'a bridge',
    one: `Councillors have approved plans for a new bridge over the River Tamble that will cost £38 million and take two and a half years to build.

The 310-metre bridge will have two lanes for buses and a cycle path. It is to open in 2029 and is expected to carry 14,000 vehicles a day.

The government is paying £25m; the county will contribute £8m and the rest will come from developers. Council tax will rise by 4.9% in April.

The vote was 31 to 14. Opposition leader Sam Orde said the cost had risen from £29m in 2023.`,
    other: `A long-awaited second bridge across the Tamble will be built after the council voted in favour of the scheme on Tuesday.

The £42m crossing, 310 metres long, should be finished in 2029. Engineers expect it to take 14,000 vehicles a day.

Whitehall has promised £25 million. Council tax goes up 4.9 per cent.`,
    odds: [['£38 million', '£42m']],
  },
  {
    about: 'a fine',
    one: `Regulators have fined Nordhaven Bank €120 million for failing to stop money laundering at its Baltic branch, the largest penalty in the country's history.

The bank let €2.3 billion in suspicious payments pass through 640 accounts between 2014 and 2019, the watchdog said. Nordhaven said it would not appeal and had set aside €130m.

Its shares closed 2.2% lower. The lender has since hired 450 compliance staff.`,
    other: `Nordhaven Bank is to pay a fine of 140 million euros after the financial watchdog found that 2.3 billion euros of suspicious money had flowed through its Baltic branch.

The regulator looked at 640 accounts. It is the highest fine it has ever imposed. Chief executive Ole Brandt, who took over in 2021, apologised.`,
    odds: [['€120 million', '140 million euros']],
  },
  {
    about: 'quake',
    one: `A magnitude 6.4 earthquake struck the Karsh valley early on Sunday, killing at least 58 people and injuring more than 300, the disaster agency said. The quake, at a depth of 12 kilometres, destroyed about 1,200 houses and cut power to 40,000 homes. Rescuers have pulled 27 people alive from the rubble. The government has released $15 million in aid.`,
    other: `Fifty-eight people are known to have died and hundreds were hurt when an earthquake hit the Karsh valley on Sunday. The 6.1-magnitude quake had a depth of 12 km, geologists said. Around 1,200 houses collapsed. Some 40,000 homes were without electricity. The government set aside 15 million dollars for aid.`,
    odds: [['6.4', '6.1']],
  },
  {
    about: 'seizure',
    one: `Customs officers in Port Halsey have seized 1.8 tonnes of cocaine hidden in a shipment of bananas, police said on Tuesday. The drugs, with a street value of €140m, were found in 62 boxes. Five men aged between 24 and 51 were arrested.`,
    other: `Police in Port Halsey say they have found 2.3 tonnes of cocaine in a banana container. The haul is worth an estimated 140 million euros. Five people have been arrested. It is the largest seizure in the port since 2019, when officers found 900 kg.`,
    odds: [['1.8 tonnes', '2.3 tonnes']],
  },
  {
    about: 'protest',
    one: `About 80,000 people marched through Corvane on Saturday to protest against pension cuts, police said. Organisers put the number at 200,000. Forty-one people were detained. Shops on 12 streets stayed shut.`,
    other: `Tens of thousands took to the streets of Corvane on Saturday against the pension reform. Police estimated the crowd at 120,000 and said 41 protesters had been detained.`,
    odds: [['80,000 people', '120,000']],
  },
  {
    about: 'launch',
    one: `Tarn Systems unveiled its new phone, the Pico 4, on Wednesday. It costs $799, has a 6.2-inch screen and goes on sale on October 3. The battery lasts up to 22 hours. Tarn sold 14 million phones last year and had a market share of 6%.`,
    other: `The Pico 4, which Tarn Systems presented on Wednesday, will be sold for $849 from October 3. It has a screen of 6.2 inches. Last year Tarn sold 14 million handsets, and its share of the market was 6%.`,
    odds: [['$799', '$849']],
  },
  {
    about: 'museum',
    one: `The Ardle Museum welcomed 1.34 million visitors in 2025, up 12% on the year before, it said on Friday. The museum, which employs 210 people, closed for six weeks in spring. Its exhibition on bronze drew 310,000 people. Entry costs €14.`,
    other: `Visitor numbers at the Ardle Museum rose to 1.34 million last year, an increase of 12%. Its bronze exhibition alone was seen by 260,000 people. The museum has a staff of 210. A ticket costs 14 euros.`,
    odds: [['310,000 people', '260,000 people']],
  },
  {
    about: 'airline',
    one: `Kestrel Air carried 18.2 million passengers in the year to March, the carrier said on Thursday, and made a pre-tax profit of £212m. Revenue rose 9% to £2.4bn. It will add 14 aircraft to its fleet of 96 next year. Its load factor was 91%.`,
    other: `Airline Kestrel Air reported annual pre-tax profits of £212 million on revenue of £2.4 billion, up 9%. Passenger numbers reached 17.6 million. The airline, whose fleet has 96 planes, will get 14 more in 2027.`,
    odds: [['18.2 million passengers', '17.6 million']],
  },
  {
    about: 'exam',
    one: `Some 61.2% of pupils in Norvale passed their final exams this summer, down from 64.5% in 2025, the education ministry said. Girls did better than boys, with a pass rate of 66.1%. A total of 48,300 pupils sat the exams at 212 schools.`,
    other: `The pass rate in this summer's final exams in Norvale fell to 61.2%, from 64.5% a year ago. Of the girls, 66.1% passed. Altogether 44,800 pupils took the exams, in 212 schools.`,
    odds: [['48,300 pupils', '44,800 pupils']],
  },
  {
    about: 'spill',
    one: `A pipeline near Lake Orrin leaked an estimated 420,000 litres of oil into a wetland, the operator Vantor said on Monday. The spill covers 3.5 hectares, and 160 workers are cleaning it up. The line, which carries 90,000 barrels a day, has been shut.`,
    other: `Oil from a broken pipeline has polluted 3.5 hectares of wetland at Lake Orrin. Vantor, which operates the line, said that about 580,000 litres had leaked out. Some 160 workers were at the site. The pipeline moves 90,000 barrels a day.`,
    odds: [['420,000 litres', '580,000 litres']],
  },
  {
    about: 'census',
    one: `Velmoor has 412,600 inhabitants, the census office said on Tuesday, 3.1% more than in 2016. Some 23% of them are older than 65. The average household has 2.2 members. There are 196,000 homes in the city.`,
    other: `The population of Velmoor has grown by 3.1% since 2016, to 421,600. Twenty-three per cent of residents are over 65. The city counts 196,000 homes.`,
    odds: [['412,600 inhabitants', '421,600']],
  },
  {
    about: 'cupfinal',
    one: `Harle Rovers won the cup on Saturday, beating Marl City 3-1 in front of 52,300 spectators at Tamble Park. Captain Joss Orde scored twice, his 30th and 31st goals of the season. Rovers will receive £2.1m in prize money. It is their seventh title.`,
    other: `Goals from Joss Orde gave Harle Rovers the cup: they beat Marl City 3-1 on Saturday. The crowd at Tamble Park was 48,700. The winners collect prize money of £2.1 million.`,
    odds: [['52,300 spectators', '48,700']],
  },
  {
    about: 'strike',
    one: `Nurses at all 34 hospitals in Ostland will strike for three days from 12 May after talks over pay broke down, their union said. It wants 8%; the employers have offered 3.5%. The union has 61,000 members. The last strike, in 2022, led to the cancellation of 9,000 operations.`,
    other: `Ostland's nurses will walk out for three days from 12 May. The employers have offered a pay rise of 4.5%, while the union, with 61,000 members, demands 8 per cent. All 34 hospitals are affected.`,
    odds: [['3.5%', '4.5%']],
  },
  {
    about: 'ferry',
    one: `A ferry with 312 people on board ran aground off Sula island on Thursday evening. All of them were brought to safety, the coast guard said; 14 were treated for minor injuries. The 98-metre vessel was built in 1994. Winds reached 90 km/h.`,
    other: `The coast guard has rescued everybody from a ferry that ran aground off Sula island on Thursday. There were 287 passengers and crew on board. Fourteen people had minor injuries. The ship is 98 metres long and was built in 1994.`,
    odds: [['312 people', '287 passengers']],
  },
  {
    about: 'a reservoir, two sides of it',
    one: `The Orrin dam holds back 42 million cubic metres of water and supplies 310,000 people in Velmoor with drinking water, the utility said on Monday. Its level has fallen to 38%, the lowest since 2012. Water use is limited to 120 litres a person a day.`,
    other: `Velmoor is running out of water. The Orrin dam was 61% full a year ago. The city has 540,000 inhabitants, and each used 165 litres a day last summer, the utility said on Monday. A new pipeline will bring 25 million cubic metres a year from 2028.`,
    odds: [],
  },
  {
    about: 'the accounts of a club and its transfers',
    one: `Harle Rovers made a loss of £14m last season on revenue of £88m, the club said on Tuesday. Wages rose to £61m. The club has 320 employees.`,
    other: `Harle Rovers, whose loss for last season was published on Tuesday, sold two players for £23m in January. Transfer spending was £35m. Its women's team has 24 players and 1,100 season ticket holders. The stadium seats 31,000.`,
    odds: [],
  },
  {
    about: 'two days of a strike',
    one: `Bus drivers in Corvane stopped work on Monday. Some 640 of 900 buses stayed in the depot, the operator said. About 210,000 people use the buses every day.`,
    other: `On the second day of the bus strike in Corvane, 710 buses did not run, the operator said on Tuesday. The union says 1,850 of its 2,000 members took part.`,
    odds: [],
  },
  {
    about: 'a campaign and its reasons',
    one: `Norvale has vaccinated 410,000 children against measles since March, the health ministry said on Wednesday. It wants to reach 600,000 by July. So far this year there have been 1,240 cases.`,
    other: `Measles has killed 17 children in Norvale this year, the health ministry said on Wednesday. Last year there were 260 cases. In the capital 92% of children are vaccinated, in the north 54%. The campaign costs $3.1 million.`,
    odds: [],
  },
  {
    about: 'a takeover from both sides',
    one: `Tarn Systems is to buy Brightwater for $2.1bn, it said on Thursday. Tarn had revenue of $6.4bn last year, Brightwater $840m. Tarn shares fell 4%.`,
    other: `Brightwater, which Tarn Systems is buying, has 3,100 employees and revenue of $840 million. Its founder will receive $310m. Tarn employs 22,000 people. Brightwater shares rose 31% to $42.`,
    odds: [],
  },
  {
    about: 'a fire and whose it was',
    one: `A fire at a warehouse in Port Halsey was brought under control on Friday after nine hours. Some 120 firefighters took part. Four people were treated for smoke. Damage is put at €3m.`,
    other: `The warehouse that burned in Port Halsey on Friday belonged to Vantor, which has 12 others. It held 9,000 tonnes of paper. Two hundred residents were told to keep their windows shut. The firm's annual sales are €61m.`,
    odds: [],
  },
  {
    about: 'an election and its runner-up',
    one: `The Green Alliance won 34.1% of the vote in Sunday's election in Tarvos, four points more than in 2022. It will have 41 of 120 seats. Turnout was 68%.`,
    other: `In Sunday's election in Tarvos the Liberals came second with 29.8% and 36 seats. Turnout in the capital was 74%. In 2022 they had won 31.2%.`,
    odds: [],
  },
  {
    about: 'a flood up and down a river',
    one: `The Ander river rose to 6.8 metres at Hartsmere on Tuesday, flooding 140 houses. About 900 people left their homes. Rain of 95 mm fell in a day.`,
    other: `Upstream at Linden the Ander reached 5.1 metres on Tuesday and 30 houses were flooded. In Hartsmere 140 houses were under water. The last great flood, in 2013, rose to 7.4 metres and did damage of €80m.`,
    odds: [],
  },
  {
    about: 'schools that are to close',
    one: `Carrow Council voted on Monday night to close four primary schools as pupil numbers fall. The closures, which take effect in August 2027, will save £3.4 million a year, according to a report by the education department. Some 612 children attend the four schools, which have room for 1,150. Councillors backed the plan by 31 votes to 24 after a debate that lasted nearly five hours. About 200 parents protested outside. "We cannot heat empty classrooms," said Linda Marsh, who leads the council. The number of primary pupils in the town has dropped by 18% since 2016, to 9,870.`,
    other: `Parents in Carrow have promised to go to court after councillors decided to shut four primary schools next year. The vote was carried 31-24. Officials say that the move will cut annual spending by £2.6 million and that only 612 pupils will have to move. More than 200 people had gathered in front of the town hall. The schools were built for 1,150 children. Primary school rolls in Carrow have fallen by almost a fifth in ten years. The council faces a gap of £14 million in its next budget.`,
    odds: [['£3.4 million', '£2.6 million']],
  },
  {
    about: 'a transfer and its price',
    one: `Harbour Rovers have signed the Norland striker Diego Mendez from Porto Azul on a four-year contract. The 24-year-old cost £38 million, with a further £6 million to follow if Rovers reach the Coast League. He will earn about £120,000 a week. Mendez scored 23 goals in 41 matches last season. He has won 19 caps for his country. It is Rovers' biggest purchase since they paid £31 million for the midfielder Ben Okafor in 2024.`,
    other: `Diego Mendez has completed his move to Harbour Rovers, who paid Porto Azul £42 million for the 24-year-old forward. The Norlander, who signed until 2030, had 23 goals in 41 games for the southern club in the last campaign. Add-ons could bring Porto Azul another £6 million. The fee breaks the club record of £31 million that Okafor cost two years ago. Mendez, capped 19 times, is expected to wear the number nine shirt.`,
    odds: [['£38 million', '£42 million']],
  },
  {
    about: 'a dam and who had to leave for it',
    one: `Ethana began filling the reservoir of the Kassala dam on Sunday, eight years after work started on the $4.2 billion project. The dam, which is 145 metres high, will have a capacity of 2,100 megawatts when all its 14 turbines are running in 2028. The first two turbines started to turn last month. Some 20,000 people had to leave their homes. The reservoir will cover 1,680 square kilometres and hold 58 billion cubic metres of water. The energy minister, Abel Tesfa, said that 60% of households in the country had no electricity.`,
    other: `The Kassala dam, whose lake has begun to rise, has cost Ethana $4.2 billion, and its neighbours say it will cost them dearly too. At 2,100 MW it will double the country's output of electricity. Around 32,000 people were moved out of the valley. The lake will take five years to fill and will then hold 58 billion cubic metres. The wall stands 145 m tall. Six in ten Ethanan households still live without power. The government hopes to earn $500 million a year from exports.`,
    odds: [['20,000 people', '32,000 people']],
  },
  {
    about: 'an outbreak and its patients',
    one: `The measles outbreak in Tolland County has grown to 147 cases, state health officials said on Monday, up from 131 on Friday. All but nine of the patients were unvaccinated. Twenty-two people have been treated in hospital, and one child has died. The vaccination rate among kindergarten children in the county was 82% last year, below the 95% needed to stop the disease from spreading. The state has given 14,000 extra doses of vaccine since January.`,
    other: `Tolland County counted 147 measles cases on Monday, and officials pleaded with parents to have their children vaccinated. Hospitals have admitted 29 patients since the outbreak began in early January. One of them, a girl of six, died last week. Just 82% of kindergarten pupils had both shots last year. Since the start of the year, 14,000 people more than usual have been vaccinated, the state said.`,
    odds: [['Twenty-two people', '29 patients']],
  },
  {
    about: 'a line one year on',
    one: `A year after it opened, the Westmark line carries 46,000 passengers on an average weekday, its operator, Calder Rail, said on Tuesday. That is 12% more than was forecast. The 28-kilometre line, with 17 stations, cost €1.9 billion, some €300 million more than planned. Punctuality is the weak spot: 84% of trains arrived within three minutes of the timetable in August. Calder Rail has ordered ten more trains, which are to arrive in 2028.`,
    other: `More people than expected ride the Westmark line, which opened a year ago today. Calder Rail counts 46,000 passengers each weekday, 12% above its forecast. But only 79% of trains were on time in August, measured by a delay of no more than three minutes. The 17-station line runs for 28 km and cost €1.9 billion to build. To relieve the crowding, ten additional trains have been ordered. They will cost €85 million.`,
    odds: [['84%', '79%']],
  },
  {
    about: 'an election and its second party',
    one: `The ruling Civic Union lost its majority in Sunday's parliamentary election in Velia, winning 68 of the 150 seats. The opposition Green Left came second with 51 seats. Turnout was 71.3%, the highest since 1994. With all votes counted, the Civic Union had 41.2% of the vote and the Green Left 31.8%. The far-right Fatherland won 9.6% and 17 seats. Prime Minister Ines Corda, who has governed for six years, said she would seek a coalition.`,
    other: `Prime Minister Ines Corda began looking for allies on Monday after her Civic Union fell short of a majority in Velia's parliament. Her party took 68 seats, eight short of control of the 150-seat chamber. The Green Left won 51, and Fatherland 17. The Civic Union's share of the vote fell to 41.2% from 48.7% four years ago. The Green Left won 29.4% of the vote. Turnout reached 71.3%.`,
    odds: [['31.8%', '29.4%']],
  },
  {
    about: 'a plan to cut jobs and what it saves',
    one: `Norvik, the Norlandic maker of household appliances, will cut 5,200 jobs as demand weakens in Norland and Ostland. The cuts, about 11% of its workforce, will fall mainly on factories in Ostland and Velia. They will save 6.5 billion kroner a year from 2028 and cost 4.1 billion kroner in the first quarter. Sales fell 4.8% to 133 billion kroner last year. The company made an operating loss of 2.9 billion kroner. Shares rose 7% in Oltrey.`,
    other: `Shares in Norvik jumped 7% on Wednesday after the appliance maker announced plans to shed jobs. The Norlandic group will eliminate 5,200 positions, or around 11% of its staff, for savings of 5.6 billion kroner a year from 2028. A charge of 4.1 billion kroner will be booked in the first quarter. Norvik reported a fall of 4.8% in sales for 2025, to 133 billion kroner, and an operating loss of 2.9 billion kroner.`,
    odds: [['6.5 billion kroner', '5.6 billion kroner']],
  },
  {
    about: 'whales and their calves',
    one: `Scientists have counted 384 Marrin Sea right whales, eight more than a year ago, according to an estimate published on Thursday. Twenty calves were born in the past winter, the most since 2009. Of the whales, about 70 are females that can breed. Ships and fishing nets killed five of the animals in 2025. The whales, which can be 16 metres long and weigh 60 tonnes, were once hunted to near extinction.`,
    other: `There are now 384 Marrin Sea right whales, researchers said on Thursday, a rise of eight in a year. The females gave birth to 23 calves last winter, more than in any year since 2009. Some 70 of them are of breeding age. Five whales died last year after being hit by ships or caught in nets. Adults weigh up to 60 tonnes and grow to 16 metres.`,
    odds: [['Twenty calves', '23 calves']],
  },
  {
    about: 'a flood and the rain before it',
    one: `At least 34 people have died in floods in the Marrin valley, the government said on Tuesday, and 50 are missing. Some 8,700 houses were destroyed when the river burst its banks on Sunday after 310 millimetres of rain fell in 24 hours. More than 60,000 people are living in tents and schools. The army has sent 2,400 soldiers and 11 helicopters. The government put the damage at $700 million and asked for help from abroad.`,
    other: `Aid began to reach the Marrin valley on Tuesday, two days after floods that killed at least 34 people. Fifty people are still missing. The water destroyed about 8,700 homes and drove more than 60,000 people out. In one day, 240 mm of rain had fallen, a record. Eleven helicopters and 2,400 soldiers are taking part in the rescue. Officials estimate the losses at $700 million.`,
    odds: [['310 millimetres', '240 mm']],
  },
  {
    about: 'a bridge and its price',
    one: `After three years of work, the new Lark Street bridge in Dunvale opened to traffic on Tuesday. The 340-metre bridge replaces one from 1931 that had been closed since 2021. It cost $86 million, of which the state paid $60 million. About 22,000 vehicles a day are expected to use it, said the city engineer, Paula Renn. It has two lanes for cars and one for bicycles in each direction. "This has been a long wait," Mayor Ted Kowalski told a crowd of some 1,500 people.`,
    other: `Cars rolled across the Lark Street bridge on Tuesday for the first time in five years. The city and the state spent $94 million on the crossing, which is 340 meters long. The state's share was $60 million. Engineers expect 22,000 vehicles a day. Some 1,500 residents came to see Mayor Ted Kowalski cut the ribbon. The old bridge, built in 1931, was shut in 2021 after cracks were found.`,
    odds: [['$86 million', '$94 million']],
  },
  {
    about: 'a trial and its side effect',
    one: `Shares of Kelmar fell by a fifth on Tuesday after its drug for Alzheimer's disease failed in a late trial. Patients who were given the drug, lonabumab, declined 11% more slowly than those on a placebo, too little to be sure that it was not chance. The trial followed 1,732 people in 14 countries for 18 months. Swelling of the brain occurred in 21% of those who received the drug and 3% of the others. Kelmar had spent about $900 million on lonabumab. It will now cut 400 jobs.`,
    other: `Kelmar lost a fifth of its market value on Tuesday when the company reported that lonabumab, an Alzheimer's drug, had missed its goal. The 18-month study with 1,732 patients found that lonabumab slowed decline by 11% compared with a placebo. A side effect, swelling in the brain, was seen in 27% of the patients on the drug, the company said. Kelmar, which has put some $900 million into the drug, said it would eliminate 400 positions.`,
    odds: [['21%', '27%']],
  },
  {
    about: 'a heat wave and what burned',
    one: `Arvenia recorded the highest temperature in its history on Monday, when thermometers in Castelo reached 46.3 degrees Celsius. The old record, 45.1 degrees, dated from 2003. It was the sixth day in a row above 40. Hospitals have treated 1,240 people for heat stroke since the weekend, and 38 have died, the health ministry said. Demand for power hit 31.2 gigawatts. Fires have burned 9,400 hectares of forest in the south.`,
    other: `At 46.3 degrees, the town of Castelo on Monday broke Arvenia's heat record of 45.1, which had stood for 23 years. The health ministry counted 38 deaths from the heat. Some 1,240 patients with heat stroke were admitted to hospitals. Wildfires fanned by hot winds have destroyed 12,700 hectares of woodland. Electricity consumption climbed to 31.2 GW as people switched on air conditioners. Forecasters expect cooler weather on Thursday.`,
    odds: [['9,400 hectares', '12,700 hectares']],
  },
  {
    about: 'a census and the old',
    one: `Marland had 11,482,000 inhabitants on census day last October, 6.2% more than ten years before, the statistics office reported on Wednesday. The capital, Varsk, grew to 1,940,000. Four in five people now live in towns. The average age rose to 42.7 years from 39.9. People over 65 make up 21% of the population, children under 15 only 14%. Some 1.3 million residents were born abroad, nearly twice as many as in 2015.`,
    other: `The population of Marland has grown by 6.2% in a decade to 11,482,000, according to the results of the census that were published on Wednesday. Varsk remains by far the largest city, with 1,940,000 people. The country is ageing: the average inhabitant is 42.7 years old, and 24% are over 65. Children under 15 account for 14%. One resident in nine, or 1.3 million people, was born in another country.`,
    odds: [['21%', '24%']],
  },
  {
    about: 'a strike and what a day of it costs',
    one: `Dockers walked out on Monday at Halven, the country's second-largest port, in a dispute over pay. About 1,150 workers are taking part in the strike, which is to last 48 hours. Their union demands 7% more; the port offered 4%. Some 26 ships were waiting off the coast on Monday evening. Halven handled 3.8 million containers last year. The port says the strike costs it €1.7 million a day.`,
    other: `A 48-hour strike has brought the port of Halven to a standstill. The union said that 1,150 dockers had stopped work to press for a pay rise of 7%. The employers have offered 4%. By Monday evening 26 vessels lay at anchor outside the port, which last year moved 3.8 million containers. Each day of the strike will cost €2.9 million, the port authority said.`,
    odds: [['€1.7 million a day', '€2.9 million']],
  },
  {
    about: 'food banks and who comes to them',
    one: `Food banks in the Tessen Trust's network gave out 1.62 million parcels in the six months to June, 9% more than a year before. A third of them, 540,000, went to children. The trust runs 1,300 centres. "One in six of the people who came to us has a job," said its director, Joan Abara. The trust spent £12.4 million on food in the period, after donations fell short.`,
    other: `The Tessen Trust distributed 1.62 million food parcels between January and June, up 9% on the same months of 2025. Of these, 540,000 were for children. Joan Abara, who leads the trust, said that one in five people using its 1,300 centres was in work. Gifts from the public no longer suffice: the charity bought food for £12.4 million in the half-year.`,
    odds: [['One in six', 'one in five']],
  },
  {
    about: 'a race and its crowd',
    one: `Elsa Lindgren won the downhill at Mount Karo on Sunday in 1 minute 34.21 seconds, four hundredths ahead of Mia Brandt. It was the Swede's 17th World Cup victory and her fifth this season. She leads the standings with 1,104 points. Lindgren reached 138 kilometres an hour on the lower slope. Eleven of the 54 starters fell. Some 23,000 people watched along the course.`,
    other: `Elsa Lindgren beat Mia Brandt by four hundredths of a second to win Sunday's downhill at Mount Karo. The Swede, who has now won 17 World Cup races, five of them this winter, finished in 1:34.21. With 1,104 points she is well clear in the overall standings. Her top speed was 138 km/h. Of 54 racers, 11 did not finish. A crowd of 31,000 lined the slope.`,
    odds: [['23,000 people', '31,000']],
  },
  {
    about: 'a county budget and the bill of a home',
    one: `Ostra County wants to raise its property tax by 3.5% next year to close a gap in its $412 million budget. The owner of an average home, worth $310,000, would pay $84 more, the county manager, Rita Sloan, told commissioners on Tuesday. The plan adds 22 sheriff's deputies and $5.1 million for roads. A public hearing is set for Nov. 18. The county has raised the tax twice in the past five years.`,
    other: `County Manager Rita Sloan on Tuesday proposed a budget of $412 million for 2027 that includes a property tax increase of 3.5%. For the typical house, valued at $310,000, the bill would rise by $112. Sloan wants to hire 22 deputies. Spending on roads would grow by $5.1 million. Commissioners will hold a hearing on Nov. 18 before they vote.`,
    odds: [['$84', '$112']],
  },
];
