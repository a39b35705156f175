import { expect, test } from 'vitest';
import { jsonFault, valueOffset } from './json-fault.ts';

test.each([
  ['{"id": 1, text: 2}', 10, 'a key in double quotes'],
  ['{"id": 1 "text": 2}', 9, 'a comma'],
  ['{"id": }', 7, 'a value is missing'],
  ['{"id": 01}', 7, 'a value is missing'],
  ['{"id" 1}', 6, 'a colon'],
  ['{"id": "a', 9, 'not closed'],
  ['{"id": "a\tb"}', 9, 'control character'],
  ['{"id": "\\q"}', 8, 'backslash'],
  ['{"id": 1} x', 10, 'behind the object'],
  ['{"a": [1, 2}', 11, '"]"'],
  ['{"id": 1', 8, 'too early'],
  ['', 0, 'empty'],
  ['{"id": 1,}', 9, 'a key in double quotes'],
  ["{'id': 1}", 1, 'a key in double quotes'],
])('%s', (json, offset, words) => {
  expect(() => JSON.parse(json)).toThrow();
  const fault = jsonFault(json);
  expect(fault.offset).toBe(offset);
  expect(fault.message).toContain(words);
});

test('brackets a hundred thousand deep do not overflow', () => {
  expect(jsonFault('['.repeat(100_000)).offset).toBe(100_000);
});

test('the value of an outer key is found, not one of the same name inside', () => {
  const json = '{"a": {"text": 1}, "te\\u0078t" : 2}';
  expect(json.slice(valueOffset(json, 'text'))).toBe('2}');
  expect(valueOffset(json, 'none')).toBe(0);
});
