import { expect, test } from 'vitest';
import { conflictsBetween } from '../../../test/support/conflicts-between.ts';

/** An article on a project, with a table of its phases. */
const phases = (outlet: string, day: string, project: string, much: string): string =>
  `---\npublisher: ${outlet}\npublished: 2026-11-${day}\n---\n\n# Work begins\n\nWork on the ${project} will begin soon, the builders said.

| | Phase 1 | Phase 2 |
|---|---|---|
| Beds | ${much} | 9 |
| Cost | £${much}m | £11m |
`;

test('phase 1 of one project is not phase 1 of another', () => {
  const [one, other] = [
    phases('Halm Post', '24', 'Harlow Port', '14'),
    phases('Orrin Echo', '25', 'Denby School', '22'),
  ];
  expect(conflictsBetween(one, other).map(({ why }) => why)).toEqual([]);
});
