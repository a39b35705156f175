import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();

const conflicts = (one: string, other: string, dates: readonly [string, string]): string[][] =>
  check(
    [one, other].flatMap(
      (text, i) => extract(article(`${text}\n`, { id: `paper-${i}`, published: dates[i]! }), rules).claims,
    ),
    null,
    rules,
  )
    .filter(({ verdict }) => verdict === 'conflict')
    .map(({ members }) => members.map(({ written }) => written));

const HARBOUR = `The Orlan Harbour Hospital in Belmore will merge three clinics. The new hospital of the Orlan Trust will have 417 single rooms,
5,146 rooms and a roof garden, the Orlan Trust said. Patients from Belmore and Harrow will be treated there.`;
const built = (
  rooms: string,
): string => `Work has ended at the Orlan Harbour Hospital, where the Orlan Trust will merge clinics of Belmore. There are ${rooms} in the new
hospital, and 417 single rooms for patients, with a garden on the roof. The builders have left Harrow.`;

test('the same digits in another order are a slip, though the one was planned and the other built', () => {
  expect(conflicts(HARBOUR, built('1,546 rooms'), ['2024-03-05', '2025-03-12'])).toEqual([
    ['5,146 rooms', '1,546 rooms'],
  ]);
});

test('and another number of rooms may be another plan', () => {
  expect(conflicts(HARBOUR, built('5,280 rooms'), ['2024-03-05', '2025-03-12'])).toEqual([]);
});

const NEWS = (seats: string): string => `Orrin United pick builder

Orrin United have picked Brannock to build their new ${seats} stadium at Velden Dock, the Velden council said. The stadium of Orrin United will open
in three years.`;
test('a 41,000-seat stadium has 41,870 seats', () => {
  const later = NEWS('stone').replace(
    'in three years.',
    'in three years. The stadium will have 41,870 seats.',
  );
  expect(conflicts(NEWS('41,000-seat'), later, ['2023-02-20', '2023-02-23'])).toEqual([]);
});

test('two roars of one match are two', () => {
  const roar = (how: string): string => `Velden United open their ground

The opening match of Velden United against Harrow filled the new Orrin Stadium in Velden. ${how} The stadium roared, and Harrow lost.`;
  expect(
    conflicts(
      roar('The roar of the opening match against Harrow came to 106 decibels.'),
      roar('The opening match against Harrow registered 126 decibels.'),
      ['2025-08-24', '2025-08-26'],
    ),
  ).toEqual([]);
});

const ON_SITE = `Orlan campus grows

Brannock builds more halls on the Orlan campus. Two halls of the Orlan campus use 90 megawatts, Brannock said, while a gas plant of 240 megawatts sends
power to the market. The expansion of the site will take a year.`;
const GRID = (plant: string): string => `Orlan campus waits for the grid

The grid has a long queue, and the Orlan campus has ${plant} of its own to send power to the halls. Brannock said that the expansion of the Orlan
campus, whose site lies near the river, needs more power from the grid.`;

test('the gas plant of one campus has one size, whatever months lie between two articles', () => {
  const dates = ['2026-03-27', '2026-05-28'] as const;
  expect(conflicts(ON_SITE, GRID('a gas plant of 250 megawatts'), dates)).toEqual([
    ['240 megawatts', '250 megawatts'],
  ]);
});
