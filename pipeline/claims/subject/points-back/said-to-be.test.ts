import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

const subjectOfLast = (text: string): string | undefined =>
  extract(article(`${text}\n`), rules).claims.at(-1)?.subject?.name;

test.each([
  'Orlan Wind is to be the first large offshore wind project in Canada.',
  'Orlan Wind now delivers 140 MW, which makes it the largest wind project in Canada.',
  'Orlan Wind has 40 turbines, making it the largest wind project in Canada.',
  'Orlan Wind is considered the largest wind project in Canada.',
  'In May Orlan Wind became the largest project in Canada.',
])('what was said to be the first or the largest of its kind is meant by the kind: %s', (said) => {
  expect(subjectOfLast(`${said}\n\nThe project will give power to 400,000 homes.`)).toBe('Orlan Wind');
});

test('and not where nothing with a name was', () => {
  const text =
    'It is one of the largest wind projects in Canada.\n\nThe project will give power to 400,000 homes.';
  expect(subjectOfLast(text)).toBe('project (Canada)');
});
