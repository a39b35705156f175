import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

/** Under what name a subject is printed. */
test.each([
  [
    'Halm Hospitals in the red\n\nManagers have been told to save £4m at once.',
    '£4m',
    'Managers (Halm Hospitals)',
  ],
  [
    'Orrin Foods to close a plant\n\nThe unions expect 400 job losses by May.',
    '400 job losses',
    'unions (Orrin Foods)',
  ],
  // named most, where the title has no name
  [
    'Costs rise\n\nOrrin Foods has 40 shops. Velden Mills sold flour. Orrin Foods sold tea.\n\nThe unions expect 400 job losses.',
    '400 job losses',
    'unions (Orrin Foods)',
  ],
  // a word of the name stands in the title
  [
    'Hospitals in the red\n\nHalm Hospitals lost £9m. Managers have been told to save £4m.',
    '£4m',
    'Managers (Halm Hospitals)',
  ],
  // says by itself which are meant
  ['Halm Hospitals in the red\n\nPatients in Velden waited 40 days.', '40 days', 'Patients in Velden'],
  // says whose
  [
    "Halm Hospitals in the red\n\nHalm Hospitals lost £4m. Velden's trains carried 40 people.",
    '40 people',
    "Velden's trains",
  ],
  // a name
  ['Halm Hospitals in the red\n\nOrrin Foods has 40 shops.', '40 shops', 'Orrin Foods'],
  // the only land, and no word with a capital of the title's own
  [
    'Prices Tumble Again In May\n\nShops in Portugal cut prices.\n\nManagers have been told to save £4m at once.',
    '£4m',
    'Managers (Portugal)',
  ],
  // of two with a word of the title neither is what it is about
  [
    'Hospital queues\n\nHalm Hospital is full. So is Velden Hospital.\n\nNurses have been told to save £4m at once.',
    '£4m',
    'Nurses',
  ],
  // by whom the title says that it is told
  [
    'Delays grow at quays: NHB\n\nThe National Harbour Board (NHB) says that ports in Portugal are full.\n\nManagers have been told to save £4m at once.',
    '£4m',
    'Managers (Portugal)',
  ],
  // a land that is only a part of the name
  [
    'Bags are lost\n\nAir Portugal lost bags. Those of Air Portugal were few.\n\nManagers have been told to save £4m at once.',
    '£4m',
    'Managers (Air Portugal)',
  ],
  // by what rules others go
  [
    'Swings fail playground standards in Portugal\n\nSwings are below National Playground Standards.\n\nManagers have been told to save £4m at once.',
    '£4m',
    'Managers (Portugal)',
  ],
  // what is built, and not who opens it
  [
    "Nora Dahl opens new children's hospital\n\nA new children's hospital was opened by Nora Dahl. Dahl is glad of the hospital.\n\nNurses have been told to save £4m at once.",
    '£4m',
    "Nurses (new children's hospital)",
  ],
  // nothing that the article is about
  ['Money is short\n\nManagers have been told to save £4m at once.', '£4m', 'Managers'],
])('%s: %s is of %s', (text, written, name) => {
  const { claims } = extract(article(text, { title: text.split('\n')[0]! }), rules);
  expect(claims.find((claim) => claim.written === written)?.subject?.name).toBe(name);
});
