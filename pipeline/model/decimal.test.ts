import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import fc from '../../test/support/seeded.ts';
import { add, compare, decimal, divide, multiply, negate, shift, subtract, unitOfPlace } from './decimal.ts';

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -12, max: 12 }))
  .map(([digits, places]) => shift(String(digits), places));

const canonical = /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/;

describe('decimal', () => {
  it.each([
    ['1200.50', '1200.5'],
    ['2.2e9', '2200000000'],
    ['+.5', '0.5'],
    ['-0', '0'],
    ['0.0', '0'],
    ['007', '7'],
    ['1e-7', '0.0000001'],
    ['100', '100'],
  ])('writes %s as %s', (literal, wanted) => {
    expect(decimal(literal)).toBe(wanted);
  });

  it('refuses what is no number', () => {
    expect(() => decimal('12 apples')).toThrow();
  });
});

describe('arithmetic', () => {
  it('moves the point exactly and back', () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: -15, max: 15 }), (value, places) => {
        expect(shift(value, places)).toMatch(canonical);
        expect(shift(shift(value, places), -places)).toBe(value);
      }),
    );
  });

  it('agrees with exact rational arithmetic', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const same = (mine: string, theirs: Fraction) => {
          expect(mine).toMatch(canonical);
          expect(new Fraction(mine).equals(theirs)).toBe(true);
        };
        same(add(a, b), new Fraction(a).add(b));
        same(subtract(a, b), new Fraction(a).sub(b));
        same(multiply(a, b), new Fraction(a).mul(b));
        same(negate(a), new Fraction(a).neg());
        expect(Math.sign(compare(a, b))).toBe(new Fraction(a).compare(b));
      }),
    );
  });

  it('cuts a quotient that does not end', () => {
    expect(divide('1', '3')).toMatch(/^0\.3{40}$/);
    expect(divide('11', '2.2')).toBe('5');
  });

  it('gives the unit of the last written place', () => {
    expect([unitOfPlace(0), unitOfPlace(2), unitOfPlace(-9)]).toEqual(['1', '0.01', '1000000000']);
  });
});
