import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const CRASH = 'A passenger jet crashed while landing at Velden airport on Sunday.';
const SHIP = 'The Orlan was a steamship that sank off Velden on 6 May 1937.';

test.each([
  [CRASH, 'The Halm Air plane was carrying 175 passengers.', '175', 'velden-accident'],
  [CRASH, 'Flight 2216 had 175 passengers on board.', '175', 'velden-accident'],
  [CRASH, 'Halm Air flew 41,000 passengers a day last year.', '41,000', 'halm-air'],
  [
    'A ferry and a tanker collided off Velden on Sunday.',
    'The ferry was carrying 20 passengers.',
    '20',
    'ferry',
  ],
  [SHIP, 'She was 269 metres long.', '269', 'orlan'],
  [SHIP, 'She had a crew of 892.', '892', 'orlan'],
  [SHIP, 'The ship had cost £1.5 million to build.', '£1.5', 'orlan'],
  [SHIP, 'About 1,500 people lost their lives.', '1,500', 'orlan-accident'],
])('%s %s', (opening, text, written, subject) => {
  const { claims } = extract(article(`${opening}\n\n${text}\n`), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.subject?.id).toBe(subject);
});
