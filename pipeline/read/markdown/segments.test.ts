import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const kinds = (text: string): string[] =>
  segmentsOf(text, 0).map((s) => `${s.kind}: ${text.slice(s.start, s.end).replaceAll('\n', '/')}`);

test('paragraphs without marks need no parser, the others go to it together', () => {
  expect(
    kinds('R&D rose to ~5 GW - or so,\nthey said!\n\nCost: **5**.\n\n\nAnd _6_.\n\nLast (5 < 6).'),
  ).toEqual([
    'prose: R&D rose to ~5 GW - or so,/they said!',
    'marked: Cost: **5**.///And _6_.',
    'prose: Last (5 < 6).',
  ]);
});

test.each([
  '# a',
  '> a',
  '- a',
  '+ a',
  '1. a',
  '1) a',
  'a\n---',
  'a\n===',
  'a\n# b',
  'a\n> b',
  'a\n- b',
  ' a',
  'a\n b',
  'a  \nb',
  'a\\\nb',
  'a | b\n-|-',
  '`a`',
  'a_b_',
  '~~a~~',
  '&lt;',
  '&#65;',
  '[a]',
  '<b>',
  '***',
  '---',
  ':--',
  'a\n2. b',
  '\ta',
])('%j is not taken for prose', (text) => {
  expect(segmentsOf(text, 0).map((s) => s.kind)).toEqual(['marked']);
});

test('a fence at the margin holds its blank lines; prose behind it is prose again', () => {
  expect(kinds('```js\na\n\nb\n```\n\nProse.')).toEqual(['marked: ```js/a//b/```', 'prose: Prose.']);
  expect(kinds('```a``` b\n\nProse.')).toEqual(['marked: ```a``` b', 'prose: Prose.']);
  expect(kinds('<!-- a\n\nb -->\n\nProse.')).toEqual(['marked: <!-- a//b -->', 'prose: Prose.']);
  expect(kinds('~~~\na\n\nnever closed')).toEqual(['marked: ~~~/a//never closed']);
});

test('behind a fence inside a list only a parser can tell, so the rest is given to it', () => {
  expect(kinds('- ```\n\nProse.\n\nMore.')).toEqual(['marked: - ```//Prose.//More.']);
});
