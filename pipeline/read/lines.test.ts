import { expect, test } from 'vitest';
import { lineStarts, lineText, placeOf } from './lines.ts';

test('lines are split at line feeds, and a carriage return belongs to the line end', () => {
  const text = 'one\r\ntwo\n\nfour';
  const starts = lineStarts(text);
  expect([...starts]).toEqual([0, 5, 9, 10]);
  expect([1, 2, 3, 4, 5].map((line) => lineText(text, starts, line))).toEqual(['one', 'two', '', 'four', '']);
});

test('places are 1-based and columns count UTF-16 units', () => {
  const text = 'a😀b\ncd';
  const starts = lineStarts(text);
  expect(placeOf(starts, 0)).toEqual({ line: 1, column: 1 });
  expect(placeOf(starts, text.indexOf('b'))).toEqual({ line: 1, column: 4 });
  expect(placeOf(starts, text.indexOf('d'))).toEqual({ line: 2, column: 2 });
  expect(placeOf(starts, text.length)).toEqual({ line: 2, column: 3 });
});

test('an empty text has one line', () => {
  expect(placeOf(lineStarts(''), 0)).toEqual({ line: 1, column: 1 });
});
