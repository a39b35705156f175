import { describe, expect, test } from 'vitest';
import { cut, cutStart, padded, widthOf, wrap, wrapMarked } from './text.ts';

const lines = (text: string, width: number, most = 99) =>
  wrap(text, width, most).map(([from, to]) => text.slice(from, to));

describe('wrapping', () => {
  test.each([
    ['at spaces', 'one two three', 8, ['one two', 'three']],
    ['a word that fills the line', 'abcd efgh', 4, ['abcd', 'efgh']],
    ['a word that is too long', 'abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
    ['wide characters by their columns', '日本語日本語', 4, ['日本', '語日', '本語']],
    ['nothing', '', 4, []],
  ])('breaks %s', (_, text, width, out) => {
    expect(lines(text, width)).toEqual(out);
  });

  test('fits every line, whatever the text', () => {
    for (const text of [
      '👩‍👩‍👧 e\u0301 '.repeat(40),
      '日'.repeat(500),
      `${'x'.repeat(300)} ${'a b '.repeat(100)}`,
    ])
      for (const line of lines(text, 7)) expect(widthOf(line)).toBeLessThanOrEqual(7);
  });

  test('looks at no more of a long word than it shows', () => {
    expect(wrap('x'.repeat(1_000_000), 80, 3)).toEqual([
      [0, 80],
      [80, 160],
      [160, 240],
    ]);
  });

  test('carries a mark over a line break', () => {
    const marked = wrapMarked('aa bb cc', [3, 8], 5, 9);
    expect(marked.map((line) => line.map((p) => `${p.style[0]}:${p.text}`))).toEqual([
      ['p:aa ', 'f:bb'],
      ['f:cc'],
    ]);
  });
});

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['日本語', 5, '日本…'],
  ['日本語', 4, '日…'],
  ['abc', 0, ''],
])('%s cut to %i columns is %s', (text, width, out) => {
  expect(cut(text, width)).toBe(out);
  expect(widthOf(padded(text, width))).toBe(width);
});

test.each([
  ['a/path.md:12', 12, 'a/path.md:12'],
  ['a/path.md:12', 7, '….md:12'],
  ['日本語.md:1', 7, '….md:1'],
  ['日本語.md:1', 8, '…語.md:1'],
  ['abc', 0, ''],
])('%s cut at its beginning to %i columns is %s', (text, width, out) => {
  expect(cutStart(text, width)).toBe(out);
});
