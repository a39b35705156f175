import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Under which ids the figures of an article are filed, in order. */
test.each([
  // an acronym and what it is short for, whichever the sentence has
  [
    'The Harrow Bay High-Speed Rail Authority (HBHSRA) spent $4 million.\n\n“Thrift”, says the Authority.\n\nHBHSRA has 400 workers.',
    ['harrow-bay-high-speed-rail-authority', 'harrow-bay-high-speed-rail-authority'],
  ],
  [
    'The Harrow Bay Rail Authority spent $4 million. HBRA has 400 workers.',
    ['harrow-bay-rail-authority', 'harrow-bay-rail-authority'],
  ],
  // whatever it is said to be in front of its name
  [
    'The long-awaited Tarn National Museum cost $4 million. Cash-strapped Halm Foods lost $3 million.',
    ['tarn-national-museum', 'halm-foods'],
  ],
  // spelled out in small letters
  [
    'The new regional women’s hospital (RWH) will cost €391m. The RWH has 300 beds. The long-planned regional women’s hospital has 18 theatres.',
    ['regional-women-hospital', 'regional-women-hospital', 'regional-women-hospital'],
  ],
  ['The gross domestic product (GDP) was $4 million.', ['gross-domestic-product']],
  // one that the register knows
  ['Taiwan Semiconductor Manufacturing Co. spent $4 million. TSMC has 400 shops.', ['tsmc', 'tsmc']],
  ['Taiwan Semiconductor Manufacturing Co (TSMC) spent $4 million.', ['tsmc']],
  // three letters without brackets may be short for anything, and four of two names for none
  ['The Halm Rail Office spent $4 million. HRO has 400 workers.', ['halm-rail-office', 'hro']],
  [
    'The Halm Bay Rail Office spent $4 million. The Hull Bridge Repair Office spent $3 million. HBRO has 400 workers.',
    ['halm-bay-rail-office', 'hull-bridge-repair-office', 'hbro'],
  ],
  // of one word, and of a common noun
  ['In May Halmhansa (HH) spent $4 million. HH has 400 workers.', ['halmhansa', 'halmhansa']],
  [
    'The new county music hall (CMH) cost $4 million. The CMH cost $4 million.',
    ['county-music-hall', 'county-music-hall'],
  ],
  // "new" is no part of a name that the text has without it
  [
    'The New Orlan Tunnel cost $4 million. It took years. The Orlan Tunnel cost $4 million.',
    ['orlan-tunnel', 'orlan-tunnel'],
  ],
  // one that the register knows, also where the article has a longer name
  ['# Lufthansa Group\n\nJets: 40\n\nDeutsche Lufthansa fell. It has 90 pilots.', ['lufthansa', 'lufthansa']],
  // without the word for its legal form
  ['Halm Brewing Co. spent $4 million. Marrow AG lost $3 million.', ['halm-brewing', 'marrow']],
  [
    'Orrin Foods Inc. has 400 workers. Velden Trading Company has 90.',
    ['orrin-foods', 'velden-trading-company'],
  ],
  // what is called after somebody, by the kind or the surname alone
  [
    'The James Marsh Space Telescope cost $10 billion. The Marsh telescope has 18 mirrors. Marsh weighs 4 tonnes.',
    ['james-marsh-space-telescope', 'james-marsh-space-telescope', 'james-marsh-space-telescope'],
  ],
  [
    'The James Marsh Space Telescope cost $10 billion. “It works”, said Ona Marsh. Marsh, 54, has 18 medals.',
    ['james-marsh-space-telescope', 'ona-marsh', 'ona-marsh'],
  ],
  // another one of the place
  [
    'The Orlan Base Tunnel cost $10 billion. The Orlan Tunnel is 14 km long.',
    ['orlan-base-tunnel', 'orlan-tunnel'],
  ],
])('%s', (text, subjects) => {
  const { claims } = extract(article(`${text}\n`), rules);
  expect(claims.map(({ subject }) => subject?.id)).toEqual(subjects);
});
