import { describe, expect, it } from 'vitest';
import fc from '../../test/support/seeded.ts';
import { CsvRows, delimiterOf } from './csv-rows.ts';

const rowsOf = (pieces: readonly string[]) => {
  const csv = new CsvRows();
  return [...pieces.flatMap((piece) => [...csv.push(piece)]), ...csv.push('', true)];
};
const values = (text: string) => rowsOf([text]).map((row) => row.cells.map((cell) => cell.value));

describe('rows of a CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a ""x""","b\nc",d\n', [['a "x"', 'b\nc', 'd']]],
    [
      'a,,\n\n,b\n',
      [
        ['a', '', ''],
        ['', 'b'],
      ],
    ],
    ['"open', [['open']]],
  ])('reads %j', (text, wanted) => {
    expect(values(text)).toEqual(wanted);
  });

  it('knows lines and places, also behind a cell of two lines', () => {
    const text = 'x,y\n"a\nb",1\r\nc,"2"\n';
    const rows = rowsOf([text]);
    expect(rows.map((row) => row.line)).toEqual([1, 2, 4]);
    expect(rows.flatMap((row) => row.cells.map((cell) => text.slice(cell.start, cell.end)))).toEqual([
      'x',
      'y',
      'a\nb',
      '1',
      'c',
      '2',
    ]);
    expect(rows.map((row) => text.slice(row.start, row.end))).toEqual(['x,y', '"a\nb",1', 'c,"2"']);
  });

  it('reads the same however the text is cut', () => {
    const text = fc.array(fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'ü'), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (parts, cuts) => {
        const whole = parts.join('');
        const places = [0, ...cuts.filter((c) => c < whole.length).sort((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((end, i) => whole.slice(places[i], end));
        expect(rowsOf(pieces)).toEqual(rowsOf([whole]));
      }),
    );
  });

  it('finds the delimiter', () => {
    expect(['a,b;c,d', 'a;b;c', 'a\tb'].map(delimiterOf)).toEqual([',', ';', '\t']);
  });
});
