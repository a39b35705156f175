import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { oneOfLargerWhole } from './of-larger-whole.ts';

const { rulebook } = loadRulebook();
const claimOf = (text: string) => extract(article(text), rulebook).claims.at(-1)!;

test.each([
  ['The Orlan Tunnel is part of a $31 billion scheme.', 'The Orlan Tunnel cost $14 billion.', true],
  [
    'The Orlan Tunnel is a key part of a 23 billion franc ($25 billion) scheme.',
    'The Orlan Tunnel cost $14 billion.',
    true,
  ],
  ['The Orlan Tunnel is part of a $31 billion scheme.', 'It is part of a $14 billion scheme.', false],
  [
    'The Orlan Tunnel, part of the way to Halm, cost $23 billion.',
    'The Orlan Tunnel cost $14 billion.',
    false,
  ],
])('%s %s', (one, other, wanted) => {
  expect(oneOfLargerWhole(claimOf(one), claimOf(other))).toBe(wanted);
});
