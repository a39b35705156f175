import { expect, test } from 'vitest';
import { nounForms, verbForms } from './inflect.ts';

test.each([
  ['walk', ['walk', 'walks', 'walked', 'walking']],
  ['raise', ['raise', 'raises', 'raised', 'raising']],
  ['carry out', ['carry out', 'carries out', 'carried out', 'carrying out']],
  ['top', ['top', 'tops', 'topped', 'topping']],
  ['die', ['die', 'dies', 'died', 'dying']],
  ['say/says/said/saying', ['say', 'says', 'said', 'saying']],
])('forms of the verb "%s"', (base, forms) => {
  expect(verbForms(base)).toEqual(forms);
});

test.each([
  ['price', ['price', 'prices']],
  ['birth rate', ['birth rate', 'birth rates']],
  ['city', ['city', 'cities']],
  ['coach', ['coach', 'coaches']],
  ['child/children', ['child', 'children']],
])('forms of the noun "%s"', (base, forms) => {
  expect(nounForms(base)).toEqual(forms);
});
