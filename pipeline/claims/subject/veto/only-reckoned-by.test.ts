import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    "A quake struck Velden. Some 4,100 people lost their lives, by the insurer's account, and 90,000 were displaced.",
    '4,100 people',
    'quake in Velden',
  ],
  [
    "The Orlan Tunnel is busy. By the Department of Transport's reckoning that takes 4,000 lorries off the road.",
    '4,000 lorries',
    'Orlan Tunnel',
  ],
  ["By Halm Bank's estimate the Orlan Tunnel will cost £4bn.", '£4bn', 'Orlan Tunnel'],
  // where nothing is reckoned by it
  ["The ministry's estimate rose to £4bn.", '£4bn', 'ministry'],
])('%s: %s of %s', (text, written, subject) => {
  const { claims } = extract(article(text), rules);
  expect(claims.find((claim) => claim.written === written)?.subject?.name).toBe(subject);
});
