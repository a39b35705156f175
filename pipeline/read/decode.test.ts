import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const units = `${mark ? '\ufeff' : ''}${text}`;
  const view = new DataView(new ArrayBuffer(2 * units.length));
  for (let i = 0; i < units.length; i++) view.setUint16(2 * i, units.charCodeAt(i), order === 'little');
  return new Uint8Array(view.buffer);
}

const text = 'Größe: 2.2 GW\r\n“so” 😀\n';

test.each([
  ['UTF-8', utf8(text)],
  ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
  ['UTF-16, little end first, with a mark', utf16(text, 'little', true)],
  ['UTF-16, big end first, with a mark', utf16(text, 'big', true)],
  ['UTF-16, little end first, without', utf16(text, 'little', false)],
  ['UTF-16, big end first, without', utf16(text, 'big', false)],
])('%s gives the same text, line ends kept and no mark left', (_, file) => {
  expect(decode('a.txt', file)).toEqual({ ok: true, value: text });
});

test('an empty file is an empty text', () => {
  expect(decode('a.txt', bytes())).toEqual({ ok: true, value: '' });
});

test('a byte that is not UTF-8 is named with its line, and with what Windows-1252 makes of it', () => {
  const file = bytes(...utf8('one\ncaf'), 0xe9, ...utf8(' two\n'));
  expect(decode('a.txt', file)).toEqual({
    ok: false,
    trouble: {
      path: 'a.txt',
      line: 2,
      column: 4,
      message: 'not UTF-8: byte 0xe9 ("é" in Windows-1252) at line 2; save the file as UTF-8',
    },
  });
});

test.each([
  ['a cut sequence at the end', [...utf8('ab'), 0xe2, 0x82], 3],
  ['an overlong form', [0x61, 0xc0, 0xaf], 2],
  ['half a surrogate pair', [0x61, 0x62, 0xed, 0xa0, 0x80], 3],
  ['a lone tail byte on the first line', [0x80], 1],
])('%s is found where it stands', (_, file, column) => {
  expect(decode('a.txt', bytes(...file))).toMatchObject({ ok: false, trouble: { line: 1, column } });
});

test('bytes that are no text are refused with a name where they have one', () => {
  const message = (file: Uint8Array): string => {
    const result = decode('a', file);
    return result.ok ? 'read' : result.trouble.message;
  };
  expect(message(bytes(...utf8('%PDF-1.7\n'), 0, 1, 2, 0xff))).toContain('a PDF');
  expect(message(bytes(...utf8('PK\x03\x04'), 0xff, 0xd8, 200))).toContain('a zip archive');
  expect(message(bytes(1, 0, 0, 0, 2, 0, 0, 0, 3))).toContain('zero bytes');
  expect(message(utf8('text with a \0 in it'))).toContain('zero bytes');
});

test('UTF-16 with half a character is a trouble with its line', () => {
  const file = utf16('ab\nc', 'little', true);
  expect(decode('a.txt', bytes(...file, 0x00, 0xd8, 0x61, 0x00))).toMatchObject({
    ok: false,
    trouble: { line: 2, column: 2 },
  });
});
