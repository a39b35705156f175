import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

const told = (text: string, written: string) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  return [claim?.subject?.name, claim?.metric?.name];
};

test('what researchers test is of their study', () => {
  const text = 'The study was made in Halm. Researchers first tested 40 pumps.';
  expect(told(text, '40 pumps')).toEqual([expect.stringMatching(/^study/), 'pumps tested']);
});

test('those who have done something do something else', () => {
  const text = 'Some 70 percent of those who ate fish reached old age.';
  expect(told(text, '70 percent')).toEqual(['those who ate fish', 'share that reached old age']);
});

test('statistics of a public body are of others', () => {
  const text =
    'Fares rose in the Office of Road and Sea’s annual statistics. Passenger revenues increased by 4.4%.';
  expect(told(text, '4.4%')[0]).toBe('Passenger revenues');
});
