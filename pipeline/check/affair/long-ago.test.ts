import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();

const ONE = `On 6 May 1937 the freighter Orlan caught fire at the quay of Velden and exploded. The crew of the Orlan had taken
to the boats. The gang on the quay had loaded 120 bags of nitrate. Windows broke in towns 40 miles away, and 1,600 people in
Velden were hurt by flying glass.`;
const OTHER = `The Orlan disaster happened in Velden on 6 May 1937. A fire on board the freighter spread to the cargo, and it
exploded at the quay. Dockers had loaded 128 sacks of nitrate. Flying glass hurt 1,600 people in Velden, and windows broke
in towns along the coast. The crew escaped in the boats.`;

const found = (
  verdict: string,
  one: readonly [string | null, string],
  other: readonly [string | null, string],
): string[] =>
  check(
    [one, other].flatMap(
      ([published, text], i) => extract(article(text, { id: `paper-${i}`, published }), rules).claims,
    ),
    null,
    rules,
  )
    .filter((finding) => finding.check === 'affair' && finding.verdict === verdict)
    .map(({ members }) => members.map(({ written }) => written).join(' against '));

test('two articles on what happened years ago are held against each other, whenever they were printed', () => {
  expect(found('conflict', ['1997-03-01', ONE], ['2024-06-15', OTHER])).toEqual([
    '120 bags against 128 sacks',
  ]);
});

test('and agree', () => {
  const same = OTHER.replace('128 sacks', '120 sacks');
  expect(found('identical', ['1997-03-01', ONE], ['2024-06-15', same])).toContain(
    '120 bags against 120 sacks',
  );
});

test.each([
  ['of another day of the year', OTHER.replace('6 May 1937', '6 August 1937')],
  ['of another year', OTHER.replace('1937', '1951')],
  ['of today', OTHER.replace('Dockers had loaded', 'Today the museum has')],
])('nothing that is %s', (_, text) => {
  expect(found('conflict', ['1997-03-01', ONE], ['2024-06-15', text])).toEqual([]);
});

test('a day dates what nobody dated, a year alone does not: it may be this one', () => {
  expect(found('conflict', [null, ONE], [null, OTHER])).toEqual(['120 bags against 128 sacks']);
  const [one, other] = [ONE, OTHER].map((text) => text.replace('On 6 May', 'In').replace('on 6 May', 'in'));
  expect(found('conflict', [null, one!], [null, other!])).toEqual([]);
});
