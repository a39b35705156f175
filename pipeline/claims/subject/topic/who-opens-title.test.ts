import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const told = (lines: readonly string[]) =>
  extract(article(lines.join('\n\n'), { format: 'text' }), rules).claims.map((c) => [
    c.written,
    c.subject?.name,
  ]);

test('a word that opens the title is a name by the text below, before one further on in the title', () => {
  const story = [
    'Telvara secures £300 million from Orrin group to save jobs',
    'Telvara AB said that a group led by the Orrin family would help, which keeps its plans on track. Customers pay more, and Telvara promises to deliver.',
    'That is more than the £210 million that the company went looking for in May.',
  ];
  expect(told(story)).toContainEqual(['£210 million', 'Telvara']);
});

test('a word for where a thing is from is no name of what is built', () => {
  const story = [
    'Grant boosts Telvara steel plant',
    'Telvara has been granted £70 million by the Swedish Harbour Agency for the mill it is building in Orlan.',
    'The project will have 310 MW of capacity. No other Swedish project has so much, it says.',
  ];
  expect(told(story).map(([, name]) => name)).not.toContain('Swedish Harbour Agency');
});

test('votes are of the party that is credited with them, and of no election come by', () => {
  const story = [
    'Orlan Alliance not in parliament',
    'The Orlan Alliance has failed to enter the assembly, as the last count of the election shows.',
    'Compared with the count of that night, the party of the former leader was credited with a further 3,120 valid votes.',
  ];
  expect(told(story)).toEqual([['3,120 valid votes', 'party of the former leader']]);
});
