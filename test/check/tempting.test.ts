import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import { extract } from '../../pipeline/extract.ts';
import { article } from '../support/article.ts';
import { rules } from './rules.ts';

/**
 * Two outlets, a sentence each, about one thing. Three sets of such pairs (130 tempting ones, 48 contradictions) were read once before anything
 * was mended for them: 18 of 50, 8 of 40 and 7 of 40 tempting pairs were called contradictions, and 12 of 20, 5 of 16 and 4 of 12
 * contradictions were found. Two later sets, read once after that: 6 of 30 and 5 of 30, 5 of 10 and 6 of 10. These are some of each.
 */
const TEMPTING: readonly (readonly [string, string])[] = [
  [
    'Operating income at Halm Media was $2.6bn in the first quarter.',
    'Net income at Halm Media was $2.3bn in the first quarter.',
  ],
  ['The Orlan Bridge is 1.7 miles long.', 'The main length of the Orlan Bridge is 4,200 feet.'],
  ['Orrin Water was worth £4 billion at one point.', 'Orrin Water is worth £2.1 billion.'],
  ['Seven men broke into the Halmbad.', 'Eight men are accused of breaking into the Halmbad.'],
  ['The Orlan Bridge cost £35m to build.', 'The Orlan Bridge would cost £60m to build today.'],
  ['The Orlan Bridge cost £35m.', "In today's money, the Orlan Bridge cost £60m."],
  ['The Orlan Bridge is 220 feet above the water.', 'The Orlan Bridge is 240 feet high.'],
  ['Lake Orrin is 1.5 km wide.', 'Lake Orrin is 2.7 km wide at its widest point.'],
  ['Lake Orrin has a mean depth of 132 m.', "Lake Orrin's deepest point is 230 m."],
  ['The Orlan 7 has a wingspan of 80 metres.', 'The Orlan 7 has a length of 73 metres.'],
  [
    'By mid-evening, four people were confirmed dead in the Halm ferry disaster.',
    'As of 2 a.m., six people were confirmed dead in the Halm ferry disaster.',
  ],
  [
    'Approval of Ona Brandt fell by 11 percentage points among farmers.',
    'Approval of Ona Brandt fell by four percentage points among students.',
  ],
  ['The population of Halmark was 4.1 million.', 'The population of Halmark rose by 3.5 million.'],
  ['Hotel occupancy in Halm was 70% in June.', 'Hotel occupancy in Halm was 76% in July.'],
  ['Halm Motors sold 40,000 cars in May.', 'Halm Motors sold 210,000 cars in the first half of the year.'],
  [
    'Orrin Foods had sales of £400m in the second quarter.',
    'Orrin Foods had online sales of £90m in the second quarter.',
  ],
  ['Inflation in Halmark was 3.2% in July.', 'Core inflation in Halmark was 3.9% in July.'],
  ['Turnout in Halm was 61% at noon.', 'Turnout in Halm was 74%.'],
  [
    'The festival in Oltrey drew 40,000 visitors.',
    'The festival in Oltrey drew 12,000 visitors on its first day.',
  ],
  [
    'Farmers in Halmark harvested 4 million tonnes of wheat.',
    'Farmers in Halmark harvested 1.9 million tonnes of barley.',
  ],
  ['Exports from Halmark rose 5% in June.', 'Exports from Halmark to China fell 7% in June.'],
  [
    'The outbreak in Oltrey has infected 214 people.',
    'The outbreak in Oltrey has infected 31 people this week.',
  ],
  ['Crime in Halm fell 6% last year.', 'Violent crime in Halm rose 3% last year.'],
  [
    'Police in Oltrey seized 300 kg of cocaine on Friday.',
    'Police in Oltrey have seized 2.1 tonnes of cocaine this year.',
  ],
  ['Oltrey recorded 34.2 degrees on Tuesday.', 'Oltrey recorded 31.8 degrees on Wednesday.'],
  ['The jobless rate in Norvia is 5.2%.', 'The jobless rate in Norvia was 6.1% before the reform.'],
  ['The satellite Calla weighs 1.2 tonnes.', 'The satellite Calla weighs 2.9 tonnes with its fuel.'],
  [
    'The pension in Kestria will rise to 1,240 crowns.',
    'The minimum pension in Kestria will rise to 890 crowns.',
  ],
  [
    'Around 35% of pupils in Wexley get free meals.',
    'In the poorest schools of Wexley 61% of pupils get free meals.',
  ],
  ['Orrin Motors sold 336,000 cars in June.', 'In Kestria, Orrin Motors sold 134,000 cars in June.'],
  [
    'The crash of Kestria Air Flight 209 killed 247 people.',
    'The crash of Kestria Air Flight 209 killed 241 people aboard.',
  ],
  ['The Marl tunnel took 11 years to build.', 'The Marl tunnel was finished 3 years late.'],
  ['Norvia spends 2.1% of GDP on defence.', 'Norvia wants to spend 3.5% of GDP on defence.'],
  ['Net profit at Orrin Foods fell by 71%.', 'Orrin Foods had a gross profit of £3m, a 15% decrease.'],
];

const AT_ODDS: readonly (readonly [string, string])[] = [
  ['The bridge in Halm will cost £40m.', 'The bridge in Halm will cost £52m.'],
  ['Unemployment in Halmark fell to 4.1% in June.', 'The unemployment rate in Halmark was 4.6% in June.'],
  ['The tunnel in Halm is 4.2 km long.', 'The Halm tunnel runs for 5.1 km.'],
  ['The council of Wexley has a deficit of £34m.', 'Wexley council faces a budget gap of £43m.'],
  ['Corven Group is cutting 3,000 jobs worldwide.', 'Corven Group will lay off 2,400 people worldwide.'],
  [
    'Marlowe United paid £31m for the striker Tom Oduya.',
    'Striker Tom Oduya joined Marlowe United for £27m.',
  ],
  [
    'The drought has cut the wheat harvest in Norvia by 31%, the ministry said.',
    "Norvia's wheat harvest is down 24% because of the drought.",
  ],
  ['The prison in Tarn holds 840 inmates.', 'There are 910 inmates in the prison in Tarn.'],
  ['Lumenet has 14 million customers.', 'Lumenet, which has 11 million customers, raised its prices.'],
  ['The trial in Velden involved 1,148 patients.', 'The Velden trial had 1,481 participants.'],
];

const rulebook = rules();

function alarms([one, other]: readonly [string, string]): string[] {
  const claims = [one, other].flatMap(
    (text, i) =>
      extract(article(text, { id: `${i}`, format: 'text', published: `2025-08-1${i + 1}` }), rulebook).claims,
  );
  const findings = check(claims, null, rulebook);
  return findings.filter((f) => f.verdict === 'conflict' || f.verdict === 'fails').map((f) => f.why);
}

describe('two sentences on one thing', () => {
  it.each(TEMPTING)('are not at odds: %s / %s', (...pair) => expect(alarms(pair)).toEqual([]));
  it.each(AT_ODDS)('are at odds: %s / %s', (...pair) => expect(alarms(pair)).toHaveLength(1));
});
