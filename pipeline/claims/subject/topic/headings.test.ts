import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What stands above a figure says what it is of where nothing nearer does. */
test.each([
  // a section is about its first noun
  ['# Money\n\n## Ticket offices\n\nThe number of queues has fallen to 1,200.', 'Ticket offices'],
  // but who is counted is nearer than a common noun
  ['# Money\n\n## Chief clerk\n\nSome 40 porters have left.', 'porters'],
  // a person whom a title names beside a thing
  ['# Nora Brandt opens Orlan Hospital\n\nThe minister said 40 jobs were at risk.', 'Orlan Hospital'],
  // a title tells a story, and the words of the measure are nearer
  ['# Grants end as strikes go on\n\nThe number of goat farms has fallen to 1,200.', 'goat farms'],
])('%s of %s', (text, name) => {
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name).toBe(name);
});

test('a figure in the title is what is counted, and has nothing itself', () => {
  const text =
    '# College total down\n\nThe numbers of girls applying to start this autumn have slumped by 14%.';
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name).not.toBe('College total');
});

test.each([
  // where the farmers of the title are from is nobody
  ['# Price war hurts Dutch farmers\n\nThe herd has shrunk by 4%.', '4%', 'herd'],
  // a word said loud, and the first letters of what the text has in small ones
  ['# Is YOUR bus late?\n\nThe herd has shrunk by 4%.', '4%', 'herd'],
  [
    '# Alarm over PRW numbers\n\nThe number of park rescue workers is 141. Tree thefts rose 4%.',
    '4%',
    'Tree thefts',
  ],
  // who only reckons it up
  [
    '# Halm Bank says rents are up\n\nThe survey is out, according to the Halm Bank rent index. Rents rose 4%.',
    '4%',
    'Rents',
  ],
  // what is named only further down
  [
    '# Food is dear\n\nHigh food costs have added £18 a week.\n\nTesco and Halm are shops. Tesco sells eggs. Tesco rose.',
    '£18 a week',
    'High food costs',
  ],
])('%s: %s of %s', (text, written, name) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((c) => written.startsWith(c.written))?.subject?.name.split(' (')[0]).toBe(name);
});
