import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { meetBare } from '../counterparts/meet-bare.ts';
import { entryOf } from '../entry.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { asOneUnit } from './as-one-unit.ts';

const rulebook = loadRules();
const context = contextOf(rulebook, NO_ORIGINS);
const entry = (text: string) => entryOf(asOneUnit(extract(article(text), rulebook).claims[0]!), context);

test.each([
  ['It was 102 degrees Fahrenheit in Halm.', 'It was 39 degrees Celsius in Halm.', true],
  ['It was 102 degrees Fahrenheit in Halm.', 'It was 41 degrees Celsius in Halm.', false],
  [
    'The bank raised its rate by 75 basis points.',
    'The bank raised its rate by 0.75 percentage points.',
    true,
  ],
  [
    'The bank raised its rate by 75 basis points.',
    'The bank raised its rate by 0.5 percentage points.',
    false,
  ],
  ['The arch needed 4,200 tons of steel.', 'The arch needed 4,200 tonnes of steel.', true],
  ['The arch needed 4,200 tons of steel.', 'The arch needed 5,300 tonnes of steel.', false],
  // one of them says which way it went, or neither, or each another
  ['Output fell 16%.', 'It was a fall in output of 16%.', true],
  ['The climbers lost 16 kg.', 'The loss in weight was 16 kg.', true],
  ['Output fell 16%.', 'Output rose 16%.', false],
])('%s %s', (one, other, agree) => {
  expect(meetBare(entry(one), entry(other))).toBe(agree);
});
