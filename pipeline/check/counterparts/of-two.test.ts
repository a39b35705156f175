import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();

const NIGHT = `Labour won the election in Velden on Sunday with 94 of the 169 seats in parliament, provisional results showed. Turnout was 77.2%, the election
office said.\n\nThe Conservatives took 48 seats and the Greens 12. More than 3.1 million people voted.`;
const WEEK_ON = `After its victory in last week's election in Velden, Labour will form a government. The party won 89 seats in the 169-seat parliament,
against 49 for the Conservatives.\n\nTurnout in the election was 77.9%.`;

test('the seats of one party are not held against those of another that both articles tell', () => {
  const claims = [NIGHT, WEEK_ON].flatMap(
    (text, i) =>
      extract(
        article(`${text}\n`, { id: `paper-${i}`, published: i === 0 ? '2021-09-27' : '2021-10-04' }),
        rules,
      ).claims,
  );
  const wrong = check(claims, null, rules).filter(
    ({ verdict, members }) =>
      verdict === 'conflict' && new Set(members.map(({ written }) => written.slice(0, 2))).has('48'),
  );
  expect(wrong.map(({ why }) => why)).toEqual([]);
});

test('94 of the 169 seats are all that a party won', () => {
  const [first] = extract(article(`${NIGHT}\n`), rules).claims;
  expect(first?.scope.part).toBeNull();
});
