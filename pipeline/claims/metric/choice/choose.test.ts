import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { compileRulebook } from '../../../rulebook/rulebook.ts';
import { loadRules, ruleSources } from '../../../run/load-rules.ts';

const TEXT = 'Orla Vey sells coats at a price of £90. The cheapest, from Norland, goes at £35.';

const lastOf = (text: string, rulebook = loadRules()) => extract(article(text), rulebook).claims.at(-1)!;

test('a figure that no word names takes the measure that has most points, and says why', () => {
  const claim = lastOf(TEXT);
  expect(claim.metric?.id).toBe('price');
  expect(claim.derivation.find((told) => told.startsWith('metric from'))).toMatch(
    /^metric from a choice of \d+: price, because: .*of the sentence before/,
  );
});

test('without points the guess stands', () => {
  const sources = ruleSources({}).filter(({ text }) => !/^kind: choices/m.test(text));
  const claim = lastOf(TEXT, compileRulebook(sources).rulebook);
  expect(claim.metric?.id).toBe('amount');
  expect(claim.derivation).toContain('metric from kind of figure: amount');
});

test('points of a folder of one’s own decide', () => {
  const mine =
    'kind: choices\nabout: x\nchoice: metric\ntraits: [{ trait: a guess, points: 9, because: so }]\n';
  const { rulebook } = compileRulebook([...ruleSources({}), { path: 'mine.yaml', text: mine }]);
  expect(lastOf(TEXT, rulebook).metric?.id).toBe('amount');
});

test('a measure has the subject of the figure that it was taken from, where its clause has none', () => {
  const claim = lastOf('Orrin Foods had a revenue of £4m in May. Back then, with sales slack: £2m.');
  expect(claim.metric?.family).toBe('revenue');
  expect(claim.subject?.name).toBe('Orrin Foods');
});

test('what somebody made is no loss, whatever was told before', () => {
  expect(lastOf('Orrin Foods lost £4m. Halm Works lost £5m. Tarn Works made £3m.').metric?.id).not.toBe(
    'loss',
  );
});

test('what a deed of its own says is no fine', () => {
  const text = 'Orrin Foods was fined £4m. Halm Works was fined £5m. Buyers had overpaid by £3m.';
  expect(lastOf(text).metric?.family).not.toBe('penalty');
});
