import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { entryOf } from '../entry.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { areNamedApart, areOfTwo, contested } from './rivals.ts';

const rulebook = loadRules();
const context = contextOf(rulebook, NO_ORIGINS);
const figures = (text: string) => ({
  entries: extract(article(text), rulebook).claims.map((claim) => entryOf(claim, context)),
});

test.each([
  ['Halm Foods made $310 million, Orrin Foods $88 million and Tarn Foods $41 million.', 3],
  ['Halm Foods took 31% of the votes.', 1],
  ['The Halm Hospital will have 380 rooms, 42 beds and 18 theatres.', 0],
  ['Halm Foods made $310 million.', 0],
])('%s: %i figures of which others have their own', (text, count) => {
  expect(contested(figures(text), context).size).toBe(count);
});

test.each([
  ['Halm Foods made $310 million.', 'Orrin Foods made $88 million.', true, false],
  ['Halm Foods made $310 million.', 'Halm made $88 million.', false, false],
  ['Halm Foods made $310 million.', 'It was $88 million.', false, false],
  ['Of voters 32% named Kari Halm.', 'Of voters 25% named Ana Orrin.', true, true],
])('%s %s: of two subjects: %s; by the names beside them: %s', (one, other, areTwo, areNamed) => {
  const [x, y] = [figures(one).entries[0]!, figures(other).entries[0]!];
  expect([areOfTwo(x, y), areNamedApart(x, y)]).toEqual([areTwo, areNamed]);
});
