import { expect, test } from 'vitest';
import { unitBehind } from './say-unit.ts';

test.each([
  ['dollar', '1', ' dollar'],
  ['dollar', '32.5 m', ' dollars'],
  ['dollar per square metre', '3', ' dollars per square metre'],
  ['vacuum tube', '7', ' vacuum tubes'],
  ['foot', '6', ' feet'],
  ['person', '2', ' people'],
  ['people', '2', ' people'],
  ['city', '2', ' cities'],
  ['percentage', '14.8', '%'],
  ['percentage point', '1.1', ' percentage points'],
  ['degree celsius', '3', ' degrees celsius'],
  ['pound sterling', '3', ' pounds sterling'],
  ['pound sterling per paper', '3', ' pounds sterling per paper'],
  ['USD/W', '3', ' USD/W'],
  ['megawatt', '0.5', ' megawatts'],
  ['year of age', '3', ' years of age'],
  ['', '3', ''],
])('%s behind %s is "%s"', (name, amount, said) => {
  expect(unitBehind(name, amount)).toBe(said);
});
