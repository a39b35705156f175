import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** What a game is told by: streaks, leads, strokes, and whose they are. */
test.each([
  [
    'The Selkirk Bears extended their nine-game winning streak.',
    'nine-game',
    'winning streak',
    'Selkirk Bears',
  ],
  ['The Orrin Foxes are on a three-match losing run.', 'three-match', 'losing run', 'Orrin Foxes'],
  ['The Orrin Foxes stretched their unbeaten run to 14 games.', '14 games', 'unbeaten run', 'Orrin Foxes'],
  ['Mara Holt took a two-shot lead into the last round.', 'two-shot', 'lead', 'Mara Holt'],
  ['Mara Holt made a 4-under 68 in Halm.', '68', 'round score', 'Mara Holt'],
  ['Mara Holt is at 9 under par in Halm.', '9', 'score to par', 'Mara Holt'],
])('%s', (text, written, metric, subject) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect([claim?.metric?.name, claim?.subject?.name]).toEqual([metric, subject]);
  expect(claim?.quantity.bound).toBe('exact');
});

test('shots made of those tried are a score', () => {
  const { claims } = extract(article('Mara Holt went 5-8 from the penalty line in Halm.'), rules);
  expect(claims).toEqual([]);
});

test('"he" is nobody who is called "the"', () => {
  const text =
    'Teo Holt had 38 points against the Selkirk Bears. The Selkirk Bears won in overtime. He scored 12 points late.';
  const { claims } = extract(article(text), rules);
  expect(claims.find((c) => c.written === '12 points')?.subject?.name).toBe('Teo Holt');
});

test('what a player drops in a game is scored, what an index drops is lost', () => {
  const name = (text: string) => extract(article(text), rules).claims[0]?.metric?.name;
  expect(name('Teo Holt dropped 38 points in the win in overtime.')).toBe('points');
  expect(name('The Halm 100 dropped 38 points on Monday.')).not.toBe('points');
});
