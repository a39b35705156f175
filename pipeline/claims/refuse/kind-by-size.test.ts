import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();
const written = (text: string) => extract(article(text), rules).claims.map((c) => c.written);

/** A size that says which kind of thing is meant is no claim; how large something is, is one. */
test.each([
  ['The works in Halm turns out 8-inch wafers for Orvane.', []],
  ['Kestria is to get 40,000 more 152mm shells by May.', ['40,000']],
  ['Ravel Micro sells a 6-nanometre chip.', []],
  ['The chips come from two lines. One of them, on 6 nm, starts in May.', ['two lines']],
  ['Orvane moves the wafer line from 9nm to 6nm.', []],
  ['The chip has wires 6 nm wide.', ['6 nm']],
  ['The chip needs a gap of 6 nm.', ['6 nm']],
  ['The dye glows at 610 nm.', ['610 nm']],
  ['A 48-inch television costs $390.', ['$390']],
  ['Halm has built a 6-metre wall.', ['6-metre']],
])('%s', (text, figures) => {
  expect(written(text)).toEqual(figures);
});
