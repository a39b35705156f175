import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** How far somebody is in front, and how long the race took. */
test.each([
  ['Lind finished 41 seconds behind Osei.', 'majority', 'gap'],
  ['Lind beat Osei to win in Halm, four seconds ahead of Dale.', 'majority', 'margin'],
  ['Lind led by three minutes and more.', 'majority', 'lead'],
  ['Lind was third in 3 hours 4 minutes 41 seconds.', 'time', 'time'],
  ['Lind passed the bridge in 52 minutes 8 seconds.', 'time', 'time'],
  ['Some 412 members voted against it.', 'votes_against', 'votes against'],
])('%s', (text, id, name) => {
  const { metric } = extract(article(text), rules).claims[0]!;
  expect([metric?.id, metric?.name]).toEqual([id, name]);
});

test.each([
  ['Sixty people were taken away, nine of them with bad injuries.', 'injuries'],
  ['The storm hit Halm, destroying 40 barns and damaging another 20.', 'barn_damage'],
])('%s', (text, id) => {
  expect(extract(article(text), rules).claims[1]?.metric?.id).toBe(id);
});

test.each([
  ['Ostby voted no by a margin of 58 per cent to 42 per cent.', '58 per cent', 'vote_share'],
  ['Members passed the motion by 63% to 37%.', '37%', 'vote_share'],
  // no whole: how far it moved
  ['Margins at the bank fell from a margin of 58% to 22%.', '58%', 'profit_margin'],
])('%s', (text, written, metric) => {
  const { claims } = extract(article(`News\n\n${text}\n`), rules);
  expect(claims.find((c) => c.written === written)?.metric?.id).toBe(metric);
});
