import { expect, test } from 'vitest';
import type { Told } from '../../draft.ts';
import { suits } from './suits.ts';

const told = (name: string, from: Told['from'] = 'text'): Told => ({ id: name, name, from, named: true });

test.each(['Ines Dahl', 'Ona de Brandt'])('%s can be meant by "she"', (name) => {
  expect(suits(told(name), 'person')).toBe(true);
});

test.each(['Halm', 'Hurricane Ilsa', 'Orrin Valley', 'Phase 2', 'they'])('%s cannot', (name) => {
  expect(suits(told(name), 'person')).toBe(false);
});

test('what the registry knows is nobody, and yet a thing', () => {
  expect(suits(told('Orrin Foods', 'registry'), 'person')).toBe(false);
  expect(suits(told('Orrin Foods', 'registry'), 'it')).toBe(true);
});

test.each(['it', 'Phase 2', 'X'])('%s is nothing that a text goes on about', (name) => {
  expect(suits(told(name), 'any')).toBe(false);
});

test('several names are "they" and never "it"', () => {
  const both = { ...told('Halm and Tarn'), several: true };
  expect(suits(both, 'it')).toBe(false);
  expect(suits(both, 'thing')).toBe(true);
});
