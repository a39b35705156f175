import { describe, expect, test } from 'vitest';
import type { QuantityMention } from '../../model/mention.ts';
import { loadRules } from '../../run/load-rules.ts';
import { recognise } from '../recognise.ts';

const rules = loadRules();

const quantities = (text: string): QuantityMention[] =>
  recognise(text, rules, { published: null })
    .sentences.flatMap((s) => s.mentions)
    .filter((m) => m.kind === 'quantity');

const only = (text: string): QuantityMention => {
  const found = quantities(text);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('a comma in a number', () => {
  test.each([
    ['The tunnel is 57,1 kilometres long.', '57100'],
    ['The jet is 72,75m long.', '72.75'],
  ])('%s stands before decimals where a unit of measure follows', (text, value) => {
    expect(only(text).quantity).toMatchObject({ value, unit: 'm' });
  });

  test.each(['In 2010, 5,6 and 7 people came.', 'On pages 12,14 and 16 it says so.'])(
    '%s parts numbers',
    (text) => {
      expect(quantities(text).every(({ quantity }) => Number.isInteger(Number(quantity.value)))).toBe(true);
    },
  );
});

describe('the interval of what was written', () => {
  test.each([
    ['It cost $11 bn.', '10500000000', '11500000000', -9, -9],
    ['It cost $4.0 bn.', '3950000000', '4050000000', -8, -8],
    ['The plant gives 2.2 GW.', '2150000000', '2250000000', -8, -8],
    ['The plant employs 500,000 people.', '499999.5', '500000.5', 0, -5],
    ['It costs 0.25 euros.', '0.245', '0.255', 2, 2],
    ['Use 2.2–2.3 GW.', '2150000000', '2350000000', -8, -8],
  ])('%s is half of the last place either way', (text, low, high, decimals, coarse) => {
    expect(only(text).quantity).toMatchObject({ low, high, decimals, coarse });
  });

  test.each([
    ['It took more than $15 bn.', '15000000000', null],
    ['It holds at least 40 cows.', '40', null],
    ['It holds up to 40 cows.', null, '40'],
    ['Sub-$2 bn was raised.', null, '2000000000'],
    ['They own 20%+ of it.', '20', null],
  ])('%s has an open end and begins at the number itself', (text, low, high) => {
    expect(only(text).quantity).toMatchObject({ low, high });
  });
});

describe('units', () => {
  test('values are in the base unit, what was written stays beside them', () => {
    expect(only('The trail is 35 miles long.').quantity).toMatchObject({
      value: '56327.04',
      unit: 'm',
      unitName: 'metre',
      dimension: 'length',
      written: { value: '35', unit: '[mi_i]', unitName: 'mile' },
    });
  });

  test('a rate is brought to base units where that is exact', () => {
    expect(only('It cost $5–6 bn per GW.').quantity).toMatchObject({
      value: ['5', '6'],
      unit: 'USD/W',
      written: { value: ['5000000000', '6000000000'], unitName: 'dollar per gigawatt' },
    });
  });

  test('a counted noun is its own unit', () => {
    const mention = only('The machine had 18,000 vacuum tubes.');
    expect(mention.counted).toBe(true);
    expect(mention.quantity).toMatchObject({ unit: 'vacuum tube', dimension: 'count' });
  });

  test('bare billions are of the money spoken of before', () => {
    const [, later] = quantities('Sales topped $15 bn. Earlier they were in the low single-digit billions.');
    expect(later!.quantity).toMatchObject({
      value: ['1000000000', '3000000000'],
      unit: 'USD',
      bound: 'about',
    });
  });

  test('what is earned or owed is of the money spoken of before', () => {
    const text =
      'Operating profit rose to $186 million from $151 million, while net profit reached 131 million.';
    expect(quantities(text).map(({ quantity }) => quantity.unit)).toEqual(['USD', 'USD', 'USD']);
  });

  test.each([
    ['He cycled 14 miles on Friday and 17 on Sunday.', ['mile', 'mile']],
    ['The van does 34 mpg in town and 41 on the motorway.', ['mile per gallon', 'mile per gallon']],
    ['Rents rose 3.4 percent in June after 2.9 in May.', ['percentage', 'percentage']],
    ['The rate was 6.3 percent, down from 6.8.', ['percentage', 'percentage']],
    ['The debt grew by 2.2 billion crowns to 11.4 billion.', ['crown', 'crown']],
    ['Output shrank to 8.5 million tonnes from a record high of 9.7 million.', ['metric ton', 'metric ton']],
    ['Labour is on 34 percent in the poll and the Reds on 12.', ['percentage', 'percentage']],
    ['Bills rose from £19.30 a week to £20.10.', ['pound sterling per week']],
    [
      "Output was 31 million tonnes, 4% more than last year's 29.8 million.",
      ['metric ton', 'percentage', 'metric ton'],
    ],
    ['It left 31 tonnes of mud and more than 29 injured.', ['metric ton', null]],
    ['Her rent rose 4 percent to 880.', ['percentage', null]],
    ['The club paid £4m for the wing and 60 for the chairs.', ['pound sterling', null]],
    ['The line has 12 km of track and stops in 40 towns.', ['kilometre', 'town']],
  ])('a bare number beside a measure: %s', (text, units) => {
    expect(quantities(text).map(({ quantity }) => quantity.written.unitName)).toEqual(units);
  });

  test('pounds of what has a price are a weight', () => {
    expect(only('Tin fetched $9.40 per pound.').quantity.written.unitName).toBe('dollar per pound-mass');
  });

  test('a conversion in brackets is as rough as what it converts', () => {
    const bounds = quantities('It flew some 6 million miles (10 million km).').map((q) => q.quantity.bound);
    expect(bounds).toEqual(['about', 'about']);
  });

  test('a verb behind an age is not counted', () => {
    expect(quantities('The share of people over 65 stands at 18%.').map((q) => q.quantity.unit)).toEqual([
      'a{age}',
      '%',
    ]);
  });

  test('a comma and "and" or "or" between two are no list', () => {
    expect(quantities('It holds 42,000, and 38,500 season tickets were sold.')[0]!.quantity.unit).toBeNull();
    const shares = quantities('Net profit reached $131 million, or $1.42 per share.');
    expect(shares.map(({ quantity }) => quantity.unit)).toEqual(['USD', 'USD/{share}']);
    expect(quantities('They have 4, 5, and 6 dogs.').every(({ quantity }) => quantity.unit === 'dog')).toBe(
      true,
    );
  });
});

describe('places', () => {
  test.each([
    ['It earned ~$5.5 bn.', '~$5.5 bn'],
    ['Azure made sub-$2 bn.', 'sub-$2 bn'],
    ['A share of 80%+ is held.', '80%+'],
    ['It needs nearly 300 Gbps.', '300 Gbps'],
    ['The price went from €3 to €5.', '€3 to €5'],
  ])('in “%s” the figure is “%s”', (text, written) => {
    expect(text.slice(...only(text).span)).toBe(written);
  });

  test('number, unit, hedge and mover have places of their own', () => {
    const text = 'Sales rose by more than 6.5% in May.';
    const { number, unit, hedge, mover } = only(text);
    const at = (span: readonly [number, number] | null) => span && text.slice(...span);
    expect([at(number), at(unit), at(hedge), at(mover)]).toEqual(['6.5', '%', 'more than', 'rose']);
  });
});

test('what is refused says why', () => {
  const { sentences } = recognise('Game 7 ended 89-87 at 9.40pm in Room 204.', rules, { published: null });
  expect(sentences.flatMap((s) => s.refused).map((r) => r.reason)).toEqual([
    'number of a thing in a row',
    'score',
    'clock time',
    'number of a thing in a row',
  ]);
});

test('a long row of bare numbers tells of nothing, a short list does', () => {
  const row = (many: number): string => Array.from({ length: many }, (_, i) => `${i + 300}`).join(', ');
  expect(quantities(`It drew ${row(60)}.`)).toHaveLength(0);
  expect(quantities(`The mills made ${row(5)} and 320 tonnes.`)).toHaveLength(6);
  expect(quantities(`The mills made ${row(60)} and 9 tonnes.`).at(-1)?.quantity.value).toBe('9000');
});

test('a 40-strong choir is 40', () => {
  expect(only('The 40-strong choir sang.').quantity.value).toBe('40');
});

test.each([
  ['Comet 12P came.', null],
  ['It cost 12p.', 'GBP'],
  ['It is a 40m euro plan.', 'EUR'],
  ['It is a 40m deep lake.', 'm'],
  ['The boys are aged between 8 and 12.', 'a{age}'],
])('%s has the unit %s', (text, unit) => {
  expect(quantities(text)[0]?.quantity.unit ?? null).toBe(unit);
});

test.each([
  ['It cost $75 U.S. in May.', '$75 U.S.'],
  ['It cost $75 US.', '$75 US'],
  ['It had a $75 million U.S. opening.', '$75 million'],
])('%s is told of %s', (text, written) => {
  expect(text.slice(...only(text).span)).toBe(written);
});
