import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();
const conflicts = (...texts: readonly string[]) =>
  check(
    texts.flatMap((text, i) => extract(article(text, { id: `${i}`, published: '2026-03-10' }), rules).claims),
    null,
    rules,
  )
    .filter(({ check: kind }) => kind === 'slip')
    .map(({ members }) => members.map(({ written }) => written).sort());

test('an article that gives one measure with the same digits in two sizes contradicts itself', () => {
  expect(
    conflicts(
      'Halm Mills made a profit of £512.7 million. Wool is dear. The net profit of Halm Mills was £51.27 million in 2025.',
    ),
  ).toEqual([['£51.27 million', '£512.7 million']]);
});

test('who gives the one or the other, rounded, is on its side', () => {
  expect(
    conflicts(
      'Halm Mills made a profit of £512.7 million. Wool is dear. The net profit of Halm Mills was £51.27 million in 2025.',
      'Halm Mills spins wool. In 2025 the net profit of Halm Mills came to £51 million.',
    ),
  ).toEqual([['£51 million', '£51.27 million', '£512.7 million']]);
});

test.each([
  [
    'the text says that it is ten times as much',
    'The revenue of Halm Mills was £51.27 million in 2025, and £512.7 million over ten years.',
  ],
  [
    'the years are others',
    'The revenue of Halm Mills was £51.27 million in 2005. The revenue of Halm Mills was £512.7 million in 2025.',
  ],
  [
    'two digits may be chance',
    'The revenue of Halm Mills was £51 million in 2025. Halm Mills had revenue of £510 million in 2025.',
  ],
])('but not where %s', (_, text) => {
  expect(conflicts(text)).toEqual([]);
});
