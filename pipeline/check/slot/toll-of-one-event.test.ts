import { expect, test } from 'vitest';
import { contradictions as conflicts } from '../../../test/support/contradictions.ts';

const AFTER = ['2018-12-12', 'The Larch Fire in Harrow County killed 64 people, officials said.'] as const;
const YEARS_ON = (toll: string) =>
  ['2023-11-08', `In early November of 2018 the Larch Fire swept into Belmore and killed ${toll}.`] as const;

test('a toll of one fire that is told years later with its month is no smaller than the last count', () => {
  expect(conflicts(AFTER, YEARS_ON('61 people'))).toEqual([['61 people', '64 people']]);
});

test('and may be higher, or be told as a lower bound', () => {
  expect(conflicts(AFTER, YEARS_ON('66 people'))).toEqual([]);
  expect(conflicts(AFTER, YEARS_ON('at least 61 people'))).toEqual([]);
});

test('a fire of the same name years earlier is another one', () => {
  const old = ['2023-11-08', 'In August of 2012 the Larch Fire killed 61 people in Harrow County.'] as const;
  expect(conflicts(AFTER, old)).toEqual([]);
});

test('and so is one of another month of the year', () => {
  const spring = [
    '2023-11-08',
    'In March of 2018 the Larch Fire killed 61 people in Harrow County.',
  ] as const;
  expect(conflicts(AFTER, spring)).toEqual([]);
});

test('a count that contradicts none of the others is no part of the contradiction', () => {
  const first = ['2018-12-07', 'At least 59 people were killed in the Larch Fire in Harrow County.'] as const;
  const later = ['2019-06-18', 'The Larch Fire in Harrow County killed 61 people.'] as const;
  expect(conflicts(first, AFTER, later)).toEqual([['64 people', '61 people']]);
});

test('homes counted while it burned are fewer than those counted after it, also beside a lower bound that is told of both', () => {
  const first = ['2018-11-13', 'The Larch Fire in Harrow County destroyed more than 7,000 homes.'] as const;
  const next = ['2018-11-21', 'The Larch Fire in Harrow County destroyed 8,650 homes.'] as const;
  const last = ['2018-12-20', 'The Larch Fire in Harrow County destroyed 11,000 homes.'] as const;
  expect(conflicts(first, next, last)).toEqual([]);
});

test('whom one crash killed years ago is the same however each goes on about it', () => {
  const after = (toll: string) =>
    [
      '2019-07-06',
      `Six years after a train derailed in Halm, killing ${toll} and razing 44 shops, the town waits.`,
    ] as const;
  const day = [
    '2023-07-06',
    'The town of Halm gathered on Thursday for a mass on the 10th anniversary of the derailment that killed 47 people and left the centre in ruins.',
  ] as const;
  expect(conflicts(after('48 people'), day)).toEqual([['48 people', '47 people']]);
  expect(conflicts(after('47 people'), day)).toEqual([]);
  expect(conflicts(after('four firefighters'), day)).toEqual([]);
  expect(conflicts(after('12 children'), day)).toEqual([]);
});
