import { expect, test } from 'vitest';
import { toSource } from '../offset-map.ts';
import { plainPassages } from './passages.ts';

const BODY =
  'The harbour board said on Monday that work on the second pier would begin before the storms set in.';

test('marks that Markdown left in a plain text make headings, and are no part of what is read', () => {
  const rows = [
    '# Pier: what we know',
    '',
    BODY,
    '',
    '**Money so far**',
    BODY,
    '',
    '## Next',
    '',
    'It rains.',
  ];
  expect(plainPassages(rows.join('\n')).map(({ kind, depth, text }) => [kind, depth, text])).toEqual([
    ['heading', 1, 'Pier: what we know'],
    ['paragraph', 0, BODY],
    ['heading', 3, 'Money so far'],
    ['paragraph', 0, BODY],
    ['heading', 2, 'Next'],
    ['paragraph', 0, 'It rains.'],
  ]);
});

test('what stands in bold is found in the file', () => {
  const text = `${BODY}\n**Cost:** about **$4** million`;
  const { text: read, map } = plainPassages(text)[1]!;
  expect(read).toBe('Cost: about $4 million');
  expect(text.slice(...toSource(map, [read.indexOf('$4'), read.length]))).toBe('**$4** million');
});

test.each(['#pierwatch is the tag', 'the 2 ** 3 blocks', '** Open', 'a ** b ** c'])(
  '%j has no marks',
  (line) => {
    expect(plainPassages(`${BODY}\n${line}`)[1]).toMatchObject({ kind: 'paragraph', text: line });
  },
);
