import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();

/** What two articles say of one another's figures, printed a year apart. */
const findings = (
  one: string,
  other: string,
  dates: readonly (string | null)[] = ['2024-03-05', '2025-03-12'],
) =>
  check(
    [one, other].flatMap(
      (text, i) =>
        extract(article(`${text}\n`, { id: `paper-${i}`, published: dates[i] ?? null }), rules).claims,
    ),
    null,
    rules,
  ).filter(({ check: by, verdict }) => by === 'affair' || verdict === 'conflict');
const conflicts = (...told: Parameters<typeof findings>): string[][] =>
  findings(...told)
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ members }) => members.map(({ written }) => written));

const HARBOUR = `The Orlan Harbour Hospital in Belmore will merge three clinics. The new hospital of the Orlan Trust will have 417 single rooms,
ROOMS and a roof garden, the Orlan Trust said. Patients from Belmore and Harrow will be treated there.`;
const LATER = `Work goes on at the Orlan Harbour Hospital, where the Orlan Trust will merge clinics of Belmore. There will be ROOMS in the new
hospital, and 417 single rooms for patients, with a garden on the roof. The builders have left Harrow.`;
const told = (text: string, rooms: string): string => text.replace('ROOMS', rooms);

test('articles of two years agree in what both give of one matter', () => {
  const [found] = findings(told(HARBOUR, '5,140 rooms'), told(LATER, '5,140 rooms'));
  expect(found?.verdict).toBe('identical');
});

test('a round figure is no agreement with another round figure', () => {
  const found = findings(told(HARBOUR, '5,140 rooms'), told(LATER, '5,230 rooms'));
  expect(found.filter(({ verdict }) => verdict === 'rounding')).toEqual([]);
});

test('they contradict each other in a count that another figure of both sentences shows to be one', () => {
  expect(conflicts(told(HARBOUR, '5,140 rooms'), told(LATER, '5,680 rooms'))).toEqual([
    ['5,140 rooms', '5,680 rooms'],
  ]);
});

test.each([
  ['about 5,140 rooms', '5,680 rooms'],
  ['5,140 rooms', 'up to 5,680 rooms'],
  ['5,140 rooms', '8,680 rooms'],
  ['5,140 trees', '5,680 rooms'],
])('and not in %s beside %s', (one, other) => {
  expect(conflicts(told(HARBOUR, one), told(LATER, other))).toEqual([]);
});

const FIRE = `The Larch Fire in Harrow County destroyed the town of Belmore and killed TOLL people in November. Firefighters from
Orlan contained the blaze after two weeks, and residents have not come back to Belmore.`;
const YEAR_ON = `A year after the Larch Fire residents of Belmore mourn. The blaze destroyed the town in Harrow County, where it killed
TOLL people, and firefighters from Orlan needed weeks to contain it.`;
const toll = (text: string, number: string): string => text.replace('TOLL', number);

test('a toll is no smaller a year later', () => {
  expect(conflicts(toll(FIRE, '64'), toll(YEAR_ON, '61'))).toEqual([['64 people', '61 people']]);
});

test.each([
  ['61', '64'],
  ['64', 'at least 61'],
  ['64', '41'],
  ['64', '61 to 66'],
])('and %s may have become %s', (one, other) => {
  expect(conflicts(toll(FIRE, one), toll(YEAR_ON, other))).toEqual([]);
});

const BILL = `The price of the Orlan Harbour Hospital in Belmore made the council angry. The patients of Belmore wait for beds. In 2014, when the
council of Harrow approved the plan, the estimated bill was £462m, said the Orlan Trust. Its hospital is not finished.`;
const REPORT = `A report of auditors on the Orlan Harbour Hospital in Belmore found weak planning. A cost of SUM was approved by the council of
Harrow in 2014, said the Orlan Trust. The hospital waits for its patients and beds.`;
const sum = (figure: string): string => REPORT.replace('SUM', figure);

test('what was said in one year of a cost is one figure, whether it is called estimated or approved', () => {
  expect(conflicts(BILL, sum('£472m'))).toEqual([['£462m', '£472m']]);
});

test('and of another year another one', () => {
  expect(conflicts(BILL, sum('£472m').replace('2014', '2016'))).toEqual([]);
});

const LOSS = `Orlan Rail lost SUM in 2023, the railway of Belmore said on Monday. Fewer passengers from Harrow took its trains.`;
const AGAIN = `The trains of Orlan Rail were empty. The loss of the Belmore railway in 2023 came to SUM, as passengers from Harrow stayed away.`;

