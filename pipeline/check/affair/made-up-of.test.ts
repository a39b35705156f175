import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { entryOf } from '../entry.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { addsUpTo, type Figures, isSumOfTwo } from './made-up-of.ts';

const rulebook = loadRules();
const context = contextOf(rulebook, NO_ORIGINS);
const figures = (id: string, text: string): Figures => ({
  entries: extract(article(text, { id }), rulebook).claims.map((claim) => entryOf(claim, context)),
});
const at = ({ entries }: Figures, written: string) => entries.find((e) => e.claim.written === written)!;

test('parts add up, rises do not', () => {
  const rises = figures('one', 'Petrol rose 5.4% and fares rose 12.8%.');
  const other = figures('other', 'Fares rose 18.2%.');
  expect(addsUpTo(at(other, '18.2%'), at(rises, '12.8%'), rises)).toBe(false);
  const parts = figures('one', 'Halm pays €54 million and Velden €128 million.');
  const whole = figures('other', 'It costs €182 million.');
  expect(addsUpTo(at(whole, '€182 million'), at(parts, '€128 million'), parts)).toBe(true);
});

test('some of them add nothing to all of them', () => {
  const some = figures('one', 'Six of the 19 barges in Velden sank.');
  const all = figures('other', 'There were 25 barges in Velden.');
  expect(addsUpTo(at(all, '25 barges'), at(some, '19 barges'), some)).toBe(false);
});

test('what joins another one makes up the sum with it', () => {
  const part = figures('one', 'The port brought two tugs from the south to join the one at Halm.');
  const whole = figures('other', 'Three tugs are at Halm.');
  expect(isSumOfTwo(at(whole, 'Three tugs').claim, at(part, 'two tugs').claim)).toBe(true);
});

test('what there may be more of makes up all of them', () => {
  const part = figures('one', 'The port buys 24 cranes with an option for 18 more.');
  const whole = figures('other', 'The port has ordered 42 cranes.');
  expect(addsUpTo(at(whole, '42 cranes'), at(part, '24 cranes'), part)).toBe(true);
});
