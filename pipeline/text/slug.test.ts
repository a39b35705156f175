import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test.each([
  ['Julián Álvarez', 'julian-alvarez'],
  ['Skarnhølm Bank', 'skarnholm-bank'],
  ['Ørsted', 'orsted'],
  ['Weiß & Söhne', 'weiss-sohne'],
  ['  U.S. Steel ', 'us-steel'],
  ['Чад', 'чад'],
  ['–', ''],
])('%s is %s', (name, id) => {
  expect(slug(name, '-')).toBe(id);
});

test('metrics are joined by underlines', () => {
  expect(slug('pre-money value', '_')).toBe('pre_money_value');
});

test('initials with and without their stops are one', () => {
  expect(slug('U.S. Airways', '-')).toBe('us-airways');
  expect(slug('J. Brandt', '-')).toBe('j-brandt');
});

test('the mark of a possessive is no part of an id', () => {
  expect(slug("Tarn Women's Hospital", '-')).toBe('tarn-women-hospital');
  expect(slug('Kellan’s', '-')).toBe('kellan');
  expect(slug("O'Shea", '-')).toBe('o-shea');
});
