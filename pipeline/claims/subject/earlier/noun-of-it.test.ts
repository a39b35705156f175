import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const START =
  'Water could cost more\n\nThe village has hired Dunmore and Partners. Dunmore has walked the pipes. ';

test.each([
  ['But the village is losing water.\n\nIn April it pumped 22 million gallons.', 'village'],
  ['The village did a repair in 2014, where it replaced 5,100 feet of pipe.', 'village'],
  ['The plant was meant to treat wool. In spring it has seen 700,000 gallons.', 'plant'],
  // a name that the clause in front is about
  ['The village is glad.\n\nDunmore is a firm in Tarn. It has 40 workers.', 'Dunmore'],
])('%s of the %s', (text, name) => {
  const { claims } = extract(article(START + text), rules);
  expect(claims.at(-1)?.subject?.name.split(' (')[0]).toBe(name);
});
