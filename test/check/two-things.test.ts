import { expect, test } from 'vitest';
import { extract } from '../../pipeline/extract.ts';
import { check } from '../../pipeline/index.ts';
import { loadRules } from '../../pipeline/run/load-rules.ts';
import { article } from '../support/article.ts';

const rules = loadRules();

const alarms = (texts: readonly string[], dates: readonly string[]): string[] =>
  check(
    texts.flatMap(
      (text, i) => extract(article(text, { id: `paper-${i}`, published: dates[i]! }), rules).claims,
    ),
    null,
    rules,
  )
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ why }) => why);

const firm = (name: string, [people, sales, bakery, profit, rise, share]: readonly string[]): string =>
  `${name} of Marrowby employs ${people} people and had sales of £${sales} million last year. The maker of frozen pies said it would spend £${bakery} million on a second bakery in Marrowby. Profit rose ${rise}% to £${profit} million. It says that ${share}% of its pies go to supermarkets.`;

const bank = (name: string, [jobs, closed, branches, customers, profit]: readonly string[]): string =>
  `${name} will cut ${jobs} jobs in Norvia and close ${closed} of its ${branches} branches. It had ${customers} million customers at the end of the year and a net profit of €${profit} million.`;

const election = (land: string, [turnout, seats, all, share, others, voters]: readonly string[]): string =>
  `Voters in ${land} went to the polls on Thursday. Turnout was ${turnout}%, the electoral office said. The Farmers' Union won ${seats} of the ${all} seats with ${share}% of the vote, and the Liberals took ${others} seats. Some ${voters} million people were entitled to vote.`;

const flood = (river: string, town: string, [homes, dead, deep, cost, cellars]: readonly string[]): string =>
  `The ${river} burst its banks at ${town} on Tuesday night. Floods drove ${homes} people from their homes, and ${dead} people died. Water stood ${deep} metres high in the old town. The damage is put at £${cost} million. Firefighters pumped out ${cellars} cellars.`;

const windFarm = (name: string, [off, turbines, power, cost, homes, high, area]: readonly string[]): string =>
  `Skell Energy will build the ${name} wind farm ${off} km off the coast of Norvia. It will have ${turbines} turbines with a capacity of ${power} and cost €${cost} billion. ${name} will supply ${homes} homes from 2029. The turbines, each ${high} metres high, will be made in Port Ellin. The farm covers ${area} square kilometres.`;

const hospital = (name: string, [born, beds, people, lost, away]: readonly string[]): string =>
  `${name} Hospital in Tolby will close its maternity ward. Some ${born} children were born there last year. The hospital has ${beds} beds and ${people} employees and lost £${lost} million last year. The nearest ward is ${away} km away.`;

const ward = (name: string, [patients, waited, beds, cost]: readonly string[]): string =>
  `${name} treated ${patients} patients in its emergency department last year, and ${waited}% of them waited longer than four hours. A new wing with ${beds} beds will open in 2028 and cost £${cost} million.`;

const crash = (road: string, town: string, [dead, hurt, badly, aboard]: readonly string[]): string =>
  `A coach went off the ${road} near ${town} on Thursday evening. ${dead} people died and ${hurt} were injured, ${badly} of them seriously. The coach with ${aboard} passengers was on its way to Halm.`;

const airline = (
  name: string,
  [people, loss, revenue, full, fuel, planes, staff, routes]: readonly string[],
): string =>
  `${name} lost €${loss} million in the first quarter. It carried ${people} million passengers. Revenue rose to €${revenue} million. The load factor was ${full}%. Fuel cost the airline €${fuel} million. The airline has ${planes} aircraft and employs ${staff} people. It will open ${routes} new routes this summer.`;

const museum = (name: string, [visitors, show, works, abroad, ticket]: readonly string[]): string =>
  `The ${name} Museum had ${visitors} million visitors last year. More than ${show} came for its show of masks. The museum has ${works} works. Visitors from abroad made up ${abroad}%. A ticket costs €${ticket}.`;

const dam = (name: string, [high, long, water, area, homes, cost]: readonly string[]): string =>
  `The ${name} Dam on the Tesk will be ${high} metres high and ${long} metres long. Its reservoir will hold ${water} million cubic metres of water and cover ${area} square kilometres. It will supply ${homes} homes. The project costs $${cost} billion. The Bank of Sarovia lends a part of it, said the minister, Ilko Baran.`;

const DAY = ['2026-03-05', '2026-03-06'];

