import { describe, expect, test } from 'vitest';
import fc from '../../../test/support/seeded.ts';
import type { PeriodMention } from '../../model/mention.ts';
import { shortPeriod } from '../../report/short-forms.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { sentenceEnds } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';
import { CALENDAR, type Context, type Workspace } from '../workspace.ts';
import { makes } from './build.ts';
import { findPeriods } from './find-periods.ts';
import { guards } from './guards.ts';

const { rulebook: rules } = loadRulebook();

function bench(text: string, context: Context): Workspace {
  const tokens = tokenise(text);
  const ends = sentenceEnds(tokens, rules.language.list('abbreviations'));
  const taken = new Uint8Array(tokens.count);
  const workspace = {
    tokens,
    ends,
    rules,
    context,
    taken,
    mentions: [],
    refused: [],
  } as unknown as Workspace;
  findPeriods(workspace);
  return workspace;
}

const mentionsIn = (text: string, context: Context): PeriodMention[] =>
  bench(text, context).mentions.filter((m): m is PeriodMention => m.kind === 'period');

const periods = (text: string, context: Context = { published: '2026-06-17' }): string[] =>
  mentionsIn(text, context).map(shortPeriod);

/** The tokens that are marked as part of a date. */
const marked = (text: string, context: Context = { published: '2026-06-17' }): string => {
  const { tokens, taken } = bench(text, context);
  return tokens.lower.filter((_, i) => taken[i] === CALENDAR).join(' ');
};

describe('what the context decides', () => {
  test('a number that was a year is one, whoever said it', () => {
    expect(periods('Ona Brandt said 2023 was a good year for tin.')).toEqual(['2023-01-01/2023-12-31 year']);
    expect(periods('Ona Brandt said 2023 were sold last May.')).not.toContain('2023-01-01/2023-12-31 year');
  });

  test.each([
    [
      'It rose to 4.6% in the three months to May, the highest since 2021, from 4.4% in the previous quarter.',
      '2025-12-01/2026-02-28',
    ],
    [
      'Pay grew 5%, down from 5.3% in the three months to April and in line with forecasts.',
      '2026-02-01/2026-04-30',
    ],
    [
      'She expects the central bank to cut its main rate by a quarter of a point to 3.75% in August.',
      '2026-08-01/2026-08-31',
    ],
    ['The target is 78% by March.', '2027-03-01/2027-03-31'],
    ['The town wants 40% of its bins recycled by March.', '2027-03-01/2027-03-31'],
    ['The town has to save £3m by March.', '2027-03-01/2027-03-31'],
    ['The plan is for 40 homes to be completed by March.', '2027-03-01/2027-03-31'],
    ['Some 40 homes were completed by March.', '2026-03-01/2026-03-31'],
  ])('%s', (text, last) => {
    expect(periods(text).at(-1)).toContain(last);
  });

  test('the language says whether the day or the month comes first; a number above twelve says it too', () => {
    const text = 'Signed on 04/07/2024 and 25/12/2024.';
    expect(periods(text, { published: null, language: 'en-GB' })).toEqual([
      '2024-07-04/2024-07-04 day',
      '2024-12-25/2024-12-25 day',
    ]);
    expect(periods(text, { published: null, language: 'en-US' })[0]).toBe('2024-04-07/2024-04-07 day');
    expect(periods(text, { published: null })[0]).toBe('2024-04-07/2024-04-07 day');
  });

  test('a fiscal year is called by the year it ends in and begins in the month of the context', () => {
    const april = { published: '2026-06-17', fiscalStart: 4 };
    expect(periods('FY2026 and Q1 FY26', april)).toEqual([
      '2025-04-01/2026-03-31 year',
      '2025-04-01/2025-06-30 quarter',
    ]);
    expect(periods('the fiscal third quarter of 2026', april)).toEqual(['2025-10-01/2025-12-31 quarter']);
    expect(periods('last fiscal year', april)).toEqual(['2025-04-01/2026-03-31 year']);
    expect(periods('2024/25', april)).toEqual(['2024-04-01/2025-03-31 year']);
    expect(periods('2026 and Q1 2026', april)).toEqual([
      '2026-01-01/2026-12-31 year',
      '2026-01-01/2026-03-31 quarter',
    ]);
  });

  test('a date known to the month answers what months and years ask, not what days ask', () => {
    const june = { published: '2026-06' };
    expect(periods('They met last month and last year, in May.', june)).toEqual([
      '2026-05-01/2026-05-31 month',
      '2025-01-01/2025-12-31 year',
      '2026-05-01/2026-05-31 month',
    ]);
    expect(periods('They met on Tuesday, yesterday and two weeks ago.', june)).toEqual([]);
    expect(periods('It shrank over the past three years.', june)).toEqual([
      '2023-06-01/2026-05-31 span over',
    ]);
  });

  test('without a date only what names its year is made, and the rest is marked all the same', () => {
    const none = { published: null };
    expect(periods('It rose in March 2024, in Q1 and on May 5.', none)).toEqual([
      '2024-03-01/2024-03-31 month',
    ]);
    expect(marked('It rose in March 2024, in Q1 and on May 5.', none)).toBe('march 2024 q1 may 5');
  });
});

