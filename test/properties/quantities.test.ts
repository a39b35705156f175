import { describe, expect, test } from 'vitest';
import { compare } from '../../pipeline/model/decimal.ts';
import type { QuantityMention } from '../../pipeline/model/mention.ts';
import { recognise } from '../../pipeline/recognize/recognise.ts';
import { loadRules } from '../../pipeline/run/load-rules.ts';
import { growth } from '../support/growth.ts';
import fc from '../support/seeded.ts';

const rules = loadRules();
const quantities = (text: string): QuantityMention[] =>
  recognise(text, rules, { published: null })
    .sentences.flatMap((s) => s.mentions)
    .filter((m) => m.kind === 'quantity');

/** Bits of figures in any order: what breaks a reader of numbers sooner than random letters do. */
const piece = fc.constantFrom(
  ...'12 1,200 3.5 0.4 007 1/2 ½ % $ € bn million k m GW km/h per a an of to from between and or - – , . ( ) + ~ < > one two half third hundred thousands dozens tripled single digit about over up down rose by in at the 2024 H200 Trn2 people jobs \n'
    .split(' ')
    .filter(Boolean),
);

describe('whatever the text', () => {
  test('figures stand where they say, in order, without overlap, and their interval holds their value', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom('', ' '))), (parts) => {
        const text = parts.flat().join('');
        let end = 0;
        for (const { span, quantity, number } of quantities(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(number[0]).toBeGreaterThanOrEqual(span[0]);
          end = span[1];
          const { value, low, high } = quantity;
          for (const v of typeof value === 'string' ? [value] : value) {
            if (low !== null) expect(compare(low, v)).toBeLessThanOrEqual(0);
            if (high !== null) expect(compare(high, v)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('nothing throws on any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        quantities(text);
      }),
    );
  });
});

const hostile: readonly string[] = [
  '1,',
  '1-',
  '1 ',
  '1/',
  '1:',
  '1.',
  '11 22 ',
  '80, 000, ',
  'one hundred and ',
  'twenty-',
  'thousands of ',
  'million ',
  'a half of a ',
  'from 1 to ',
  'between 1 and ',
  '$ ',
  '1 $ ',
  '(1 ',
  'or more ',
  'up to up to ',
  'about about ',
  'by by ',
  '5 per ',
  '5 km per km per ',
  'single-digit ',
  'A crash near Oltrey hurt 4. ',
  'crash in Oltrey and 5 ',
  "3 town's ",
  '7 big-',
  '9',
];

describe('hostile text of many kilobytes', () => {
  test.each(hostile)('%j over and over takes time in proportion', (unit) => {
    const read = (bytes: number): void => {
      quantities(unit.repeat(Math.ceil(bytes / unit.length)));
    };
    // eight times the text: a quadratic step would take sixty-four times as long
    expect(growth(read, 10_000, 8, 3)).toBeLessThan(30);
  });
});
