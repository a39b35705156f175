import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

const all = (text: string) =>
  extract(article(text), rules).claims.map((c) => [c.written, c.subject?.name, c.metric?.name, c.status]);

test('polls tell of parties by name, in lists and ties', () => {
  const text = 'The poll has the Liberals on 40%. The Greens and the Union are tied on 16% each.';
  expect(all(text)).toEqual([
    ['40%', 'Liberals', 'vote share', 'actual'],
    ['16%', 'Greens and Union', 'vote share', 'actual'],
  ]);
});

test('what became of the second half of them', () => {
  const told = all('A crash near Oltrey left 12 dead and 30 hurt.').map(([written, , metric]) => [
    written,
    metric,
  ]);
  expect(told).toEqual([
    ['12', 'deaths'],
    ['30', 'hurt'],
  ]);
});

test('three kinds before one noun', () => {
  const [ships] = extract(article('Some 26 private, navy and foreign boats looked for it.'), rules).claims;
  expect(ships?.quantity.unit).toBe('boat');
});

test('an option is of what stands behind it', () => {
  const told = all('Norair ordered 14 jets with an option for six more.');
  expect(told.map(([written, , , status]) => [written, status])).toEqual([
    ['14 jets', 'actual'],
    ['six', 'option'],
  ]);
});

test.each([
  ['The miners are trapped 610 metres down.', 'depth'],
  ['The car fell 40 metres down a cliff.', 'distance'],
  ['Lake Orrin fell 2 metres.', 'change'],
])('%s', (text, metric) => {
  expect(extract(article(text), rules).claims[0]?.metric?.id).toMatch(metric);
});
