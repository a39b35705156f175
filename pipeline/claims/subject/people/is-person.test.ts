import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** The subject of the last figure: nobody's own who is a person, and a body's own which is none. */
test.each([
  // the last name alone, most often named of all
  [
    [
      'Orrin Foods boss Brandt praises shops',
      'Orrin Foods chief executive Ona Brandt has praised its shops.',
      'Brandt spoke on Monday. Brandt today said that the year was good, and Brandt hailed its staff.',
      'Pre-tax profit fell 12%.',
    ],
    'Orrin Foods',
  ],
  // nobody is called "the" so-and-so
  [
    [
      'Fire in Ostland kills two',
      'A fire broke out in a mill in Ostland on Friday.',
      'The Blue Crescent said it had sent 400 tents.',
    ],
    'Blue Crescent',
  ],
  // where the speaker is from is nobody
  [
    [
      'Teachers go',
      'The mayor of Velden Falls said that it was bad.',
      'Velden Falls lost 2,300 pupils. It has 1,020 teachers.',
    ],
    'Velden Falls',
  ],
  // nobody who speaks is "it"
  [['Mills grow', 'Halmar Orsk said on Tuesday that it had hired 40 people.'], 'Halmar Orsk'],
  // nobody has shares
  [['Mills grow', 'Halmar Orsk said sales rose by 4%.', 'Halmar Orsk shares fell 2%.'], 'Halmar Orsk'],
  // nobody is called by two words of the dictionary alone
  [['Mills grow', 'Copper Origin said sales rose by 4%.'], 'Copper Origin'],
  // but by a word that many are called by
  [['Orrin Foods grows', 'Orrin Foods has 30 shops.', 'Copper Stone said sales rose by 4%.'], 'Orrin Foods'],
  // a paper tells of others
  [['Orrin Foods grows', 'Orrin Foods has 30 shops.', 'Copper News said sales rose by 4%.'], 'Orrin Foods'],
])('%s of %s', (text, name) => {
  const { claims } = extract(article(`# ${text.join('\n\n')}\n`), rules);
  expect(claims.at(-1)?.subject?.name).toBe(name);
});

test('a minister with an initial has no money of their own, and a title in capitals is somebody', () => {
  const text =
    'It is the fruit of a review that Transport Secretary Jan P. Brill ordered in May.\n\nTwo deals are named. One is an award from 2012, of £318 million.';
  const { claims } = extract(article(text), rules);
  expect(claims.find((c) => c.written === '£318 million')?.subject).toBeNull();
  const list = '# GOVERNOR ANSWERS CRITICS\n\nTrack work comes next.\n\n- 171 miles in active design\n';
  const names = extract(article(list), rules).claims.map((c) => c.subject?.name);
  expect(names).not.toContain('Governor');
});

test('who is quoted by a last name is a person, and no body that a common noun means', () => {
  const text =
    'Halm County Council met.\n\nAskel Dorn told Halm County Council to wait. He said the authority must save £3m. "It is hard," Dorn said.';
  const { claims } = extract(article(`Meeting\n\n${text}\n`), rules);
  expect(claims.find((c) => c.written === '£3m')?.subject?.id).toBe('halm-county-council');
});
