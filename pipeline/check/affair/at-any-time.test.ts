import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();

/** What two articles say of one another's figures, printed a year apart. */
const findings = (one: string, other: string, dates: readonly string[] = ['2024-03-05', '2025-03-12']) =>
  check(
    [one, other].flatMap(
      (text, i) => extract(article(`${text}\n`, { id: `paper-${i}`, published: dates[i]! }), rules).claims,
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
