import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Of what a form without a tense tells. */
test.each([
  ['The Orlan mill is going to be the land’s largest, capable of generating 1.7GW.', '1.7GW', 'Orlan'],
  ['The Orlan farm is the largest in Norland, able to power 310,000 homes.', '310,000 homes', 'Orlan'],
  ['Orla Foods built a mill capable of grinding 70 tonnes a day.', '70 tonnes a day', 'mill'],
  ['Orla Foods opened its third mill, able to grind 70 tonnes a day.', '70 tonnes a day', 'third mill'],
  ['Orla Foods is proud to be able to serve 70 schools.', '70 schools', 'Orla Foods'],
  ['The park uses Marn’s Kite-Z, standing 190 metres high.', '190 metres', 'Kite-Z'],
  ['The tower is the tallest in the city, standing 190 metres high.', '190 metres', 'tower'],
  ['Orla stayed ahead of all others, having delivered 5,200 bikes.', '5,200 bikes', 'Orla'],
  ['Dorn sold the depot, valued at £3m.', '£3m', 'depot'],
  ['In the same year Orla opened 31 shops.', '31 shops', 'Orla'],
  ['Work on the Halm line cost £3m.', '£3m', 'Halm line'],
  ['The lens outdid the Orrin Telescope, itself 28 years old.', '28 years old', 'Orrin Telescope'],
])('%s', (text, written, subject) => {
  const claim = extract(article(text), rules).claims.find((c) => c.written === written);
  expect(claim?.subject?.name).toContain(subject);
});
