import { expect, test } from 'vitest';
import { loadRules } from '../../../run/load-rules.ts';
import { ownNameOfVessel } from './without-register.ts';

const world = { rulebook: loadRules() };

test.each([
  ['German Airship LZ 129 Orlan', 'Orlan'],
  ['RMS Orlan', 'Orlan'],
  ['Halm Air Flight 171', 'Halm Air Flight 171'],
])('%s goes by %s', (name, own) => {
  expect(ownNameOfVessel(name, world)).toBe(own);
});
