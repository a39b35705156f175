import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';
import { wrapWidth } from './wrap-width.ts';

const width = (text: string): number => wrapWidth(text, linesOf(text, 0));

function wrapped(words: number, columns: number): string {
  const rows: string[] = [''];
  for (let i = 0; i < words; i++) {
    const word = 'abcdefghij'.slice(0, 2 + ((i * 7) % 9));
    const row = rows.at(-1)!;
    if (row !== '' && row.length + 1 + word.length > columns) rows.push(word);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows.join('\n');
}

test.each([60, 72, 80, 100])('a text wrapped at %i columns is seen as such', (columns) => {
  const found = width(`${wrapped(90, columns)}\n\n${wrapped(70, columns)}`);
  expect(found).toBeGreaterThan(columns - 8);
  expect(found).toBeLessThanOrEqual(columns);
});

test('an address longer than the wrap does not hide it', () => {
  const address = `https://x.example/${'a'.repeat(90)}`;
  expect(width(`${wrapped(400, 70)}\n${address}\n${wrapped(400, 70)}`)).toBeGreaterThan(60);
});

test.each([
  ['one paragraph a line', `${'A paragraph as long as those of web copies are. '.repeat(5)}\n`.repeat(6)],
  ['a list of short lines', 'iron\ncopper and tin\nzinc\nlead from two mines\ngold\n'.repeat(4)],
  [
    'sentences of their own on each line',
    'It rained on Monday in the hills.\nNobody came.\nThe river rose by two metres at night.\nSo it was.\n'.repeat(
      3,
    ),
  ],
  ['nothing', ''],
])('%s is not wrapped', (_, text) => {
  expect(width(text)).toBe(0);
});
