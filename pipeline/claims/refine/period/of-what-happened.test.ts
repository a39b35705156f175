import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'The death toll from the earthquake that struck Oltrey on 28 May has soared to 1,644.',
    '1,644',
    'document',
  ],
  ['The toll in the earthquake that struck Oltrey on 28 May has reached 3,085.', '3,085', 'document'],
  ['The number of dead in the floods that hit Velden on Monday has reached 40.', '40', 'document'],
  ['The death toll from the blast that tore through Oltrey on 3 June rose to 53.', '53', 'document'],
  ['The death toll in the explosion on 28 May in Oltrey has climbed to 53.', '53', 'document'],
  ['The plant that opened on 28 May has hired 400 people.', '400', 'document'],
  ['The quake that struck Oltrey on 28 May killed 41 people.', '41', 'stated'],
  ['The first phase, approved on 28 May, has a capacity of 600 MW.', '600', 'stated'],
  ['The death toll rose on 28 May to 53.', '53', 'stated'],
  ['On 28 May, the death toll in Oltrey rose to 53.', '53', 'stated'],
  ['Sales in May have risen to 40,000 units.', '40,000', 'stated'],
])('%s', (text, written, known) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((c) => c.written.startsWith(written))?.period?.known).toBe(known);
});
