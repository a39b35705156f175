import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** How far somebody is in front, and how long the race took. */
test.each([
  ['Lind came home 82 seconds behind Osei.', 'majority', 'gap'],
  ['Lind beat Osei to win in Halm, four seconds ahead of Dale.', 'majority', 'margin'],
  ['Lind had led by more than two minutes.', 'majority', 'lead'],
  ['Lind was third in 2 hours 7 minutes 13 seconds.', 'time', 'time'],
  ['Lind passed the bridge in 67 minutes 56 seconds.', 'time', 'time'],
  ['Some 979 members voted against it.', 'votes_against', 'votes against'],
])('%s', (text, id, name) => {
  const { metric } = extract(article(text), rules).claims[0]!;
  expect([metric?.id, metric?.name]).toEqual([id, name]);
});

test.each([
  ['Seventy people were taken away, 10 of them with serious injuries.', 'injuries'],
  ['The storm hit Halm, destroying 40 barns and damaging another 20.', 'barn_damage'],
])('%s', (text, id) => {
  expect(extract(article(text), rules).claims[1]?.metric?.id).toBe(id);
});
