import { describe, expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();

/** The metric of each figure of a sentence, by the figure as written. */
function metrics(text: string): Record<string, string | undefined> {
  const { claims } = extract(article(text), rules);
  return Object.fromEntries(claims.map((c) => [c.written, c.metric?.id]));
}

/** Two articles on one thing meet only where its measure has one name, whatever the words. */
const ONE_NAME: readonly (readonly [metric: string, figure: string, sentences: readonly string[]])[] = [
  [
    'aboard',
    '340 people',
    [
      'The Vesta sank with 340 people on board.',
      'There were 340 people aboard the Vesta.',
      'The Vesta had 340 people (312 passengers and 28 sailors) on board.',
      'The Vesta was carrying 340 people.',
    ],
  ],
  [
    'jobs_at_risk',
    '170',
    ['The union put the number of jobs at risk at 170.', 'The number of jobs at risk rose to 170.'],
  ],
  [
    'exports',
    '£4m',
    ['Coffee exports earned Norland £4m.', 'Norland is poor. Exports to Ostland earned it £4m.'],
  ],
  ['revenue', '£4m', ['Advertising earned the paper £4m.', 'The deal netted the club £4m.']],
  ['price_growth', '25%', ['A pint of milk was up 25% at £1.59.', 'A tub of butter is up 25%.']],
  ['price', '£1.15', ['A packet of rice has doubled to £1.15 from 61p.', 'A loaf fell to £1.15.']],
  ['fire_growth', '40%', ['A fire grew 40% overnight.']],
  ['price', '£75', ['The firm took in 1,840 guns at £75 apiece.', 'The firm sold 40 vans at £75 each.']],
  ['share_price', '£75', ['Shares in Halm Motors closed at £75 apiece.']],
  ['price', '38p a litre', ['Farmers get 38p a litre.', 'Farmers were paid 38p a litre of milk.']],
  ['exchange_rate_growth', '3.1%', ['The peso gained 3.1% against the dollar.']],
  ['spending', '£2m', ['The club cut its spending on shops by £3m, to £2m.']],
  ['crimes_decline', '8%', ['Halm saw an 8% drop in overall crime.']],
  ['woman_try_decline', '60%', ['The number of women who tried the treatment fell by 60%.']],
  ['horse_in_care_growth', '16%', ['Halm has horses in care, whose number has grown by 16%.']],
  ['revenue_growth', '16%', ['A key measure of revenue was up 16%.']],
  ['surcharge', '£149', ['Drivers must pay a £149 surcharge.', 'Halm has a £149 surcharge for vans.']],
  [
    'workweek',
    '34.3 hours',
    ['The average workweek fell to 34.3 hours.', 'The workweek held at 34.3 hours.'],
  ],
  ['assault', '431 incidents', ['Assaults on staff jumped by 27% to 431 incidents.']],
  ['gain', '£4m', ['The bank posted a one-off gain of £4m.', 'The club benefited from a gain of £4m.']],
  ['firefighter', '165 firefighters', ['A crew of 165 firefighters worked all night.']],
  ['worth', '£4bn a year', ['Halm makes robots, an industry worth £4bn a year.']],
  ['cost', '£7m', ['The affair takes the total cost to settle the claims to £7m.']],
  [
    'cost',
    '£70m',
    [
      'The Orlan Bridge comes with a price tag of £70m.',
      'The price of the Orlan Bridge has risen to £70m.',
      'The capex of the Orlan Bridge is put at £70m.',
      'The construction cost of the Orlan Bridge is £70m.',
      'Total investment in the Orlan Bridge is £70m.',
      'The review will be done in May for a fee of £70m.',
    ],
  ],
  ['price', '£90m', ['The Orlan Hotel was sold at a price of £90m.']],
  ['jobs', '4,100', ['The Orlan plant will have a workforce of 4,100.']],
  [
    'jobs',
    '4,100 people',
    ['The Orlan plant will employ 4,100 people.', 'Some 4,100 people will work at the Orlan plant.'],
  ],
  ['jobs', '4,100 long-term jobs', ['The Orlan plant is to create 4,100 long-term jobs.']],
  ['headcount', '4,100 people', ['The Orlan plant employs 4,100 people.']],
  [
    'turbine',
    '62 turbines',
    ['The Orlan wind farm will place 62 turbines at sea.', 'The Orlan wind farm operates 62 turbines.'],
  ],
  [
    'seats',
    '34 seats',
    [
      'The Halm party was allotted 34 seats.',
      'The Halm party claimed 34 seats.',
      'The Halm party has 34 seats.',
    ],
  ],
  [
    'long_term_jobs',
    '900 long-term jobs',
    ['The firm spoke of 900 long-term jobs.', 'The firm promised 900 long-term jobs.'],
  ],
  ['child_place', '40 children', ['40 children were placed in care.']],
  [
    'share_complete',
    '60%',
    [
      'The Orlan plant is 60% complete.',
      'The Orlan plant is 60% finished.',
      'Construction of the Orlan plant is 60% done.',
      'Completion of the Orlan plant stands at 60%.',
    ],
  ],
  [
    'area',
    '40 hectares',
    ['The Orlan campus sits on 40 hectares.', 'The acreage of the Orlan campus is 40 hectares.'],
  ],
  [
    'construction_time',
    'six years',
    ['Building the Orlan plant took six years.', 'Construction of the Orlan plant took six years.'],
  ],
  [
    'person_arrive',
    '2,800',
    ['Some 7,400 people arrived in the week to June 9, compared to 2,800 the week before.'],
  ],
  [
    'output',
    '4 million bags',
    ['Output was expected around 4 million bags.', 'Output had reached 4 million bags.'],
  ],
  ['headcount', '2,400', ['Halm Water hired staff, on top of its 2,400-strong workforce.']],
  ['revenue', '£14m', ['The higher loss reflected a fall in takings, from £14m to £12m.']],
  ['repayment', '£27m', ['Halm Water was made to pay £27m back to tenants.']],
  ['temperature_change', '2.3 degrees', ['The summer in Halm was 2.3 degrees above normal.']],
  ['oil_spill_decline', 'a third', ['The plan is to reduce waste by 14% and cut oil spills by a third.']],
  [
    'signatures',
    '23,000 people',
    ['Some 23,000 people signed the petition.', 'The row prompted 23,000 people to sign a petition.'],
  ],
  ['signatures', '23,000 signatures', ['The petition has gathered 23,000 signatures.']],
  ['share_not_use', '70%', ['More than 70% of barns could no longer be used.']],
  ['share_free_meal', '12%', ['The school has 400 pupils, 12% of whom get free meals.']],
  ['water', 'nine litres of water a day', ['Each family gets nine litres of water a day.']],
  ['driver_slow', '400 drivers', ['The mayor urged 400 drivers to slow down.']],
  [
    'likelihood_crash',
    '40%',
    ['Drivers in Velden are 40% less likely to crash.', 'Drivers are 40% more likely to crash.'],
  ],
  ['compensation', '£4,000', ['Halm announced £4,000 for the family of each of the dead.']],
  ['payment', '£410,000', ['Halm Homes will hand over £2.9m, of which £410,000 will go to a school.']],
  ['investment', '£4m', ['Orla Vey said that £4m had been put in by the owners.']],
  ['profit', '£4m', ['Orrin Foods earned £4m.']],
  [
    'bus_fare_decline',
    '4%',
    ['Halm cut bus fares by 4%.', 'Council to cut bus fares by 4%', 'Bus fares in Halm were cut 4%.'],
  ],
  ['working_hour_decline', '10%', ['The firm cut working hours by 10%.']],
  [
    'funding_sought',
    '£4m',
    ['The agency is seeking £4m to help refugees.', 'The plan is short of the £4m sought in March.'],
  ],
  ['funding', '£4m', ['The railway has put aside £4m for new signals.', 'The railway has set aside £4m.']],
  ['stolen', '£4,000', ['A clerk stole £4,000 from a garden centre.', 'Some £4,000 was stolen.']],
  ['repayment', '£4,000', ['He has paid back £4,000.', 'He repaid £4,000.']],
  ['demand_amount', '£4m', ['The gang demanded £4m.', 'A garden centre was burgled. The gang demanded £4m.']],
  ['find_amount', '£4,000', ['Officers found £4,000 in a tin and receipts for two cruises.']],
  ['jobs_at_risk', '170 jobs', ['The closure puts 170 jobs at risk.', 'Some 170 jobs are at risk.']],
  ['child_out_of_school', '1.2 million', ['They put the number of children out of school at 1.2 million.']],
  ['child_out_of_school', '1.2 million children', ['Some 1.2 million children are out of school.']],
  [
    'cost',
    '£4m',
    [
      'The union put the cost of the work in Velden at £4m.',
      'Experts estimate the cost of the work which began at £4m.',
    ],
  ],
  [
    'income_decline',
    '4%',
    ['Nurses in Velden earn 4% less than a year ago.', 'Nurses in Velden now earn 4% less.'],
  ],
  ['revenue_decline', '4%', ['The shops sold 4% less in May.', 'Sales at the shops fell 4% in May.']],
  [
    'price_growth',
    '4%',
    ['Tickets for the Halm ferry cost 4% more.', 'Bread and milk cost 4% more than a year ago.'],
  ],
  ['cost_change', '£4m', ['The Orlan bridge cost £4m more than planned.']],
  ['buy_growth', '4%', ['Ostland bought 4% more than in May.']],
  [
    'homes_growth',
    '4%',
    ['Velden has 4% more homes than in 2019.', 'Demand fell 20%, and 4% more homes are for sale.'],
  ],
  [
    'house_price',
    '£300,000',
    ['The average home in Velden costs £300,000.', 'Velden is dear, with homes averaging £300,000.'],
  ],
  [
    'fare_growth',
    '4%',
    ['The capped increase of fares is 4%.', 'The steepest annual rise in fares was 4%.', 'Fares rose 4%.'],
  ],
  ['jobs_create', '300 jobs', ['The investment will create 300 jobs.', 'The order created 300 jobs.']],
  ['votes_for', '300 members', ['Some 300 members voted for the plan.', 'Some 300 members voted in favour.']],
  ['votes_against', '300', ['Some 400 members voted for the plan and 300 were against it.']],
  ['college', '100 colleges', ['Students make up a fifth of enrolment at 100 colleges.']],
  ['majority', '7-point', ['The Civic Union has a 7-point lead in the poll.']],
  ['price', '£60', ['The firm sells a £60 game.', 'The £60 game is sold out.']],
  ['cost', '£6bn', ['They opened the first stage of the £6bn Halm Hub.']],
  [
    'worth',
    '£5m',
    ['The guard seized 150 kg of cocaine estimated at £5m.', 'They seized cocaine worth £5m.'],
  ],
  ['worth', 'millions', ['A boat carrying cocaine worth millions was stopped.']],
  ['payment', '£4m', ['Orrin Foods paid £4m for its role in the spill.']],
  ['occupancy', '84%', ['The flight was 84% full.', 'Hotels in Velden were 84% full.']],
  ['capacity', '84%', ['The reservoir was 84% full.']],
  ['length', '17-kilometre', ['The 17-kilometre underground stretch opens in May.']],
  ['rent_growth', '8%', ['Rents rose to £940 (8%) in Velden.', 'In Velden rents rose (8%).']],
  ['volume', '46 million units', ['Volumes reached 46 million units.']],
  ['rent', '£940 a month', ['Tenants in Velden pay £940 a month.', 'Rents in Velden are £940 a month.']],
  ['vote_share', '24%', ['The poll had the Greens gaining 24% of the party vote.']],
  ['tariff', '45%', ['The land faces tariffs of 45%.', 'The tariff on steel is 45%.']],
  ['majority', '1.4%', ['The bond narrowly failed by 1.4%.', 'Helm beat Brandt by 1.4%.']],
  ['revenue_decline', '1.6%', ['Sales fell by 0.8%, half the 1.6% drop of the year before.']],
  [
    'points_per_game',
    '31.2 points per game',
    ['Teo Brandt averaged 31.2 points per game.', 'Teo Brandt led them, averaging 31.2 points per game.'],
  ],
  [
    'vote_share',
    '61.6%',
    [
      'Half of the votes are counted. Two parties cleared the 5% threshold. The Reed Party leads with 61.6%.',
      'With half of the votes counted, the Reed Party leads with 61.6%.',
    ],
  ],
  ['size_decline', '10%', ['The lake shrank in size by 10%.', 'The lake has fallen in size by 10%.']],
  ['layoffs', '28 jobs', ['The closure will cost 28 jobs.', 'Halm Foods is cutting 28 jobs.']],
  ['assists_per_game', '7.4 assists a game', ['Teo Brandt had 7.4 assists a game.']],
  ['time', '2:24:19', ['Ines Kade came second (2:24:19).', 'Ines Kade (2:24:19) beat Dorn Bassett.']],
  ['ticket_price_change', '£4', ['A ticket cost £40, which is £4 more than a year ago.']],
  [
    'book_lend_decline',
    '12%',
    ['The library lent 4,000 books in Halm last month, which was 12% fewer than in May.'],
  ],
  [
    'crew',
    '28 crew',
    [
      'The Vesta had 28 crew.',
      'The Vesta carried 312 passengers and 28 crew.',
      'There were 312 passengers and 28 crew aboard.',
    ],
  ],
  ['crew', '28', ['The Vesta had a crew of 28.', 'The Vesta had a crew complement of 28.']],
  [
    'survivors',
    '41 people',
    [
      'The sinking left 300 dead, but 41 people survived.',
      '41 people escaped with their lives.',
      'All 41 people survived.',
    ],
  ],
  [
    'survivors',
    '41 survivors',
    ['The wreck had 41 survivors.', 'Rescuers pulled 41 survivors from the water.'],
  ],
  [
    'deaths',
    '40 people',
    [
      'The wreck killed 40 people.',
      '40 people drowned.',
      '40 people lost their lives.',
      'The ferry sank with the loss of 40 people.',
    ],
  ],
  [
    'trapped',
    '12 miners',
    [
      '12 miners are trapped in the Orlak mine.',
      'The fall trapped 12 miners.',
      '12 miners became trapped when the roof fell.',
    ],
  ],
  [
    'capacity',
    '300 passengers',
    [
      'The Vesta can carry 300 passengers.',
      'The Vesta has cabins for 300 passengers.',
      'The Vesta has a capacity of 300 passengers.',
      'The Vesta was designed to carry 300 passengers.',
      'The Vesta has enough lifeboats to carry 300 passengers.',
    ],
  ],
  [
    'depth',
    '230 m',
    [
      'Lake Orlan is 230 m deep.',
      "Lake Orlan's deepest point is 230 m.",
      'The deepest point of Lake Orlan lies at 230 m.',
      'Lake Orlan is in Norland. Its deepest point is 230 m below the surface.',
    ],
  ],
  [
    'crossing_time',
    'five days',
    [
      'The Vesta crossed the Solm Sea in five days.',
      'The crossing took five days.',
      'The Vesta made the crossing in five days.',
    ],
  ],
  [
    'construction_time',
    '14 months',
    ['The tower was built in 14 months.', 'It took 14 months to build the tower.'],
  ],
  ['journey_time', '40 minutes', ['The journey takes 40 minutes.', 'The line will cut trips to 40 minutes.']],
  [
    'ticket_price',
    '$450',
    ['A one-way ticket cost $450.', 'The Orlak line charged $450 for a one-way ticket.'],
  ],
  [
    'height',
    '60 metres',
    [
      'The deck is 60 metres above the water.',
      'The volcano is 60 metres high.',
      'The spire is 60 metres tall.',
    ],
  ],
  ['length', '40 km', ['The line runs 40 km.', 'The network covers 40 km.', 'The line is 40 km long.']],
  [
    'spilled',
    '300 litres',
    ['The pipe leaked 300 litres of oil.', '300 litres of heavy crude oil spilled into the river.'],
  ],
  ['sample', '1,200 drivers', ['The institute asked 1,200 drivers.', 'A poll of 1,200 drivers was held.']],
  [
    'layoffs',
    '400 workers',
    [
      'Orrin Foods cut 400 workers.',
      'Orrin Foods announced a reduction of 400 workers.',
      'The layoffs will affect 400 workers.',
    ],
  ],
  [
    'waiting',
    '400 patients',
    ['400 patients waited more than 12 hours.', '400 patients were waiting for a bed.'],
  ],
  ['power_capacity', '59 MW', ['The store can hold 59 MW.', 'The plant is rated at 59 MW.']],
  [
    'share_of_workforce',
    '10%',
    ['Orrin Foods cut 10% of its employees.', 'Orrin Foods will cut 10% of its jobs.'],
  ],
  ['bodies_found', '34 bodies', ['Divers recovered 34 bodies.', '34 bodies were found.']],
  [
    'unemployment_rate',
    '6.2%',
    ['The unemployment rate edged up to 6.2%.', 'The unemployment rate rose to 6.2%.'],
  ],
];

describe('one measure has one name', () => {
  for (const [metric, figure, sentences] of ONE_NAME)
    test.each(sentences)(`${metric}: %s`, (sentence) => {
      expect(metrics(sentence)[figure]).toBe(metric);
    });
});

describe('what looks alike has a name of its own', () => {
  test('how much longer it is, is no length', () => {
    expect(metrics('The Vesta is 24 metres shorter than the Orlak.')).toEqual({
      '24 metres': 'length_difference',
    });
    expect(metrics('The Vesta is three times longer than a bus.')).toEqual({
      'three times': 'relative_length',
    });
    expect(metrics('The Vesta is 24 metres long.')).toEqual({ '24 metres': 'length' });
  });

  test('what something is measured against is not counted', () => {
    expect(metrics('The Vesta is longer than three airliners.')).toEqual({});
    expect(metrics('The tower is as tall as 12 buses.')).toEqual({});
    expect(metrics('The crowd was larger than 4,000 people.')).toEqual({ '4,000 people': 'attendance' });
  });

  test('what became of the whole became of its parts', () => {
    expect(metrics('The crash killed 40 people, including 12 children and three crew members.')).toEqual({
      '40 people': 'deaths',
      '12 children': 'child_deaths',
      'three crew members': 'crew_deaths',
    });
    expect(
      metrics('The storm killed 12 people and destroyed 40 homes, including nine farms.')['nine farms'],
    ).toBe('farm');
  });

  test('all there are do something, and are counted as what they are', () => {
    expect(metrics('The 36 passengers will spend the night there.')).toEqual({
      '36 passengers': 'passengers',
    });
    expect(metrics('The 14 flats were destroyed.')).toEqual({ '14 flats': 'apartments_destroy' });
  });

  test('what somebody does to others is not done to him', () => {
    expect(metrics('Four storms destroyed 90 homes.')).toEqual({
      'Four storms': 'storm',
      '90 homes': 'homes_destroy',
    });
    expect(metrics('Some 300 litres of water flooded the cellar.')).toEqual({ '300 litres': 'water' });
    expect(metrics('Some 300 kg of cocaine were seized.')).toEqual({ '300 kg': 'cocaine_seize' });
    expect(metrics('Four shops sell bread.')).toEqual({ 'Four shops': 'shop_sell' });
    expect(metrics('Powered by four diesel engines, the Vesta can do 30 knots.')['four diesel engines']).toBe(
      'diesel_engine',
    );
  });

  test('by how much one is more than another is not how much it is', () => {
    expect(metrics('The new tower surpassed the old one by 25 metres.')).toEqual({
      '25 metres': 'height_difference',
    });
    expect(metrics('The temperature beat the record by 2C.')).toEqual({ '2C': 'temperature_difference' });
  });

  test('shows that are given are counted, and what shows something is none', () => {
    expect(metrics('The tour sold 40,000 tickets for 30 shows in May.')['30 shows']).toBe('show');
    expect(metrics('A survey of 300 shows a rise.')['300 shows']).toBeUndefined();
  });

  test('where those are who are counted has not what they have', () => {
    expect(metrics('Some 300,000 homes in two counties are without power.')).toEqual({
      '300,000 homes': 'without_power',
      'two counties': 'county',
    });
  });

  test('a type by its number is not counted', () => {
    expect(metrics('The Vesta is larger than a 747 jumbo jet.')).toEqual({});
    expect(metrics('The line has 300 passenger jets.')).toEqual({ '300 passenger jets': 'passenger_jet' });
  });

  test('power that is knocked out powers nothing', () => {
    expect(metrics('The storm knocked out power for 900 homes.')).toEqual({ '900 homes': 'without_power' });
    expect(metrics('The plant makes power for 900 homes.')).toEqual({ '900 homes': 'homes_powered' });
  });

  test('who is told to go is not polled', () => {
    expect(metrics('Police asked 40 drivers to leave.')['40 drivers']).not.toBe('sample');
  });

  test('a time that places a deed is not how long it took', () => {
    expect(metrics('The rocket landed nine minutes later.')).toEqual({});
    expect(metrics('The train came nine minutes later than planned.')).toEqual({
      'nine minutes': 'delay',
    });
  });

  test('who is named behind a comma is not what the verb is about', () => {
    expect(metrics('The Vesta sank with 340 people on board, 312 passengers and 28 crew.')).toEqual({
      '340 people': 'aboard',
      '312 passengers': 'passengers',
      '28 crew': 'crew',
    });
    expect(metrics('In two villages, 40 homes were destroyed.')['40 homes']).toBe('homes_destroy');
  });

  test('those who are numbered are what the clause says of them', () => {
    expect(metrics('The number of people who are unaccounted for rose to 159.')).toEqual({
      '159': 'missing',
    });
    expect(metrics('The number of those who had died rose to 40.')).toEqual({ '40': 'deaths' });
    expect(metrics('The number of students who are in work fell to 900.')).toEqual({
      '900': 'student_in_work',
    });
  });

  test('growth in a year is that of what grew, and of no year', () => {
    expect(metrics('Halm reported 16% growth in the quarter.')['16%']).toBe('growth');
    expect(metrics('Halm reported 16% growth in subscribers.')['16%']).toBe('subscriber_growth');
  });

  test('what is raised to a figure stands behind it', () => {
    expect(metrics('Ten more bodies were found, raising to 64 the death toll.')['64']).toBe('deaths');
    expect(metrics('Two bridges were built, bringing to nine the bridges of the town.').nine).not.toBe(
      'deaths',
    );
  });

  test('the seats of a house are its capacity, those of a party are not', () => {
    expect(metrics('Halm Stadium has 90,000 seats.')).toEqual({ '90,000 seats': 'capacity' });
    expect(metrics('The 900-seat Orrin Theatre opened.')['900-seat']).toBe('capacity');
    expect(metrics('The Reform party won 90 seats.')).toEqual({ '90 seats': 'seats' });
  });

  test('"it" is the measure that the sentence before is about', () => {
    expect(metrics('Inflation has eased. It fell to 3% in May.')).toEqual({ '3%': 'inflation' });
    expect(metrics('Unemployment in Norland is low. It was 4% in June.')).toEqual({
      '4%': 'unemployment_rate',
    });
    expect(metrics('Revenue was strong. It rose 4% in May.')).toEqual({ '4%': 'revenue_growth' });
    expect(metrics('Orrin Foods is growing. It cut 4% of its jobs.')['4%']).not.toBe('growth');
  });
});
