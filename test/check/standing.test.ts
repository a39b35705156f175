import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import { extract } from '../../pipeline/extract.ts';
import { article } from '../support/article.ts';
import { rules } from './rules.ts';

/**
 * Articles that are there to tell of one thing, printed years apart: what they say of its size, its cost and how it was built is of one time. The
 * kinds of pair were met in real articles on eight bridges, dams, ships, lakes and telescopes (122 pairs of a figure that two of them have, of which 18
 * were shown to agree, and 29 contradictions, of which 4 were found, with 5 false alarms); all of these are invented.
 */
interface Told {
  readonly title: string;
  readonly text: string;
  readonly published: string;
}

const old = (title: string, text: string): Told => ({ title, text, published: '2009-03-02' });
const later = (title: string, text: string): Told => ({ title, text, published: '2021-11-20' });

const rulebook = rules();

function found(told: readonly Told[]) {
  const claims = told.flatMap(({ title, text, published }, i) => {
    const document = article(text, { id: `d${i}`, title, publisher: `outlet ${i}`, published });
    return extract(document, rulebook).claims;
  });
  return check(claims, null, rulebook);
}

const alarms = (told: readonly Told[]): string[] =>
  found(told)
    .filter((f) => f.verdict === 'conflict' || f.verdict === 'fails')
    .map((f) => f.members.map((m) => m.written).join(' / '));

const BRIDGE = 'The Orlan Bridge is a suspension bridge in Ostria.';
const DAM = 'The Tarn Dam is a concrete dam on the Arl.';
const SHIP = 'The Vessela was an ocean liner built in Halm.';

const AT_ODDS: readonly (readonly [string, Told, Told, readonly string[]])[] = [
  [
    'a cost',
    old('Orlan Bridge', `${BRIDGE} It cost £35 million to build.`),
    later('Orlan Bridge: facts and figures', `${BRIDGE} The bridge was completed at a cost of £48 million.`),
    ['£35 million', '£48 million'],
  ],
  [
    'the dead of its construction',
    old('Tarn Dam', `${DAM} In all 96 workers died during its construction.`),
    later('10 facts about the Tarn Dam', 'There were 112 deaths during the construction of the dam.'),
    ['96 workers', '112 deaths'],
  ],
  [
    'those who built it',
    old('Tarn Dam', `${DAM} Some 21,000 people worked on the construction of the dam.`),
    later('Tarn Dam', `${DAM} The dam was built by 11,500 men.`),
    ['21,000 people', '11,500 men'],
  ],
  [
    'how long it took',
    old('Tarn Dam', `${DAM} Construction took 5 years.`),
    later('Tarn Dam', `${DAM} It took 8 years to build.`),
    ['5 years', '8 years'],
  ],
  [
    'how much it holds',
    old('Marl Stadium', 'Marl Stadium is a football stadium in Halm. It has a capacity of 90,000.'),
    later('Marl Stadium', 'Marl Stadium is a football stadium in Halm. The stadium seats 71,500 people.'),
    ['90,000', '71,500 people'],
  ],
  [
    'concrete in two units',
    old('Tarn Dam', `${DAM} The dam has 4,400,000 cubic yards or 3,364,000 cubic metres of concrete.`),
    later('Tarn Dam', `${DAM} It contains 3,250,000 cu. yds. of concrete.`),
    ['4,400,000 cubic yards', '3,250,000 cu. yds.'],
  ],
  [
    'a crew',
    old('The Vessela', `${SHIP} It had a crew of 892.`),
    later('Vessela facts', `${SHIP} The ship had a crew of 925.`),
    ['892', '925'],
  ],
  [
    'what the sentence in front was about, and not what it came by',
    old(
      'Lake Orrin',
      'Lake Orrin is a lake in Ostria. The lake has 22 islands, of which Olkin covers 730 hectares. It is 636 km long.',
    ),
    later('Lake Orrin', 'Lake Orrin is a lake in Ostria. It is 702 km long.'),
    ['636 km', '702 km'],
  ],
  [
    'a name cut short',
    old('Halm Opera House', 'The Halm Opera House is a theatre in Halm. The Opera House is 183 metres long.'),
    later(
      '10 facts about the Halm Opera House',
      '- The construction took 14 years.\n- The opera house is 196 metres long.',
    ),
    ['183 metres', '196 metres'],
  ],
  [
    'a depth, however it is told',
    old('Lake Orrin', 'Lake Orrin is a lake in Ostria. It has a maximum depth of 230 metres.'),
    later('Lake Orrin', 'Lake Orrin is a lake in Ostria. The lake is 271 metres deep.'),
    ['230 metres', '271 metres'],
  ],
];

