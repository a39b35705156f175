import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();
const written = (text: string) => extract(article(text), rules).claims.map((c) => c.written);

/** Over how long another figure is counted is no claim; how long a deed took is one. */
test.each([
  ['At least 230 workers have been killed on its sites in ten years.', ['230 workers']],
  ['In ten years, 230 workers have been killed on its sites.', ['230 workers']],
  ['In its first six months the firm sold 400 cars.', ['400 cars']],
  ['House prices in Halm have risen by 31% in five years.', ['31%']],
  ['Orla Vey built the hall in two years.', ['two years']],
  ['The £4m hall was built in two years.', ['£4m', 'two years']],
  ['Rents have had their sharpest week-on-week fall in six years.', []],
  ['Rents see sharpest fall in six years', []],
  ['Exports rose to $6 billion in the first seven months of the fiscal year.', ['$6 billion']],
  ['He walked 400 km in three weeks.', ['400 km', 'three weeks']],
])('%s', (text, figures) => {
  expect(written(text)).toEqual(figures);
});
