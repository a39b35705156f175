import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();
const written = (text: string) => extract(article(text), rules).claims.map((c) => c.written);

/** Numbers that stand alone are places in an order where they count up from one, and figures where they do not. */
test.each([
  [
    '1\n\nThe ferry is 40 metres long.\n\n2\n\nIt was built in Halm.\n\n3\n\nIt has 12 cabins.',
    ['40 metres', '12 cabins'],
  ],
  ['1 / 2\n\nThe mill before the fire.\n\n2 / 2\n\nThe mill after it. It had 60 rooms.', ['60 rooms']],
  ['Photo 3 of 14\n\n3 of 14\n\nThe mill has 60 rooms.', ['60 rooms']],
  ['Pupils\n\n940\n\nTeachers\n\n71', ['940', '71']],
])('%#', (text, figures) => {
  expect(written(text)).toEqual(figures);
});
