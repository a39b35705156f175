import { expect, test } from 'vitest';
import { frontMatterOf, proseStart } from './front-matter.ts';

test('front matter stands between two lines of three hyphens at the top', () => {
  const text = '---\r\ntitle: Tide\r\n---\r\nProse';
  expect(frontMatterOf(text)).toEqual({ yaml: 'title: Tide\r\n', start: 5, end: text.indexOf('Prose') });
});

test.each([
  ['a rule between paragraphs', '---\nSo it began.\n\n---\nAnd so it went on.'],
  ['a rule further down', 'Title\n---\na: b\n---\n'],
  ['a line of more hyphens', '----\na: b\n---\n'],
])('%s is no front matter', (_, text) => {
  expect(frontMatterOf(text)).toBeNull();
  expect(proseStart(text)).toBe(0);
});

test('an empty one and one with comments only are front matter', () => {
  expect(proseStart('---\n---\nx')).toBe(8);
  expect(proseStart('---\n# later\na: b\n---\nx')).toBe(21);
});

test('one that is never closed is said so', () => {
  expect(frontMatterOf('---\ntitle: Tide\n\nProse goes on')).toEqual({ unclosed: true });
});

test('TOML is skipped', () => {
  const text = '+++\ntitle = "Tide"\n+++\nProse';
  expect(text.slice(proseStart(text))).toBe('Prose');
  expect(proseStart('+++\nnever closed')).toBe(0);
});
