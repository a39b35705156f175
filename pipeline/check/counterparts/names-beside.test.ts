import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { entryOf } from '../entry.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { ofNamesToldOnce, soleIn } from './named-once.ts';
import { ofNamesBeside } from './names-beside.ts';
import { settingOf } from './setting.ts';
import { WEIGHT } from './weights.ts';

const rulebook = loadRules();
const context = contextOf(rulebook, NO_ORIGINS);
const figures = (id: string, text: string) => ({
  entries: extract(article(text, { id }), rulebook).claims.map((claim) => entryOf(claim, context)),
});
const AFFAIR = { names: ['norland'], words: [], figures: 3, isOfOneDay: false };

/** What the names say of the first figures of two articles. */
function ofNames(one: string, other: string): readonly [beside: number, once: number] {
  const [a, b] = [figures('one', one), figures('other', other)];
  const [x, y] = [a.entries[0]!, b.entries[0]!];
  const setting = settingOf(a, b, AFFAIR, context);
  const sole = soleIn(a).has(x) && soleIn(b).has(y);
  return [ofNamesBeside(x.claim, y.claim, setting), sole ? ofNamesToldOnce(x, y, setting) : 0];
}

test.each([
  ['It was 26C in Orrin.', 'In Orrin it was 31C.', WEIGHT.sameNames, WEIGHT.nameToldOnce],
  ['It was 26C in Orrin.', 'In Velden it was 31C.', WEIGHT.otherNames, 0],
  // what both are about anyway, and a day of the week, tell nothing
  ['It was 26C in Norland.', 'In Norland it was 31C.', 0, WEIGHT.nameToldOnce],
  ['It was 26C there on Monday.', 'On Monday it was 31C there.', 0, 0],
  // a name that stands beside several figures, or in a sentence with two
  ['It was 26C in Orrin. At night it was 9C in Orrin.', 'In Orrin it was 31C.', WEIGHT.sameNames, 0],
  ['It was 26C in Orrin, and 9C at night.', 'In Orrin it was 31C.', WEIGHT.sameNames, 0],
])('%s %s', (one, other, beside, once) => {
  expect(ofNames(one, other)).toEqual([beside, once]);
});