test.each([
  [
    'two firms of one trade and town',
    firm('Tilbeck Foods', ['1,240', '312', '18', '27', '12', '62']),
    firm('Corran Bakery', ['980', '268', '22', '21', '9', '71']),
  ],
  [
    'two banks',
    bank('Halm Bank', ['1,800', '64', '310', '3.1', '820']),
    bank('Silk Bank', ['1,200', '48', '260', '2.4', '640']),
  ],
  [
    'two banks, one of which is named beside the other',
    bank('Halm Bank', ['1,800', '64', '310', '3.1', '820']),
    `${bank('Silk Bank', ['1,200', '48', '260', '2.4', '640'])} Silk Bank, like Halm Bank, will buy back shares.`,
  ],
  [
    'the elections of two lands with parties of one name',
    election('Norvia', ['61.4', '34', '120', '28.3', '41', '4.2']),
    election('Estmark', ['68.9', '29', '150', '19.8', '52', '5.6']),
  ],
  [
    'two floods',
    flood('Orr', 'Tolby', ['3,400', '12', '1.8', '140', '620']),
    flood('Senn', 'Wexley', ['2,100', 'seven', '1.2', '95', '480']),
  ],
  [
    'two wind farms of one owner',
    windFarm('Hask Bank', ['30', '84', '1.2 GW', '4.1', '1.1 million', '260', '210']),
    windFarm('Dunmore Bank', ['42', '62', '930 MW', '3.3', '800,000', '245', '165']),
  ],
  [
    'two hospitals of one town',
    hospital("St Brida's", ['1,350', '420', '1,900', '12', '34']),
    hospital("St Osric's", ['980', '310', '1,400', '9', '28']),
  ],
  [
    'two hospitals of two towns',
    ward('Tolby General', ['41,000', '38', '96', '64']),
    ward('Wexley General', ['36,500', '44', '72', '51']),
  ],
  [
    'two crashes',
    crash('A14', 'Wexley', ['Nine', '31', 'four', '48']),
    crash('A9', 'Corran', ['Six', '27', 'seven', '41']),
  ],
  [
    'two airlines, of which the one is told beside the other with a figure of its own',
    airline('Aerovelt', ['8.2', '64', '1,240', '84.1', '341', '93', '11,400', '12']),
    `${airline('Lowland Air', ['5.7', '28', '690', '88.3', '206', '66', '5,800', '21'])} Aerovelt had reported a loss of €64 million on Thursday.`,
  ],
  [
    'two museums of one city',
    museum('Lindmark', ['1.84', '610,000', '86,000', '46', '18']),
    `${museum('Ostrava', ['1.12', '240,000', '31,000', '38', '15'])} The Lindmark, across the river, had a record year.`,
  ],
  [
    'two dams on one river, and what belongs to each',
    dam('Hallin', ['168', '640', '1,200', '47', '900,000', '3.4']),
    `${dam('Ormec', ['94', '1,020', '610', '38', '390,000', '1.9'])} Hallin, further up, is to be ready first.`,
  ],
  [
    'inspectors of two counties',
    'Sixty people in care homes in Ridgemont County are ill, the county said. Inspectors visited 49 kitchens. Ridgemont County has 96 homes.',
    'In Calder County 22 people in care homes are ill, the county said. Inspectors visited 12 kitchens. Calder County has 31 homes.',
  ],
])('%s, told in nearly the same words, are not at odds', (_, one, other) => {
  expect(alarms([one, other], DAY)).toEqual([]);
});

test('one firm told twice is', () => {
  const told = [
    firm('Tilbeck Foods', ['1,240', '312', '18', '27', '12', '62']),
    firm('Tilbeck Foods', ['1,240', '268', '18', '27', '12', '62']),
  ];
  expect(alarms(told, DAY)).toHaveLength(1);
});

test('and one that the other outlet calls by the first word of its name', () => {
  const told = [
    bank('Halm Bank', ['1,800', '64', '310', '3.1', '820']),
    bank('Halm', ['1,200', '48', '310', '3.1', '820']),
  ];
  expect(alarms(told, DAY).length).toBeGreaterThan(0);
});

test('two quarters that no text names are not at odds', () => {
  const quarter = ([fall, sold, revenue, profit]: readonly string[]): string =>
    `Brannock Motors' deliveries fell by ${fall}% to ${sold}. Revenue was $${revenue} billion, it said on Friday, and it earned $${profit} million.`;
  const told = [quarter(['4', '212,000', '8.4', '610']), quarter(['6', '199,000', '7.9', '540'])];
  expect(alarms(told, ['2026-04-24', '2026-07-24'])).toEqual([]);
});

