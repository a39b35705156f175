import { describe, expect, it } from 'vitest';
import { benchOf } from '../../../test/support/bench-of.ts';
import { clausesOf } from './clauses.ts';

/** `kind: subject | verbs | objects`. */
const read = (text: string): string[] => {
  const bench = benchOf(text);
  const { tokens } = bench;
  const words = (from: number, to: number) => text.slice(tokens.start[from], tokens.end[to - 1]);
  return clausesOf(bench, [0, tokens.count]).map(({ kind, subject, verb, verbs, objects }) =>
    [
      `${kind}: ${subject ? words(subject.from, subject.to) : '—'}`,
      verb < 0 ? '—' : words(...verbs),
      objects.map((o) => words(o.from, o.to)).join(', '),
    ].join(' | '),
  );
};

describe('clauses', () => {
  it.each([
    [
      'The bakery sold 40 loaves and closed early.',
      ['main: The bakery | sold | 40 loaves', 'main: The bakery | closed early | '],
    ],
    [
      'Growers who lost crops will be paid.',
      ['relative: Growers | lost | crops', 'main: Growers | will be paid | '],
    ],
    [
      'The dam, which holds 2 million litres, cracked.',
      ['relative: The dam | holds | 2 million litres', 'main: The dam | cracked | '],
    ],
    [
      'Officials said the tunnel would open in June.',
      ['main: Officials | said | ', 'main: the tunnel | would open | '],
    ],
    ['After rents fell, tenants returned.', ['subordinate: rents | fell | ', 'main: tenants | returned | ']],
    [
      'Because rain fell, the match was delayed.',
      ['subordinate: rain | fell | ', 'main: the match | was delayed | '],
    ],
    ['The council plans to hire 30 gardeners.', ['main: The council | plans to hire | 30 gardeners']],
    ['She expects fares to climb.', ['main: She | expects | fares', 'nonfinite: fares | to climb | ']],
    [
      'The museum announced plans to expand.',
      ['main: The museum | announced | plans', 'nonfinite: The museum | to expand | '],
    ],
    [
      'To save water, farmers planted olives.',
      ['nonfinite: — | To save | water', 'main: farmers | planted | olives'],
    ],
    ['The bill was passed by the senate.', ['main: The bill | was passed | ']],
    ['In Oslo, buses are free.', ['main: buses | are | ']],
    ['Last week the museum reopened.', ['main: the museum | reopened | ']],
    [
      'The index gained 2% while the pound slid.',
      ['main: The index | gained | 2%', 'subordinate: the pound | slid | '],
    ],
    [
      'The airline (which lost $4m) cut jobs.',
      ['relative: The airline | lost | $4m', 'main: The airline | cut | jobs'],
    ],
    ['The mayor, a former teacher, resigned.', ['main: The mayor | resigned | ']],
    ['Prices have been rising since March.', ['main: Prices | have been rising | ']],
    [
      'Shares dropped 3%, wiping out gains.',
      ['main: Shares | dropped | 3%', 'nonfinite: Shares | wiping | '],
    ],
    ['The plant could have produced steel.', ['main: The plant | could have produced | steel']],
    [
      'A study funded by a charity found mould.',
      ['nonfinite: A study | funded | ', 'main: A study | found | mould'],
    ],
    [
      'Sailors who joined the union approved it.',
      ['relative: Sailors | joined | the union', 'main: Sailors | approved | it'],
    ],
    ['Rainfall of 40 mm in Leeds.', ['verbless: Rainfall | — | ']],
    [
      'Ghana exports cocoa; Chile exports copper.',
      ['main: Ghana | exports | cocoa', 'main: Chile | exports | copper'],
    ],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('say which verbs are passive', () => {
    const bench = benchOf('The bill was passed and took effect.');
    expect(clausesOf(bench, [0, bench.tokens.count]).map((c) => c.passive)).toEqual([true, false]);
  });

  it('cover a long list without slowing down', () => {
    const bench = benchOf('Oil rose 1%, and '.repeat(20_000));
    const began = performance.now();
    clausesOf(bench, [0, bench.tokens.count]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
