import { expect, test } from 'vitest';
import { proseStart } from '../../pipeline/read/front-matter.ts';
import { readMarkdown, readSegments } from '../../pipeline/read/markdown/passages.ts';
import fc from '../support/seeded.ts';
import { knownMarkdown } from './markdown.ts';

/** Reading in parts must give what reading the whole with the parser gives. */
function expectSame(markdown: string): void {
  const whole = readSegments(markdown, [
    { start: proseStart(markdown), end: markdown.length, kind: 'marked' },
  ]);
  expect(readMarkdown(markdown).passages).toEqual(whole.passages);
}

test('well-made Markdown is read in parts as it is read whole', () => {
  fc.assert(
    fc.property(knownMarkdown, ({ markdown }) => expectSame(markdown)),
    { numRuns: 1_000 },
  );
});

/** Line starts and bits whose meaning depends on what is open around them. */
const fragment = fc.constantFrom(
  ...[
    'word',
    'Two words.',
    'R&D ~5',
    '**b**',
    '*',
    '_x',
    '`',
    '``',
    '```',
    '~~~',
    '~~',
    '[a]',
    '[a](b)',
    '[ref]',
    '![c](d)',
    '|',
    '|-|',
  ],
  ...[
    '# ',
    '## h',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '---',
    '===',
    '&amp;',
    '\\',
    '<b>',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
  ],
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '[ref]: /u "t"',
    '[^n]',
    '[^n]: note',
    '😀',
    '\u00a0',
    ': ',
  ],
);

test('scraps of Markdown are read in parts as they are read whole', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 24 }), (fragments) => expectSame(fragments.join(''))),
    { numRuns: 6_000 },
  );
});