test('what a government expects and what a manager does are two forecasts', () => {
  const told = [
    'The Museum of the Sea in Orrin opens in June. The government expects the museum to attract 5 million visitors a year. It cost £410 million.',
    'The Museum of the Sea in Orrin opens in June. "We expect 7 million visitors a year," said its director, Tova Lind.',
  ];
  expect(alarms(told, DAY)).toEqual([]);
});

test('a list that has one label for each of its lands says nothing against itself', () => {
  const told =
    '# Cyclone Orla\n\nThe cyclone reached two lands on Monday.\n\n## NORVIA\n\nDisplaced: 14,000 households\n\n## ESTMARK\n\nDisplaced: 19,300 households';
  expect(alarms([told], DAY)).toEqual([]);
});

test('of two counts of one day the lower may be one of the moment', () => {
  const told = [
    'The ferry Orla sank off Skell on Thursday night. "For the moment there are 31 survivors and 40 dead, and the rescue goes on," the minister said.',
    'The ferry Orla sank off Skell on Thursday night. The navy said 40 bodies had been recovered and 58 survivors pulled from the water.',
  ];
  expect(alarms(told, ['2026-03-07', '2026-03-07'])).toEqual([]);
});

test('two weeks of one epidemic are not at odds', () => {
  const week = ([ill, intensive, full, waited, jabs]: readonly string[]): string =>
    `Hospitals in Norvia had ${ill} patients with flu last week, the health service said. Of these ${intensive} were in intensive care. Occupancy of beds stood at ${full}%. Ambulances waited more than an hour with ${waited}% of patients. Some ${jabs} people were vaccinated during the week.`;
  const told = [week(['4,900', '318', '95', '27', '205,000']), week(['3,700', '251', '92', '18', '170,000'])];
  expect(alarms(told, ['2026-01-12', '2026-01-19'])).toEqual([]);
});