test('the tense tells the last one from the next', () => {
  expect(periods('It opened in September.')).toEqual(['2025-09-01/2025-09-30 month']);
  expect(periods('It will open in September.')).toEqual(['2026-09-01/2026-09-30 month']);
  expect(periods('The mayor said on Friday the pool would open on Monday.')).toEqual([
    '2026-06-12/2026-06-12 day',
    '2026-06-22/2026-06-22 day',
  ]);
  expect(periods('Fares, to be raised in March, were frozen; trams are due in April.')).toEqual([
    '2026-03-01/2026-03-31 month',
    '2027-04-01/2027-04-30 month',
  ]);
});

test('a quarter told of in the past is over', () => {
  expect(periods('Sales rose in the second quarter.')).toEqual(['2025-04-01/2025-06-30 quarter']);
  expect(periods('Sales rose in the first quarter.')).toEqual(['2026-01-01/2026-03-31 quarter']);
  expect(periods('Sales will rise in the second quarter.')).toEqual(['2026-04-01/2026-06-30 quarter']);
});

test('the span and the written words are those of the text', () => {
  const text = 'Rents, frozen since  March 2020, rose.';
  const [mention] = mentionsIn(text, { published: null });
  expect(text.slice(...mention!.span)).toBe('since  March 2020');
  expect(mention!.period.written).toBe('since  March 2020');
});

test('digits of dates are marked, counted times are not', () => {
  expect(marked('It grew over the past 3 years and in 2024.')).toBe('2024');
  expect(marked('Two weeks after 5 May 2026 it shut.')).toBe('5 may 2026');
  expect(marked('The Housing Act 1988 and Euro 2020 stand; 2000 tubes do not.')).toBe('1988 2020');
  expect(marked('Paid on Feb 30, 2026.')).toBe('feb 30 , 2026');
  expect(mentionsIn('Paid on Feb 30, 2026.', { published: null })).toEqual([]);
});

test('every form in the rules has a maker, and every guard is one that exists', () => {
  const nodes = [...Object.values(rules.periods.forms)];
  const seen = new Set(nodes);
  for (const node of nodes) {
    for (const form of node.ends) {
      expect(makes).toContain(form.make);
      if (form.guard !== null) expect(Object.keys(guards)).toContain(form.guard);
    }
    const next = [
      ...node.words.values(),
      ...[...node.classes.values()].flat().map((e) => e.node),
      ...node.nested.map((e) => e.node),
    ];
    for (const n of next) if (!seen.has(n)) seen.add(n) && nodes.push(n);
  }
  expect(nodes.length).toBeGreaterThan(500);
});

describe('any text', () => {
  const words = [...rules.periods.words.keys(), ...rules.periods.starts.keys()];
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.nat(2200).map(String) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ',',
        '.',
        '-',
        '–',
        '/',
        "'",
        "'s",
        'th',
        'of',
        'the',
        'Q1',
        'FY26',
        '2024/25',
        'H200',
        '\n',
        '%',
        '$',
      ),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );
  const prose = fc
    .array(piece, { maxLength: 40 })
    .chain((all) => fc.constantFrom(' ', '').map((gap) => all.join(gap)));

  test('gives periods that lie in the text and do not end before they begin', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(null, '2026', '2026-06', '2024-02-29'), (text, published) => {
        for (const { span, period } of mentionsIn(text, { published })) {
          expect(period.written).toBe(text.slice(...span));
          expect(period.from !== null || period.to !== null).toBe(true);
          if (period.from && period.to) expect(period.from <= period.to).toBe(true);
          for (const day of [period.from, period.to]) if (day) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is looked at as often again when it is as long again: the work grows with the length and no faster', () => {
    const bad = [
      'May 5 to ',
      'the end of ',
      'early late mid ',
      '2019-',
      '1/',
      'between 2000 and ',
      'first ',
      "'",
      '20 ',
      'Dec. ',
      'from a year before ',
      'Q1 ',
      'two years after ',
      'in the first week of ',
    ];
    for (const text of bad) {
      const looks = [4_000, 40_000].map((size) => looksAt(text.repeat(Math.ceil(size / text.length))));
      expect(looks[1]! / Math.max(1, looks[0]!), text).toBeLessThan(12);
    }
  });
});

/** How often any token is looked at while a text is read. Counted, not timed, so that a busy machine does not matter. */
function looksAt(text: string): number {
  const workspace = bench(text, { published: '2026-06-17' });
  let count = 0;
  const lower = new Proxy(workspace.tokens.lower, {
    get: (target, key, receiver) => {
      count++;
      return Reflect.get(target, key, receiver);
    },
  });
  findPeriods({ ...workspace, tokens: { ...workspace.tokens, lower }, mentions: [] });
  return count;
}
