import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

const claimsOf = (text: string) => extract(article(`${text}\n`), rules).claims;

test.each([
  'The Larch Fire destroyed 7,000 structures; of these the rescue office lists 5,212 as homes and 310 as shops.',
  'The Larch Fire destroyed 7,000 structures. Among those the rescue office counts 5,212 as homes and 310 as shops.',
])('all figures of a clause that opens with what they are of are parts, whoever tells them: %s', (text) => {
  const [whole, ...parts] = claimsOf(text);
  expect(whole?.scope.part).toBeNull();
  expect(parts.map(({ scope, attribution }) => [scope.part, attribution?.speaker])).toEqual([
    ['part', 'the rescue office'],
    ['part', 'the rescue office'],
  ]);
});

test('and those of a clause that opens otherwise are not', () => {
  const text = 'The Larch Fire destroyed 7,000 structures; the rescue office lists 5,212 as homes.';
  expect(claimsOf(text).map(({ scope }) => scope.part)).toEqual([null, null]);
});

test('what the clause behind is about narrows no figure in front of it', () => {
  const text = 'With 2,900 deaths confirmed in Halm the combined toll is over 31,000.';
  expect(claimsOf(text).map(({ scope }) => scope.basis)).toEqual([null, 'combined']);
});
