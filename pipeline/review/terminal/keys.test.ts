import { expect, test } from 'vitest';
import { keysOf } from './keys.ts';

const named = (input: string, whole = false) =>
  keysOf(input, whole).keys.map((k) => ('key' in k ? k.key : `pasted ${k.pasted}`));

test.each([
  ['letters', 'j0é', ['j', '0', 'é']],
  ['arrows of both kinds', '\u001b[A\u001bOB', ['ArrowUp', 'ArrowDown']],
  ['control keys', '\r\u007f\b\u0003', ['Enter', 'Backspace', 'Backspace', 'Ctrl+c']],
  ['a sequence that is not known', '\u001b[1;5Cq', ['q']],
  ['pasted text as one piece', '\u001b[200~sure\u001b[201~d', ['pasted sure', 'd']],
  ['Escape before a letter', '\u001bq', ['Escape', 'q']],
  ['control characters that are no key', '\u0000\u0001a', ['a']],
])('reads %s', (_, input, keys) => {
  expect(named(input)).toEqual(keys);
});

test('keeps a sequence that has not ended for what comes next', () => {
  for (const cut of ['\u001b', '\u001b[', '\u001b[1', '\u001bO', '\u001b[200~half'])
    expect(keysOf(`a${cut}`)).toEqual({ keys: [{ key: 'a' }], rest: cut });
  expect(named('\u001b', true)).toEqual(['Escape']);
});
