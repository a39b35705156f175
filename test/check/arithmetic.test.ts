import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { interval, minus, over, plus, times } from '../../pipeline/check/interval/interval.ts';
import type { Decimal } from '../../pipeline/model/decimal.ts';

const CASES = 100_000;
const OPERATIONS = [
  ['+', plus],
  ['−', minus],
  ['×', times],
  ['÷', over],
] as const;

/** A small generator with a fixed seed: the same cases every run, on every machine. */
function* chance(seed: number): Generator<number, never> {
  for (let x = seed; ; ) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    yield x >>> 0;
  }
}

/** Figures as articles write them: up to seven digits, up to four behind the point, thousands to billions, some negative. */
function figure(random: Generator<number, never>): Decimal {
  const digits = random.next().value % 10_000_000;
  const places = random.next().value % 5;
  const zeros = [0, 0, 3, 6, 9][random.next().value % 5]!;
  const sign = random.next().value % 6 === 0 ? -1n : 1n;
  const scaled = sign * BigInt(digits) * 10n ** BigInt(zeros);
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = places > 0 ? text.slice(text.length - places).replace(/0+$/, '') : '';
  const out = fraction ? `${whole}.${fraction}` : whole;
  return scaled < 0n && /[1-9]/.test(out) ? `-${out}` : out;
}

const exact = (x: Decimal): Fraction => new Fraction(x);
const ULP = new Fraction(`0.${'0'.repeat(39)}1`);

/** The extremes of an operation over the corners of two boxes, in exact rationals. */
function extremes(sign: string, a: readonly Fraction[], b: readonly Fraction[]): [Fraction, Fraction] {
  const all = a.flatMap((x) =>
    b.map((y) => (sign === '+' ? x.add(y) : sign === '−' ? x.sub(y) : sign === '×' ? x.mul(y) : x.div(y))),
  );
  return [all.reduce((m, x) => (x.compare(m) < 0 ? x : m)), all.reduce((m, x) => (x.compare(m) > 0 ? x : m))];
}

describe('interval arithmetic', () => {
  it(`agrees with exact rationals in ${CASES.toLocaleString('en')} random cases`, () => {
    const random = chance(20261121);
    const wrong: string[] = [];
    let divided = 0;
    for (let i = 0; i < CASES; i++) {
      const [a, b, c, d] = [figure(random), figure(random), figure(random), figure(random)];
      const [x, y] = [ordered(a, b), ordered(c, d)];
      const [sign, operate] = OPERATIONS[i % OPERATIONS.length]!;
      const got = operate(interval(...x), interval(...y));
      const [p, q] = [x.map(exact), y.map(exact)];
      if (got === null) {
        if (!(q[0]!.compare(0) <= 0 && q[1]!.compare(0) >= 0)) wrong.push(`${sign} refused ${y}`);
        continue;
      }
      const [low, high] = extremes(sign, p, q);
      const slack = sign === '÷' ? ULP.mul(2) : new Fraction(0); // a quotient that does not end is rounded outwards
      if (sign === '÷') divided++;
      const lowGap = low.sub(exact(got.low!));
      const highGap = exact(got.high!).sub(high);
      const ok =
        lowGap.compare(0) >= 0 &&
        highGap.compare(0) >= 0 &&
        lowGap.compare(slack) <= 0 &&
        highGap.compare(slack) <= 0;
      if (!ok && wrong.length < 5) wrong.push(`[${x}] ${sign} [${y}] gave ${got.low}..${got.high}`);
    }
    expect(wrong).toEqual([]);
    expect(divided).toBeGreaterThan(CASES / 10);
  });

  it('carries open ends through', () => {
    expect(plus(interval('4', null), interval('1', '2'))).toMatchObject({ low: '5', high: null });
    expect(minus(interval('4', '6'), interval('1', null))).toMatchObject({ low: null, high: '5' });
    expect(times(interval('2', null), interval('3', '4'))).toMatchObject({ low: '6', high: null });
    expect(times(interval(null, '-1'), interval('3', null))).toMatchObject({ low: null, high: '-3' });
    expect(over(interval('6', null), interval('2', '3'))).toMatchObject({ low: '2', high: null });
    expect(over(interval('6', '9'), interval('3', null))).toMatchObject({ low: '0', high: '3' });
    expect(over(interval('6', '9'), interval('-1', '1'))).toBe(null);
  });
});

const ordered = (a: Decimal, b: Decimal): [Decimal, Decimal] =>
  exact(a).compare(exact(b)) <= 0 ? [a, b] : [b, a];
