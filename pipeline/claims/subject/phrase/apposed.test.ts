import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  // what somebody or something is said to be, with a clause of its own behind it
  ['The loss hit Orrin College, a little school that has an endowment of $42 million.', 'Orrin College'],
  ['The news came from Ona Brandt, the founder and keen sailor who spent $7 million on it.', 'Ona Brandt'],
  ['In Oltrey, a man who stole $7 million was jailed.', 'man'],
  [
    'It feeds Lake Orrin, the second largest lake in Velden, capable of storing 3.4 million litres.',
    'Lake Orrin',
  ],
  ['She runs Odell Foods, the biggest baker in Halm, which employs 3,400 people.', 'Odell Foods'],
  [
    'The fee is set by Orrin Trust, then the largest lender in Velden, which made 9,700 loans.',
    'Orrin Trust',
  ],
  // the most of its kind is not the place where it is so
  ['Orrin Dam was completed in 1968. It is the tallest dam in Tarnia, at 210 metres.', 'Orrin Dam'],
  // an owner, what it is like, and its name
  ["Workers left Tarnia's huge Orrin Mine, which lost €30 million.", 'Orrin Mine'],
  // the thing with its figure
  ['Halm Marine got the contract for Orrin Bank, a 1.4GW wind farm in the north.', 'Orrin Bank'],
  ['The money comes from the Roads Act, a $52 billion programme meant to mend bridges.', 'Roads Act'],
  ['The bypass, a $180 million scheme, was to save time.', 'bypass'],
  ['In Oltrey, a $40 million bridge opened.', 'bridge'],
  // where it lies
  ['Orrin Wind, a 420-megawatt array located 9 miles off Halm, will last.', 'Orrin Wind'],
  // what the sentence opens with is said of the name behind it
  ['A project located 16 miles off the coast of Halm, Orrin Wind will last.', 'Orrin Wind'],
  ['A hotel with 16 rooms in Halm, Canada will close.', 'hotel (Canada)'],
  ['The first wind farm in the bay, the 714MW Orrin Bank, cost £2.5bn.', 'Orrin Bank'],
])('%s is of %s', (text, subject) => {
  expect(extract(article(text), rules).claims.at(-1)?.subject?.name).toBe(subject);
});
