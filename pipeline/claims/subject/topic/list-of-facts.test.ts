import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const subjects = (text: string): (string | undefined)[] =>
  extract(article(text), rules).claims.map((c) => c.subject?.name);

test('lines of key facts are about what is built, and not about its builder, whom the title names first', () => {
  const text = `# Brannock Orrel starts work on new Velden stadium

Velden United hands over the dock today, and its contractor, Brannock Orrel, begins to build the stadium. The stadium will be on the river.

## Key facts

- Cost: £412m
- Capacity: 41,300
- Jobs: up to 9,000
`;
  for (const name of subjects(text)) expect(name).toMatch(/stadium/);
});

test('a line that is told of one building is not of the site', () => {
  const text = `# New campus at Velden

The campus at Velden is growing. Of the campus these are the figures:

- site footprint: 1,300 acres
- average footprint of a building with all that belongs to it: 150 acres
`;
  expect(subjects(text).at(-1)).toMatch(/^building/);
});

test('what a page calls its text is no name', () => {
  const text = `# Press Release

Orlan County Calls for a Count of Brick Kilns

Orlan County today asked for the $28 million project to be counted. The project has cost $31 million, it said.
`;
  for (const name of subjects(text)) expect(name ?? '').not.toMatch(/Press/);
});
