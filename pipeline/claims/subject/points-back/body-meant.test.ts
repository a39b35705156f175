import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const BEFORE = 'A plant of Orrin Industries delivered 40 planes in May.\n\n';

/** Whom a phrase means that ends in what the body before it makes or is. */
test.each([
  ['The European planemaker sold 230 jets.', '230 jets', 'Orrin Industries'],
  ['The spectacles seller raised $220 million.', '$220 million', 'Orrin Industries'],
  // where somebody is from is nobody's name
  ['The Aussie won. The European shipbuilder sold 12 ships.', '12 ships', 'Orrin Industries'],
  [
    'The European planemaker grew. To reach its target of 820 it must sell 386 jets.',
    '386 jets',
    'Orrin Industries',
  ],
])('%s', (text, written, name) => {
  const { claims } = extract(article(BEFORE + text), rules);
  expect(claims.find((claim) => claim.written === written)?.subject?.name).toBe(name);
});

test('"the company" is whom the sentence in front is about, and no other that it came by', () => {
  const text =
    'Orrin Industries earned £3m and Halm Air £2m.\n\nOrrin Industries will build a hall that Halm Air is to use. The company is buying 410 presses.';
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name).toBe('Orrin Industries');
});

test('the UN refugee agency is no UN', () => {
  const text =
    'The UN refugee agency asked for help. On Friday the agency with its partners sought £164 million.';
  const { claims } = extract(article(text), rules);
  expect(claims.at(-1)?.subject?.name).toMatch(/refugee agency$/);
});