test.each([
  [
    'two defendants of one trial, whom the one article names both',
    `Piet Harsel, 61, must spend nine years in prison. He was guilty on 22 counts, a jury found in March. He must pay back $14 million. His lawyer said he would appeal within 28 days. The fund lost $38 million. A house of Harsel's was sold for $3.1 million. The judge spoke for 90 minutes. "You robbed 6,300 people," she said. Joan Titley got six years. The trial had begun on January 12.`,
    `Joan Titley, who was deputy head of the Velmar pension fund, was sentenced to six years in prison on Tuesday. She must pay back $5.2 million. Titley, 54, was guilty on 15 counts. Her lawyer had asked for three years. Ravi Moll, the accountant, got four years; he had taken $1.1 million. The broker Erik Stane was fined $400,000 and got 30 months. The fund now has $212 million and 6,300 pensioners. Its new head earns $190,000 a year.`,
  ],
  [
    'a phone and its rival',
    `# Lumo 7 Max: a week with the big one\n\nOrvane's Lumo 7 Max is a large phone. It weighs 214 grams and its screen measures 6.8 inches. In our test the battery, with 5,200 mAh, lasted 16 hours and 40 minutes. It charges with 65 watts and is full after 48 minutes. At €1,099 it is €250 dearer than the Lumo 7. The screen reached 2,910 nits in our measurement. Orvane promises updates for seven years. The phone has 12 GB of memory. Of 14 games that we tried, one crashed.`,
    `The Lumo 7 by Orvane is handy: 6.2 inches, 171 grams. The battery has 4,300 mAh and the phone plays video for 22 hours, the firm says. It costs €849 with 256 GB of storage. Its rival is the Pell X from Tarrin. It has a 6.4-inch screen and a battery of 4,800 mAh, weighs 189 grams and costs €749. Tarrin promises updates for five years. The Pell X charges with 80 watts and is full after 36 minutes. The screen reaches 2,200 nits. The camera has 48 megapixels. The Lumo 7 Max is for those who want more: it costs €1,099.`,
  ],
  [
    'two clubs of one town',
    'Dunmore Athletic made a profit of €12.4 million, and Dunmore Athletic had a good season. The average attendance was 38,200. The club sold 24,500 season tickets. Its debt fell to €58 million.',
    'Inter Dunmore lost €8.9 million, and Inter Dunmore must save. The average attendance was 26,900. It sold 17,200 season tickets. The debt rose to €97 million. Dunmore Athletic had made a profit of €12.4 million.',
  ],
  [
    'two races of one election day',
    `Voters in Calder and Morrow chose governors on Tuesday. In Calder, Jane Holt of the Civic Party won with 51.8% of the vote against 46.3% for Dan Reiner. In Morrow, the Civic candidate, Luis Amado, lost with 44.9% to the Republican Ann Brace, who took 53.2%. Turnout was 58.7% in Calder and 61.3% in Morrow. In Calder 2.94 million people voted. In Morrow the figure was 1.62 million. Holt spent $41 million on her campaign, Reiner $28 million. Brace won 61 of the 74 counties in Morrow. The Civic Party now has 54 of the 99 seats in Calder's lower house. In Morrow it has 38 of 90.`,
    `Jane Holt will be governor of Calder. With 99% of the votes counted she had 51.8%, her opponent Dan Reiner 46.3%. The margin was 162,000 votes. Turnout was 58.7%. In the city of Port Calder she took 68.4% of the vote. Some 1.1 million people had voted early. Her party has 54 of the 99 seats in the lower house, three more than before. Reiner won 49 of the 68 counties. Holt spent $41 million. She takes office on January 12.`,
  ],
  [
    'two unions, how many struck and how many members there are',
    `Two unions stopped work in Estria on Monday. The rail workers' union, NRT, said that 41,000 of its members walked out; 85% of trains did not run. The postal union, PU, brought out 68,000 people. Some 60% of the sorting offices were closed. The NRT wants 7.5% more pay, the railways offer 4.2%. The PU demands 9% over two years and was offered 5%. In a ballot 91% of NRT members had voted for the strike, with a turnout of 74%. In the PU the figure was 83%, on a turnout of 66%. The strikes cost €34 million a day, the chamber of trade said. Rail strikes are to last three days. The postal workers want to go on for five days.`,
    `The postal union has stopped work since Monday. Of its members, 68,000 took part on the first day and 71,000 on the second. The post said 19 million letters had not been delivered. The union has 112,000 members. It demands 9% over two years. The offer of 5% was refused. "We can hold out," its leader, Vera Sund, said: the strike fund has €38 million. In the ballot, 83% had voted for the strike on a turnout of 66%. The NRT, the rail union, has 58,000 members.`,
  ],
  [
    'what was planned once',
    'The Tesk bridge at Halm will cost $620 million. The Tesk bridge will have four lanes.',
    'The Tesk bridge at Halm will have two tracks and four lanes. In November it was to cost $790 million.',
  ],
])('%s are not at odds either', (_, one, other) => {
  expect(alarms([one, other], DAY)).toEqual([]);
});

test('but two sentences of one defendant are', () => {
  const told = [
    'Joan Titley was sentenced to six years in prison on Thursday. She must pay back $5.2 million. Piet Harsel got nine years.',
    'Joan Titley, once deputy head of the Velmar pension fund, was sentenced to eight years in prison on Thursday. She must pay back $5.2 million.',
  ];
  expect(alarms(told, DAY)).toHaveLength(1);
});

test('what is handed out on one day is more some days later', () => {
  const told = [
    'Open Hands has 130 helpers in Kassal and has handed out 9,000 blankets and 2,600 tents after the earthquake.',
    'Six days after the earthquake in Kassal, Open Hands has handed out 3,400 tents.',
  ];
  expect(alarms(told, ['2026-05-06', '2026-05-09'])).toEqual([]);
});

test('a bridge may be planned anew, where the later article says so', () => {
  const told = [
    `Under a third plan, the Tesk bridge will carry two tracks beside four lanes and cost $1.1 billion, the ministry said on Monday. The bridge will now be 2,010 metres long, as the railway needs a gentle slope. It opens in 2033. The towers will be 178 metres high. The toll is to be $4.80 for a car. Some 40 trains a day are planned.`,
    `The railway on the Tesk bridge has been dropped again. The bridge will have four lanes and cost $700 million, the new minister said on Monday. It will be 1,840 metres long and be ready in 2032. The ministry had planned to spend $1.1 billion with the railway. The towers will be 164 metres high. The toll will be $4.`,
  ];
  expect(alarms(told, ['2026-04-20', '2026-10-12'])).toEqual([]);
  expect(alarms(told, ['2026-04-20', '2026-04-20']).length).toBeGreaterThan(0);
});
