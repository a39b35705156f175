import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const OPENING = 'The National Council for Safer Roads is concerned. It sees 196 deaths on the roads.\n\n';

/** The dead and hurt are of nobody who only speaks of them, nor of those counted before. */
test.each([
  ['Cyclists are often hurt, with 17 killed in 2017.', 'Cyclists'],
  ['One in five people killed were old.\n\nMotorcyclist deaths rose from 22 to 24.', 'Motorcyclist deaths'],
])('%s of %s', (text, name) => {
  const { claims } = extract(article(OPENING + text), rules);
  expect(claims.at(-1)?.subject?.name.split(' (')[0]).toBe(name);
});

test('a body has those whom it lost', () => {
  const { claims } = extract(article('Orrin Mining Ltd lost 14 workers, who were killed in May.'), rules);
  expect(claims[0]?.subject?.name).toBe('Orrin Mining');
});
