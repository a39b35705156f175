import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const metrics = (text: string) =>
  extract(article(text, { format: 'text' }), rules).claims.map((c) => [c.written, c.metric?.id]);

test('a count gives votes where a vote is told of', () => {
  const vote = 'The referendum in Belden was held on Sunday.';
  expect(metrics(`${vote} The count, the office said, gave 41,000 for and 39,000 against.`)).toEqual([
    ['41,000', 'votes'],
    ['39,000', 'votes_against'],
  ]);
  expect(metrics(`${vote} A recount put the Yes side on 31%.`)).toEqual([['31%', 'vote_share']]);
  expect(metrics('Rangers walked the fells. The count gave 41 geese.')).not.toContainEqual(['41', 'votes']);
});
