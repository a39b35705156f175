import { expect, test } from 'vitest';
import { conflictsBetween } from '../../../test/support/conflicts-between.ts';

/** An article on a project, with a table of its phases. */
const phases = (outlet: string, project: string, beds: string): string =>
  `---\npublisher: ${outlet}\npublished: 2026-11-24\n---\n\n# Work begins\n\nWork on the ${project} will begin soon, the builders said.

| | Phase 1 | Phase 2 |
|---|---|---|
| Beds | ${beds} | 9 |
`;

test('phase 1 of one project is not phase 1 of another', () => {
  const [one, other] = [phases('Halm Post', 'Harlow Port', '14'), phases('Orrin Echo', 'Denby School', '22')];
  expect(conflictsBetween(one, other).map(({ why }) => why)).toEqual([]);
});