test('a figure with the same digits and a power of ten apart is a misprint', () => {
  const lost = (figure: string): readonly [string, string] => [
    LOSS.replace('SUM', figure),
    AGAIN.replace('SUM', '£41.74 million'),
  ];
  expect(conflicts(...lost('£417.4 million'))).toHaveLength(1);
  expect(conflicts(...lost('£416.4 million'))).toEqual([]);
});

const DAM = `The Corrin Dam in Harrow is to get two new turbine halls. Once both halls are finished they will make enough power for HOMES, the Corrin Power
Company said, without any smoke. The company has built dams in Harrow for decades.`;
const DAM_LATER = `Corrin Power Company has begun to dig the second hall of the Corrin Dam in Harrow. The two halls together will make enough power for
HOMES and give off no smoke, the company said.`;
const homes = (text: string, number: string): string => text.replace('HOMES', number);

test.each([
  ['400,000 homes', '460,000 homes'],
  ['400,000 homes', '800,000 homes'],
])('what the whole of a thing is built for is not %s and %s', (one, other) => {
  expect(conflicts(homes(DAM, one), homes(DAM_LATER, other))).toEqual([[one, other]]);
});

test('half of it may be one of the two', () => {
  const second = DAM_LATER.replace('The two halls together', 'The second hall');
  expect(conflicts(homes(DAM, '800,000 homes'), homes(second, '400,000 homes'))).toEqual([]);
});

test('it may not have been built as it was planned', () => {
  const built = DAM_LATER.replace('will make', 'make');
  expect(conflicts(homes(DAM, '400,000 homes'), homes(built, '460,000 homes'))).toEqual([]);
});

const FARM = `The Skarn Wind Farm off Harrow was built by the Orlan Trust and Velden Power. TOLD Boats from Belmore carry the crews to the wind farm.`;
const FARM_LATER = FARM.replace('Boats', 'Ships');
const farm = (text: string, told: string): string => text.replace('TOLD', told);

test('what a thing has stays so, whatever stands for its name', () => {
  const one = farm(FARM, 'The Skarn Wind Farm has 62 turbines.');
  const other = farm(FARM_LATER, 'The project consists of 68 turbines.');
  expect(conflicts(one, other)).toEqual([['62 turbines', '68 turbines']]);
});

test.each([
  [
    'At the Skarn Wind Farm 62 turbines have been installed.',
    'At the Skarn Wind Farm 68 turbines have been installed.',
  ],
  ['The Skarn Wind Farm will cost £2.3 billion.', 'The Skarn Wind Farm cost £2.8 billion.'],
  ['The Skarn Wind Farm has cost £2.3 billion.', 'The Skarn Wind Farm has cost £2.8 billion.'],
  ['Velden Power has a capacity of 3.2 gigawatts.', 'Velden Power has a capacity of 3.6 gigawatts.'],
  ['Velden Power has 620 turbines.', 'Velden Power has 680 turbines.'],
  ['Police in Harrow seized 620 guns.', 'Police in Harrow seized 680 guns.'],
  ['Its film was shown in 3,200 theatres.', 'Its film was shown in 3,400 theatres.'],
])('and not so much of it as there is at a time: %s', (one, other) => {
  expect(conflicts(farm(FARM, one), farm(FARM_LATER, other))).toEqual([]);
});

const AUDIT = `The Orlan Games in Belmore cost the taxpayers of Velden £5.93 billion, the auditors of the state found in a report on infrastructure and
security. Public money of £2.77 billion went into halls and roads, and the deployment of OFFICERS and guards each day cost £412 million. The
organisers of the Orlan Games dispute the report.`;
const REPORTED = `Taxpayers in Velden paid £5.93 billion for the Orlan Games in Belmore, a report by the auditors says. Public money of £2.77 billion was spent on
infrastructure, on halls and roads. For security OFFICERS and guards stood on the streets of Belmore each day, the organisers say.`;
const officers = (text: string, number: string): string =>
  text.replace('OFFICERS', `${number} police officers`);

test('a text that nobody has dated is of the time of one with which it shares other figures', () => {
  const [one, other] = [officers(AUDIT, '31,000'), officers(REPORTED, '36,000')];
  expect(conflicts(one, other, ['2025-03-05', null])).toEqual([
    ['31,000 police officers', '36,000 police officers'],
  ]);
  expect(conflicts(one, other, ['2025-03-05', '2025-09-05'])).toEqual([]);
  expect(conflicts(one, officers(REPORTED, '66,000'), ['2025-03-05', null])).toEqual([]);
});
