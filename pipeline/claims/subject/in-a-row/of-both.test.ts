import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const told = (text: string) =>
  extract(article(text, { format: 'text' }), rules).claims.map((c) => [c.written, c.subject?.name]);

test('what both have, in an aside or as each of them, is of the names joined before', () => {
  expect(told('The Reds and the Orlan Alliance, both at 7 percent, would miss it.')).toEqual([
    ['7 percent', 'Reds and Orlan Alliance'],
  ]);
  expect(told('For Orlan and Brell it is not enough: each of them is left with 7 percent.')).toEqual([
    ['7 percent', 'Orlan and Brell'],
  ]);
});

test('or of the things counted before', () => {
  expect(
    told('Dahl says that 14 halls are being built and that each of them covers 9,000 square feet.'),
  ).toContainEqual(['9,000 square feet', 'halls']);
});

test('what the two have is of the names of the sentence before, and in brackets of one after the other', () => {
  const text =
    'Much hangs on it: the coalition of Halm League and OLP would fall. The two had 41.2% of the votes in June (29.1% and 12.1%).';
  expect(told(text)).toEqual([
    ['41.2%', 'Halm League and OLP'],
    ['29.1%', 'Halm League'],
    ['12.1%', 'OLP'],
  ]);
});

test('a clause between the names and the verb does not part what is listed in order', () => {
  expect(
    told('The Orlan League (OL) and the Reds, who ruled together, got 16.2% and 13.1% respectively.'),
  ).toEqual([
    ['16.2%', 'Orlan League'],
    ['13.1%', 'Reds'],
  ]);
});