const NOT_AT_ODDS: readonly (readonly [string, Told, Told])[] = [
  [
    'what was planned, and what came of it',
    old('Marl Stadium', 'Marl Stadium is a football stadium in Halm. It will have a capacity of 90,000.'),
    later('Marl Stadium', 'Marl Stadium is a football stadium in Halm. It has a capacity of 71,500.'),
  ],
  [
    'what it was estimated to take, and what it took',
    old(
      'Halm Opera House',
      'The Halm Opera House is a theatre in Halm. Its construction was estimated to take 7 years.',
    ),
    later('Halm Opera House', 'The Halm Opera House is a theatre in Halm. Construction took 14 years.'),
  ],
  [
    'the largest of its parts',
    old(
      'Lake Orrin',
      'Lake Orrin is a lake in Ostria. It has 27 islands; the largest, Olkin, is 72 km long.',
    ),
    later('Lake Orrin', 'Lake Orrin is a lake in Ostria. It is 93 km long.'),
  ],
  [
    'a length of a kind',
    old('Orlan Bridge', `${BRIDGE} Its main length is 1,280 metres.`),
    later('Orlan Bridge', `${BRIDGE} The bridge is 2,737 metres long.`),
  ],
  [
    'another part of it',
    old('Orlan Bridge', `${BRIDGE} Its main span is 1,280 metres long.`),
    later('Orlan Bridge', `${BRIDGE} The bridge is 2,737 metres long.`),
  ],
  [
    'the usual and the utmost',
    old('Lake Orrin', 'Lake Orrin is a lake in Ostria. It is 1.5 km wide.'),
    later(
      'Lake Orrin',
      'Lake Orrin is a lake in Ostria. The lake is 2.7 km (1.7 miles) wide at its widest point.',
    ),
  ],
  [
    'a mean and the most',
    old('Lake Orrin', 'Lake Orrin is a lake in Ostria. It has a mean depth of 132 metres.'),
    later('Lake Orrin', 'Lake Orrin is a lake in Ostria. Its deepest point is 230 metres.'),
  ],
  [
    'inches left out',
    old('The Vessela', `${SHIP} It was 882 feet long.`),
    later('Vessela facts', `${SHIP} The ship was 882 feet, 9 inches in length.`),
  ],
  [
    'money of another day',
    old('Orlan Bridge', `${BRIDGE} It cost £35 million to build.`),
    later('Orlan Bridge', `${BRIDGE} It would cost £80 million to build today.`),
  ],
  [
    'estimates of two years',
    old('Orlan Bridge', `${BRIDGE} In 2007 it was thought that its cost would be £6.4 billion.`),
    later('Orlan Bridge', `${BRIDGE} In 2011 it was thought that its cost would be £6.515 billion.`),
  ],
  [
    'what moves',
    old('Orlan Bridge', `${BRIDGE} More than 90,000 vehicles cross the bridge every day. The toll is £3.`),
    later('Orlan Bridge', `${BRIDGE} Some 130,000 vehicles cross the bridge every day. The toll is £5.`),
  ],
  [
    'who works there',
    old('Orlan Bridge', `${BRIDGE} The bridge employs 200 people. It has 4 million visitors a year.`),
    later('Orlan Bridge', `${BRIDGE} The bridge employs 340 people. It has 7 million visitors a year.`),
  ],
  [
    'another bridge beside it',
    old('Orlan Bridge', `${BRIDGE} It is 2,737 metres long.`),
    later('Orlan Bridge', `${BRIDGE} The Kessel Bridge is 1,991 metres long.`),
  ],
  [
    'another of nearly the same name',
    old(
      'Orlan Tunnel',
      'The Orlan Tunnel is a railway tunnel in Ostria. It is 15 km long and cost £2 billion.',
    ),
    later(
      'Orlan Base Tunnel',
      'The Orlan Base Tunnel is a railway tunnel in Ostria. It is 32 km long and cost £5 billion.',
    ),
  ],
  [
    'how many at once, and how many in all',
    old('Tarn Dam', `${DAM} Some 21,000 people worked on the construction of the dam.`),
    later('Tarn Dam', `${DAM} Up to 5,200 men worked on its construction at any one time.`),
  ],
  [
    'those who died otherwise',
    old('Orlan Bridge', `${BRIDGE} In all 11 workers died during its construction.`),
    later('Orlan Bridge', `${BRIDGE} In 1978 a collapse of the bridge killed 26 people.`),
  ],
  [
    'repairs of two years',
    old('Orlan Bridge', `${BRIDGE} In 2008 repairs of the bridge cost £35 million.`),
    later('Orlan Bridge', `${BRIDGE} In 2020 repairs of the bridge cost £48 million.`),
  ],
  [
    'news of two years',
    old(
      'Orlan Bridge repairs begin',
      'Repairs of the Orlan Bridge began on Monday. They will cost £35 million.',
    ),
    later(
      'Orlan Bridge repairs begin',
      'Repairs of the Orlan Bridge began on Friday. They will cost £48 million.',
    ),
  ],
];

describe('articles on one thing, printed years apart', () => {
  it.each(AT_ODDS)('are at odds in %s', (_, one, other, pair) => {
    const all = alarms([one, other]);
    expect(all.filter((alarm) => pair.every((written) => alarm.includes(written)))).toHaveLength(1);
    expect(all).toHaveLength(1);
  });

  it.each(NOT_AT_ODDS)('are not at odds: %s', (_, one, other) => {
    expect(alarms([one, other])).toEqual([]);
  });

  it('bear each other out, each in its own words', () => {
    const one = old(
      'Tarn Dam',
      `${DAM} It cost £147 million to build. In all 96 workers died during its construction.`,
    );
    const other = later('Tarn Dam', `${DAM} The total cost was £147 million. Its building claimed 96 lives.`);
    const agreed = found([one, other]).filter((f) => f.verdict === 'identical');
    const both = agreed.map((f) => f.members.map((m) => m.written).join(' / ')).sort();
    expect(both).toEqual(['96 workers / 96 lives', '£147 million / £147 million']);
  });
});
