import { expect, test } from 'vitest';
import { printTrouble } from '../model/trouble.ts';
import { readRecords } from './read-records.ts';

const bytes = (...lines: (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(
    lines.flatMap((line) => [...(typeof line === 'string' ? new TextEncoder().encode(line) : line), 10]),
  );
const read = (...lines: (string | Uint8Array)[]): string[] =>
  [...readRecords('in.jsonl', bytes(...lines))].map((result) =>
    result.ok ? `${result.value.record}: ${result.value.text}` : printTrouble(result.trouble),
  );

test('one document a line, blank lines between left out', () => {
  expect(read('{"id": "a", "text": "One."}', '', '{"id": 7, "text": "Two.\\nThree."}\r')).toEqual([
    'a: One.',
    '7: Two.\nThree.',
  ]);
});

test('fields of the record are its metadata and go before what its text says', () => {
  const record = {
    id: 'a',
    text: '---\ntitle: Two\nauthor: Jane Doe\n---\nLONDON (Reuters) - Rain.',
    title: 'One',
    published: '2026-06',
    url: null,
  };
  const [result] = [...readRecords('in.jsonl', bytes(JSON.stringify(record)), { publisher: 'Coast' })];
  expect(result).toMatchObject({
    ok: true,
    value: {
      path: 'in.jsonl#a',
      format: 'text',
      title: 'One',
      author: 'Jane Doe',
      published: '2026-06',
      publisher: 'Coast',
      url: null,
      metadataFrom: {
        title: 'record',
        author: 'front matter',
        published: 'record',
        publisher: 'flag',
        wire: 'text',
      },
    },
  });
});

test('a broken line is a trouble with line and column, and the others go on', () => {
  expect(
    read(
      '{"id": "a", "text": "One."',
      '{"id": "b", "text": "Two."}',
      '["c"]',
      '{"id": "d"}',
      '{"id": "e", "text": 5}',
      '{"id": "f", "text": "x", "date": "soon"}',
      Uint8Array.of(0x7b, 0xff),
      '{"id": "g", "text": "Last."}',
    ),
  ).toEqual([
    'in.jsonl:1:27: broken JSON: it ends too early — in the line "{"id": "a", "text": "One.""',
    'b: Two.',
    'in.jsonl:3:1: a line has to be one object: {"id": …, "text": …}',
    'in.jsonl:4:1: "text": it is missing',
    expect.stringMatching(/^in\.jsonl:5:21: "text": /),
    'in.jsonl:6:34: "date": not a date; write it as 2026-06-14, 2026-06 or 2026',
    expect.stringMatching(/^in\.jsonl:7:2: not UTF-8: byte 0xff/),
    'g: Last.',
  ]);
});

test('the format may be named', () => {
  const [result] = [...readRecords('-', bytes('{"id": "a", "text": "# T", "format": "markdown"}'))];
  expect(result).toMatchObject({ ok: true, value: { format: 'markdown', title: 'T', path: '-#a' } });
});
