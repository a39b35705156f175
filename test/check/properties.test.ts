import { describe, expect, it } from 'vitest';
import { check } from '../../pipeline/check/check.ts';
import type { Claim } from '../../pipeline/model/claim.ts';
import { shift } from '../../pipeline/model/decimal.ts';
import type { Finding } from '../../pipeline/model/finding.ts';
import { isRange } from '../../pipeline/model/quantity.ts';
import fc from '../support/seeded.ts';
import { claim, type Plan } from './build-claim.ts';
import { rules } from './rules.ts';

const rulebook = rules('checks');
const RUNS = { numRuns: 400, seed: 11 };

const figures = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((n) => `$${n} bn`),
  fc.integer({ min: 10, max: 60 }).map((n) => `$${(n / 10).toFixed(1)} bn`),
  fc
    .tuple(fc.constantFrom('~', '>', '<', '>=', '<=', 'upto:'), fc.integer({ min: 1, max: 60 }))
    .map(([sign, n]) => `${sign}$${n} bn`),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }))
    .map(([n, d]) => `$${n}..${n + d} bn`),
  fc.constantFrom('$500,000', '$503,250', '$120,000', '$100,000'),
);

const plans: fc.Arbitrary<Plan> = fc
  .record({
    doc: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    published: fc.constantFrom('2026-05-04', '2026-05-06', '2026-09', null),
    figure: figures,
    metric: fc.constantFrom('cost', 'revenue', 'deaths'),
    family: fc.constant('cost'),
    period: fc.constantFrom('2026-Q1', '2025', '2026-05', null),
    status: fc.constantFrom('actual', 'planned', 'estimate', 'option'),
    speaker: fc.constantFrom('', 'Arbor Research', 'the mayor'),
    revision: fc.constantFrom(undefined, undefined, undefined, 'old', 'new'),
    at: fc.integer({ min: 0, max: 9 }).map((n) => n * 1000),
    sentence: fc.constantFrom('', 'Engineers in Trieste put a new price on the long tunnel this week.'),
  })
  .map(({ sentence, speaker, revision, ...rest }) => ({
    ...rest,
    ...(speaker && { speaker }),
    ...(revision && { revision }),
    ...(sentence && { sentence: `${sentence.slice(0, -1)}: ${rest.figure}.` }),
  })) as fc.Arbitrary<Plan>;

/** Claims without exact doubles: a claim is a place in a text, and there is one claim a place. */
const sets = fc
  .array(plans, { minLength: 2, maxLength: 9 })
  .map((list) => [...new Map(list.map(claim).map((c) => [`${c.document.id} ${c.span[0]}`, c])).values()])
  .filter((list) => list.length > 1);

const found = (claims: readonly Claim[]): Finding[] => check(claims, null, rulebook);
const alarms = (findings: readonly Finding[]): Finding[] => findings.filter((f) => f.verdict === 'conflict');

describe('verdicts', () => {
  it('do not depend on the order of the claims', () => {
    fc.assert(
      fc.property(
        sets.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(found(shuffled)).toEqual(found(list));
        },
      ),
      RUNS,
    );
  });

  it('are the same for a against b and b against a', () => {
    fc.assert(
      fc.property(plans, plans, (a, b) => {
        const one = [claim({ ...a, doc: 'a' }), claim({ ...b, doc: 'b' })];
        const two = [claim({ ...b, doc: 'a' }), claim({ ...a, doc: 'b' })];
        const kinds = (list: readonly Claim[]) =>
          found(list)
            .map((f) => f.verdict)
            .sort();
        expect(kinds(two)).toEqual(kinds(one));
      }),
      RUNS,
    );
  });

  it('do not change when somebody repeats a claim word for word', () => {
    fc.assert(
      fc.property(
        sets.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1))),
        ([list, i]) => {
          const copy = {
            ...list[i]!,
            id: `${list[i]!.id} again`,
            document: { ...list[i]!.document, id: 'z', path: 'z.txt' },
          };
          const before = alarms(found(list)).map((f) => f.id);
          const after = alarms(found([...list, copy])).map((f) => f.id);
          expect(after).toEqual(expect.arrayContaining(before));
          expect(after.length).toBe(before.length);
        },
      ),
      RUNS,
    );
  });

  it('never become a conflict by widening a bound', () => {
    const exact = fc.integer({ min: 1, max: 60 });
    const widened = ['~', '>=', '<='] as const;
    fc.assert(
      fc.property(exact, exact, fc.constantFrom(...widened), (m, n, sign) => {
        const pair = (a: string) =>
          alarms(found([claim({ doc: 'a', figure: a }), claim({ doc: 'b', figure: `$${n} bn` })])).length;
        expect(pair(`${sign}$${m} bn`)).toBeLessThanOrEqual(pair(`$${m} bn`));
      }),
      RUNS,
    );
  });

  it('do not change when both sides are in another unit', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(-9, -3, 3, 6), (list, places) => {
        const kinds = (claims: readonly Claim[]) => found(claims).map((f) => [f.id, f.verdict, f.severity]);
        expect(kinds(list.map((c) => scaled(c, places)))).toEqual(kinds(list));
      }),
      RUNS,
    );
  });
});

/** The same claim with its figure in a unit `10^places` times smaller. */
function scaled(c: Claim, places: number): Claim {
  const { quantity: q } = c;
  const move = (x: string): string => shift(x, places);
  return {
    ...c,
    quantity: {
      ...q,
      value: isRange(q.value) ? [move(q.value[0]), move(q.value[1])] : move(q.value),
      low: q.low && move(q.low),
      high: q.high && move(q.high),
      decimals: q.decimals - places,
      coarse: q.coarse - places,
    },
  };
}
