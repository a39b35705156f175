import { expect, it } from 'vitest';
import { kindOfName } from './kind-of-name.ts';

it.each([
  ['Maria Lopez', 'person'],
  ['Norway', 'place'],
  ['Zuvrak 7', null],
  ['', null],
])('takes %j for %j', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
  expect(kindOfName(name)).toBe(kind); // the kept answer is the same
});
