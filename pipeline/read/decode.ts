import type { Result, Trouble } from '../model/trouble.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Bytes → text without its byte order mark. UTF-8 unless a mark or the zero bytes of UTF-16 say otherwise.
 * Nothing is guessed at and nothing replaced: what does not decode is a trouble with its place.
 */
export function decode(path: string, bytes: Uint8Array): Result<string> {
  const { encoding, mark } = encodingOf(bytes);
  const body = mark === 0 ? bytes : bytes.subarray(mark);
  if (encoding === null) return { ok: false, trouble: wholeFile(path, binaryMessage(bytes)) };
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return {
      ok: false,
      trouble: encoding === 'utf-8' ? faultyUtf8(path, body) : faultyUtf16(path, body, encoding),
    };
  }
  if (text.includes('\0')) return { ok: false, trouble: wholeFile(path, binaryMessage(bytes)) };
  return { ok: true, value: text };
}

/** `null` for bytes that are no text. */
function encodingOf(bytes: Uint8Array): { encoding: Encoding | null; mark: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0))
    return { encoding: 'utf-16le', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const zero = bytes.indexOf(0);
  if (zero < 0) return { encoding: 'utf-8', mark: 0 };
  return { encoding: zero < SAMPLE ? utf16ByZeros(bytes) : null, mark: 0 };
}

const SAMPLE = 4096;

/** Western text in UTF-16 has a zero in nearly every other byte, always on the same side. */
function utf16ByZeros(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0) return null;
  const size = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd * 5 > size && even * 8 <= odd) return 'utf-16le';
  if (even * 5 > size && odd * 8 <= even) return 'utf-16be';
  return null;
}

/** Formats that people mistake for text, by their first bytes. */
const KNOWN: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a zip archive (.docx, .odt, .epub)'],
  ['\xd0\xcf\x11\xe0', 'an old Word document'],
  ['\x1f\x8b', 'gzip data'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['SQLite format 3', 'a database'],
];

const knownFormat = (bytes: Uint8Array): string | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return KNOWN.find(([start]) => head.startsWith(start))?.[1];
};

function binaryMessage(bytes: Uint8Array): string {
  const name = knownFormat(bytes);
  return `not text: ${name ? `it is ${name}` : 'it holds zero bytes'}; save the article as plain text or Markdown in UTF-8`;
}

const wholeFile = (path: string, message: string): Trouble => ({ path, line: null, column: null, message });

function faultyUtf8(path: string, bytes: Uint8Array): Trouble {
  if (knownFormat(bytes)) return wholeFile(path, binaryMessage(bytes));
  const at = firstFault(bytes);
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line++;
  const lineStart = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
  const column = new TextDecoder().decode(bytes.subarray(lineStart, at)).length + 1;
  const byte = `0x${bytes[at]!.toString(16).padStart(2, '0')}`;
  const as1252 = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1));
  const looks = /[\p{L}\p{P}\p{S}]/u.test(as1252) ? ` ("${as1252}" in Windows-1252)` : '';
  return {
    path,
    line,
    column,
    message: `not UTF-8: byte ${byte}${looks} at line ${line}; save the file as UTF-8`,
  };
}

/** Offset of the first byte that no valid sequence holds: by Unicode's table of well-formed UTF-8. */
function firstFault(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const more =
      lead >= 0xc2 && lead <= 0xdf
        ? 1
        : lead >= 0xe0 && lead <= 0xef
          ? 2
          : lead >= 0xf0 && lead <= 0xf4
            ? 3
            : 0;
    if (more === 0) return i;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    for (let k = 1; k <= more; k++) {
      const next = bytes[i + k];
      if (next === undefined || next < (k === 1 ? low : 0x80) || next > (k === 1 ? high : 0xbf)) return i;
    }
    i += more + 1;
  }
  return bytes.length - 1; // only reached when called on valid bytes
}

/** Half a character: an odd length, or one half of a surrogate pair. */
function faultyUtf16(path: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Trouble {
  const text = new TextDecoder(encoding).decode(bytes);
  const at = text.indexOf('\ufffd');
  const before = text.slice(0, Math.max(at, 0));
  return {
    path,
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
    message: `not ${encoding.toUpperCase()}: half a character; save the file as UTF-8`,
  };
}
