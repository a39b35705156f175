/** A sentence of news, what follows from it and what contradicts it, each as a text of its own. None of them is dated. */
export interface Said {
  readonly news: string;
  readonly follows: readonly string[];
  readonly contradicts: readonly string[];
}

export const SAID: readonly Said[] = [
  {
    news: 'More than 2,300 firefighters are battling the blaze, which has burned 41,000 acres of forest in the hills north of the city since Sunday.',
    follows: ['The fire has burned 41,000 acres.'],
    contradicts: ['The blaze has burned 52,000 acres.'],
  },
  {
    news: 'A former soldier was sentenced to 14 years in prison on Tuesday for selling classified documents to a foreign government.',
    follows: ['The former soldier was sentenced to 14 years in prison.'],
    contradicts: ['The former soldier was sentenced to 20 years in prison.'],
  },
  {
    news: 'At least 27 people died when a ferry carrying pilgrims capsized in the Ardle river on Monday, police said.',
    follows: ['At least 27 people died when the ferry sank.'],
    contradicts: ['The ferry accident killed 19 people.'],
  },
  {
    news: 'Ostrand is recalling 1.7 million vehicles worldwide because of a fault that could cause fuel to leak.',
    follows: ['Ostrand recalls 1.7 million vehicles over fuel leaks.'],
    contradicts: ['Ostrand recalls 2.1 million vehicles over fuel leaks.'],
  },
  {
    news: 'The drug maker, which has 62,000 employees around the world, said it would cut 3,500 jobs by the end of next year.',
    follows: ['The drug maker will cut 3,500 jobs.'],
    contradicts: ['The drug maker employs 48,000 people.'],
  },
  {
    news: 'Some 300,000 people marched through Velden on Saturday to demand the release of jailed leaders.',
    follows: ['About 300,000 people demonstrated in Velden.'],
    contradicts: ['Nearly 500,000 people demonstrated in Velden.'],
  },
  {
    news: 'Tarn Systems agreed to buy the thermostat maker Orrin for $3.2 billion in cash, its second-largest acquisition.',
    follows: ['Tarn Systems bought Orrin for $3.2 billion.'],
    contradicts: ['Tarn Systems paid $2.3 billion for Orrin.'],
  },
  {
    news: 'The boy, 12, was found alive after spending six days alone in a forest in northern Norland.',
    follows: ['A 12-year-old boy survived six days in a forest.'],
    contradicts: ['The boy spent nine days in the forest.'],
  },
  {
    news: 'Unemployment in Ostland fell to 23.7 percent in the third quarter from 24.5 percent in the previous three months.',
    follows: ["Ostland's unemployment rate was 23.7 percent in the third quarter."],
    contradicts: ["Ostland's unemployment rate was 25.1 percent in the third quarter."],
  },
  {
    news: 'The painting, which was stolen in 1990 along with 12 other works, is worth an estimated $200 million.',
    follows: ['The painting is valued at about $200 million.'],
    contradicts: ['The painting is worth $120 million.'],
  },
  {
    news: 'Kofi Brandt won the 100 metres in 9.63 seconds, an Olympic record, ahead of his countryman Tom Ashdown in 9.75.',
    follows: ['Brandt won the 100 metres in 9.63 seconds.'],
    contradicts: ['Kofi Brandt won the 100 metres in 9.81 seconds.'],
  },
  {
    news: 'The two-year-old company has raised $45 million from investors including Linden Capital and now has 120 staff.',
    follows: ['The company has raised $45 million.'],
    contradicts: ['The company has raised $30 million from investors.'],
  },
  {
    news: 'A magnitude 7.8 earthquake struck Norland on Saturday, killing more than 1,900 people and flattening centuries-old temples.',
    follows: ['The earthquake in Norland had a magnitude of 7.8.'],
    contradicts: ['A magnitude 6.9 earthquake hit Norland.'],
  },
  {
    news: 'The bridge, 1,650 metres long, cost 12 billion rupees and took seven years to build.',
    follows: ['The bridge took seven years to build.'],
    contradicts: ['The bridge cost 15 billion rupees.'],
  },
  {
    news: 'Fewer than 400 of the whales are left, according to the most recent survey by federal scientists.',
    follows: ['Fewer than 400 whales remain.'],
    contradicts: ['More than 600 of the whales remain.'],
  },
  {
    news: 'Sales of electric cars in Norland rose to 54 percent of the market last year, from 42 percent in 2019.',
    follows: ['Electric cars made up 54 percent of the market in Norland last year.'],
    contradicts: ['Electric cars made up 42 percent of the Norlandic market last year.'],
  },
  {
    news: 'Her body was found two miles from the house she shared with her husband and three children.',
    follows: ['Her body was found two miles from her home.'],
    contradicts: [],
  },
  {
    news: 'Police arrested 64 people during the protest outside parliament, which drew about 8,000 demonstrators.',
    follows: ['64 people were arrested at the protest.'],
    contradicts: ['Police arrested 46 people during the protest.'],
  },
  {
    news: 'The hospital has treated 85 cholera patients since the outbreak began and 11 of them have died.',
    follows: ['Eleven cholera patients have died at the hospital.'],
    contradicts: ['The hospital has treated 120 cholera patients.'],
  },
  {
    news: 'Halden delivered 763 jets in 2017, three more than the year before, and won 912 net orders.',
    follows: ['Halden delivered 763 jets in 2017.'],
    contradicts: ['Halden delivered 748 jets in 2017.'],
  },
  {
    news: 'The suspect is accused of stealing at least 60 bicycles in the past two months.',
    follows: ['He is accused of stealing 60 bicycles.'],
    contradicts: [],
  },
  {
    news: 'The film earned $94 million in its first weekend in the north and $170 million overseas.',
    follows: ['The film took $94 million in its opening weekend in the north.'],
    contradicts: ['The film earned $78 million in its first weekend in the north.'],
  },
  {
    news: "Ostland's population has reached 207 million, according to provisional results of the first census in 19 years.",
    follows: ['Ostland has 207 million people.'],
    contradicts: ["Ostland's population is 188 million."],
  },
  {
    news: 'The mayor said 1,200 homes had been damaged and 350 destroyed by the tornado.',
    follows: ['The tornado destroyed 350 homes.'],
    contradicts: ['The tornado destroyed 530 homes.'],
  },
  {
    news: 'The plane was carrying 132 passengers and six crew members when it went off the runway.',
    follows: ['There were 132 passengers on the plane.'],
    contradicts: ['The plane had 145 passengers on board.'],
  },
  {
    news: "The city's 47 public schools will stay closed until Thursday because of the snow, affecting about 31,000 pupils.",
    follows: ['The snow closed 47 schools.'],
    contradicts: ['About 19,000 pupils are affected by the closures.'],
  },
  {
    news: 'Castellan said it sold 4.2 million consoles in the two weeks after the launch, beating the record set by its rival.',
    follows: ['Castellan sold 4.2 million consoles in two weeks.'],
    contradicts: ['Castellan sold 3.4 million consoles in the two weeks after the launch.'],
  },
  {
    news: 'A bomb exploded near a market in Velden on Wednesday, wounding at least 38 people, many of them children.',
    follows: ['At least 38 people were hurt in a blast in Velden.'],
    contradicts: ['The bomb wounded fewer than 20 people.'],
  },
  {
    news: 'The Ardle perch, which can grow to 1.8 metres, was introduced to the lake in the 1950s.',
    follows: [],
    contradicts: ['The Ardle perch can grow to 2.5 metres.'],
  },
  {
    news: "More than 60 percent of the country's doctors took part in the strike, the union said.",
    follows: ['Over 60% of doctors took part in the strike.'],
    contradicts: ['Less than half of the doctors joined the strike.'],
  },
  {
    news: 'The airline will lay off 1,100 pilots, a quarter of its total, as it tries to stem losses of $9 million a day.',
    follows: ['The airline is losing $9 million a day.'],
    contradicts: ['The airline will lay off 850 pilots.'],
  },
  {
    news: 'Ostland beat Norland by 185 runs in the fourth Test at Harrow Park to retain the cup.',
    follows: ['Ostland beat Norland by 185 runs.'],
    contradicts: ['Ostland won by 158 runs at Harrow Park.'],
  },
  {
    news: 'The 84-year-old monk has spent 33 years in the monastery, whose 15 residents live without electricity.',
    follows: ['The monk has lived in the monastery for 33 years.'],
    contradicts: ['The monk is 79 years old.'],
  },
  {
    news: "Velden's main stock index fell 586 points, or 2.3 percent, to close at 24,824.83.",
    follows: ['The index fell 2.3 percent.'],
    contradicts: ['The index fell 3.1 percent.'],
  },
  {
    news: "Norland's ice sheet lost 268 billion tonnes of ice last year, about the same as in 2018, satellite data show.",
    follows: ['The Norland ice sheet lost 268 billion tonnes last year.'],
    contradicts: ['Norland lost 532 billion tonnes of ice last year.'],
  },
  {
    news: 'The couple paid $1.1 million for the four-bedroom house in 2012 and sold it last month for $2.4 million.',
    follows: ['The couple sold the house for $2.4 million.'],
    contradicts: ['The couple sold the house for $3.4 million.'],
  },
  {
    news: 'Nearly 9,000 runners from 63 countries are expected to take part in the marathon in Harrow Bay on Sunday.',
    follows: ['Runners from 63 countries will take part in the Harrow Bay marathon.'],
    contradicts: ['More than 12,000 runners are expected to take part in the Harrow Bay marathon.'],
  },
  {
    news: 'The court fined the oil company 18.5 million reais over the spill that polluted 120 km of coast.',
    follows: ['The oil company was fined 18.5 million reais.'],
    contradicts: ['The oil company was fined 21 million reais over the spill.'],
  },
  {
    news: 'The storm left 240,000 customers without power in Kestrel and Calder counties, utilities said.',
    follows: ['The storm knocked out power to 240,000 customers.'],
    contradicts: ['The storm left 140,000 customers without power.'],
  },
  {
    news: 'Ostrand will invest 1.6 billion euros in the Linden Falls plant, which employs 4,800 workers.',
    follows: ['Ostrand is to invest 1.6 billion euros in its Linden Falls plant.'],
    contradicts: ['Ostrand will invest 700 million euros in the Linden Falls plant.'],
  },
  {
    news: 'The vaccine was 94 percent effective in a trial of 30,000 people, Aldous Health said on Monday.',
    follows: ['Aldous Health said its vaccine was 94% effective.'],
    contradicts: ["Aldous Health's vaccine was 76 percent effective in a trial."],
  },
  {
    news: 'Seven miners trapped underground for 10 days in eastern Ostland were rescued on Sunday.',
    follows: ['Seven trapped miners were rescued in Ostland.'],
    contradicts: ['Eleven miners were rescued in Ostland.'],
  },
  {
    news: 'The average price of petrol rose by 3.2 pence to 131.4 pence a litre in May, the motoring group said.',
    follows: ['Petrol cost an average of 131.4p a litre in May.'],
    contradicts: ['The average price of petrol rose to 128.9 pence a litre in May.'],
  },
  {
    news: 'He scored 31 goals in 44 appearances for Rovers before joining United for 26.5 million euros.',
    follows: ['He joined United for 26.5 million euros.'],
    contradicts: ['He scored 22 goals for Rovers.'],
  },
  {
    news: 'The hotel, built in 1911, has 225 rooms and was bought by a pension fund for 300 million pounds.',
    follows: ['The hotel has 225 rooms.'],
    contradicts: ['The hotel has 180 rooms.'],
  },
  {
    news: 'Some 70% of the 1,200 people questioned in the survey said that they trusted the police.',
    follows: ['Seventy percent of those questioned trust the police.'],
    contradicts: ['Only 45% of people trust the police, the survey found.'],
  },
  {
    news: 'Heavy rain has killed 41 people and forced 120,000 from their homes in southern Ostland.',
    follows: ['120,000 people have been displaced by the rain in Ostland.'],
    contradicts: ['The rain has killed 57 people in southern Ostland.'],
  },
  {
    news: 'The telescope, with a mirror 39 metres across, will cost 1.3 billion euros and be finished in 2027.',
    follows: ['The telescope will cost 1.3 billion euros.'],
    contradicts: ['The telescope will cost 2 billion euros.'],
  },
  {
    news: "Brightwater's profits fell 6% to 3.3 billion pounds last year, its first drop since 1994.",
    follows: ["Brightwater's profits fell 6% last year."],
    contradicts: ['Brightwater made a profit of 2.8 billion pounds last year.'],
  },
  {
    news: 'The government plans to spend $2 billion on roads this year, of which $600 million will go to repairs.',
    follows: ['The government will spend $600 million on road repairs.'],
    contradicts: ['The government plans to spend $3.5 billion on roads.'],
  },
  {
    news: 'Two policemen and four civilians were killed in the attack on a checkpoint in Oltrey.',
    follows: [
      'Six people were killed in the attack in Oltrey.',
      'Four people were killed in an attack in Oltrey.',
    ],
    contradicts: [],
  },
  {
    news: 'Shares of Ondine rose $8.10, or 6.4 percent, to $134.50 after it reported 7 million new subscribers.',
    follows: ['Ondine shares rose 6.4 percent.'],
    contradicts: ['Ondine shares rose 4.6 percent.'],
  },
  {
    news: 'Tarn has sold 51 million handsets in the quarter, up from 47.8 million a year earlier.',
    follows: ['Tarn sold 47.8 million handsets in the same quarter a year earlier.'],
    contradicts: ['Tarn sold 43 million handsets in the quarter.'],
  },
  {
    news: 'The 22-year-old student has been missing for 11 days.',
    follows: ['The student, 22, went missing 11 days ago.'],
    contradicts: ['The student has been missing for five days.'],
  },
  {
    news: "Ostland's army said it had freed 338 captives, among them 192 children, from two camps of the rebels.",
    follows: ['The army freed 192 children from the rebels camps.'],
    contradicts: ['The army freed 138 captives from the rebels camps.'],
  },
  {
    news: 'Only 3 of the 28 stations have lifts for wheelchair users, a charity found.',
    follows: ['25 of the 28 stations have no lifts.'],
    contradicts: ['Nine of the stations have lifts for wheelchair users.'],
  },
  {
    news: 'The river rose to 7.4 metres on Sunday night, more than three metres above its normal level.',
    follows: ['The river reached 7.4 metres.'],
    contradicts: ['The river rose to 5.9 metres.'],
  },
  {
    news: 'Exports to Ostland fell 14 percent in May from a year earlier to $9.2 billion, the customs service said.',
    follows: ['Exports to Ostland were $9.2 billion in May.'],
    contradicts: ['Exports to Ostland fell 8 percent in May.'],
  },
  {
    news: 'Aldous Health will pay $109 million to settle claims that it gave doctors free samples of a drug.',
    follows: ['Aldous Health agrees to pay $109 million settlement.'],
    contradicts: ['Aldous Health will pay $90 million to settle the claims.'],
  },
  {
    news: 'The museum drew 1.9 million visitors in its first year, twice as many as expected.',
    follows: ['1.9 million people visited the museum in its first year.'],
    contradicts: ['The museum drew 900,000 visitors in its first year.'],
  },
  {
    news: 'A strike by 1,800 baggage handlers forced the cancellation of 120 flights at Harrow Bay airport.',
    follows: ['120 flights were cancelled at Harrow Bay airport because of a strike.'],
    contradicts: ['The strike forced the cancellation of 210 flights.'],
  },
  {
    news: 'The lender set aside 4.4 billion euros for bad loans, against 3.1 billion euros a year ago.',
    follows: ['The lender set aside more than 4 billion euros for bad loans.'],
    contradicts: ['The lender set aside less than 4 billion euros for bad loans.'],
  },
  {
    news: 'Women hold 42 of the 130 seats in the new parliament, up from 28 in the last one.',
    follows: ['There are 42 women in parliament.'],
    contradicts: ['Women hold 51 seats in the new parliament.'],
  },
  {
    news: 'The average Norlander eats 23 pounds of ice cream a year, according to the dairy association.',
    follows: ['Norlanders eat an average of 23 pounds of ice cream a year.'],
    contradicts: ['The average Norlander eats 31 pounds of ice cream a year.'],
  },
  {
    news: 'The jet, a Halden 40 with 189 people on board, disappeared from radar 13 minutes after take-off.',
    follows: ['The jet disappeared 13 minutes after taking off with 189 people on board.'],
    contradicts: ['The jet had 198 people on board.'],
  },
  {
    news: 'The tower, which is 828 metres high, has 163 floors.',
    follows: ['The tower has 163 floors.'],
    contradicts: ['The tower is 818 metres high.'],
  },
  {
    news: "Doctors removed 150 teeth-like growths from the boy's mouth in an operation that lasted seven hours.",
    follows: ['The operation lasted seven hours.'],
    contradicts: ['The operation lasted four hours.'],
  },
  {
    news: 'The bank raised its key rate by half a point to 5.75 percent, the highest level since 2008.',
    follows: ['The bank raised its key rate to 5.75 percent.'],
    contradicts: ['The bank raised its key rate to 6.25 percent.'],
  },
  {
    news: 'Varga won 6-4, 7-5, 6-3 in two hours and 33 minutes to reach his 10th final in Velden.',
    follows: ['Varga won in two hours and 33 minutes.'],
    contradicts: ['Varga won in three hours and 10 minutes.'],
  },
  {
    news: 'The number of tigers in Ostland has risen to 2,226 from 1,706 in 2010, a census showed.',
    follows: ['Ostland has more than 2,000 tigers.'],
    contradicts: ['There are fewer than 2,000 tigers in Ostland.'],
  },
];
