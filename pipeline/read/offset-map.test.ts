import { expect, test } from 'vitest';
import { readMarkdown } from './markdown/passages.ts';
import { toSource } from './offset-map.ts';

/** What the file reads where the first passage that holds `words` has them. */
function sourceOf(markdown: string, words: string): string {
  for (const { text, map } of readMarkdown(markdown).passages) {
    const at = text.indexOf(words);
    if (at >= 0) return markdown.slice(...toSource(map, [at, at + words.length]));
  }
  throw new Error(`no passage holds "${words}"`);
}

test.each([
  ['marks around a figure stay outside', 'cost **$11 bn** more', '$11 bn', '$11 bn'],
  [
    'half a pair inside takes in its other half at the border',
    'cost **$11** bn more',
    '$11 bn',
    '**$11** bn',
  ],
  ['also where the mark closes at the end', 'cost about **$11 bn** more', 'about $11 bn', 'about **$11 bn**'],
  ['also over nested pairs', 'cost ***$11** bn* or so', '$11 bn or', '***$11** bn* or'],
  ['a pair that begins before the words is left alone', 'cost **of $11** bn', '$11 bn', '$11** bn'],
  ['a link is a pair', 'some [2.2](https://x.example/a_b) GW', '2.2 GW', '[2.2](https://x.example/a_b) GW'],
  ['a link around the words stays outside', 'some [2.2 GW](https://x.example/) now', '2.2 GW', '2.2 GW'],
  ['inline code is a pair', 'some `40` MW', '40 MW', '`40` MW'],
  ['an escape gives up its backslash', 'paid \\$5 for \\*2', '$5 for *2', '$5 for \\*2'],
  ['an entity is taken whole', 'at 5&nbsp;%&nbsp;a year', '5\u00a0%', '5&nbsp;%'],
  ['also at the end', 'up &lt;5&euro; then', '<5€', '&lt;5&euro;'],
  ['and does not take in what follows it', 'up **5&euro;** then', '5€', '5&euro;'],
  ['an entity of two units is not cut', 'fine &#x1F600; day', '\u{1f600}', '&#x1F600;'],
  ['a soft break reads as a space', 'from 2.2\nGW up', '2.2 GW', '2.2\nGW'],
  ['also with carriage returns', 'from 2.2  x\r\nGW up', 'x GW', 'x\r\nGW'],
  ['a quote’s prefix is in between', '> from 2.2\n> GW up', '2.2 GW', '2.2\n> GW'],
  ['an item’s indent is in between', '- from 2.2\n  GW up', '2.2 GW', '2.2\n  GW'],
  ['a hard break is a line break', 'from 2.2\\\nGW up', '2.2\nGW', '2.2\\\nGW'],
  ['an escaped pipe in a cell', '|a|\n|-|\n|x \\| 5 MW|', 'x | 5', 'x \\| 5'],
])('%s', (_, markdown, words, source) => {
  expect(sourceOf(markdown, words)).toBe(source);
});

test('an empty span stays empty', () => {
  const { map } = readMarkdown('a **b** c').passages[0]!;
  expect(toSource(map, [2, 2])).toEqual([4, 4]);
});
