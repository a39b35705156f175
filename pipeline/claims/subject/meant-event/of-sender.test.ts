import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const QUAKE =
  'Quake kills 41 in Tarnia\n\nA quake struck Tarnia on Monday, killing 41 people.\n\nSome 1,200 homes were destroyed.\n\n';

test.each([
  // what a land or a body sends is its own, and no count of all who are there
  [
    `${QUAKE}The government released aid, and neighbouring Norland sent 80 rescuers with 12 dogs.`,
    '80',
    'norland',
  ],
  [`${QUAKE}Ostland has deployed 200 firefighters.`, '200', 'ostland'],
  [`${QUAKE}The army helped, while Ostland provided four pumps and a team of 35 rescuers.`, '35', 'ostland'],
  // who are there by nobody's name
  [`${QUAKE}Some 200 rescuers were sent to the town.`, '200', 'tarnia-earthquake'],
  // "since then, when": years ago, at the place named there
  [
    `${QUAKE}It was the deadliest earthquake in the country since 1987, when 211 people died in Brome.`,
    '211',
    'brome',
  ],
  [
    `${QUAKE}It was the worst since 2002, when 51 people were killed in Marrin and 30,000 lost their homes.`,
    '51',
    'marrin',
  ],
  // no place is named
  [`${QUAKE}It was the strongest since 1999, when 18 people died.`, '18', 'earthquake-of-1999'],
  [`${QUAKE}With 41 people dead it is the deadliest since 1987.`, '41', 'tarnia-earthquake'],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(`${text}\n`), rules);
  expect(claims.findLast((c) => c.written.startsWith(written))?.subject?.id).toBe(subject);
});
