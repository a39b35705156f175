import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  [
    'a cost is of what is built and not of the councillors spoken of last',
    'Council votes to enlarge Orlan Arena',
    'The council has voted to enlarge Orlan Arena.\n\nCouncillors Jan Brill and Ona Dahl asked for it. Papers show it would cost taxpayers £38 million.',
    'Orlan Arena',
  ],
  [
    'nor of the body that the last clause came by',
    'Plant Orlan starts up',
    'Plant Orlan has made its first power.\n\nThe start had been put off by faults, which Halm Power calls small ones. In 27 places the pipes were too thin.',
    'Plant Orlan',
  ],
  [
    'what is built may have no name',
    'Protest over smaller stadium',
    "Velden's new stadium is to open in May.\n\nMore people have signed against a cut in the size of the stadium. It goes from 31,000 seats to 26,000.",
    "Velden's new stadium",
  ],
  [
    'and the title alone may say what it is',
    "Brome's children's hospital is the dearest of all",
    'An economist has compared 70 hospitals. She finds the hospital above the average.\n\nBuilding began in 2016. Since then the cost has swollen to €640 million, also for a row with Kellan.',
    "Brome's children's hospital",
  ],
  [
    'what it is may be said by words that point back',
    'Ministers take back money for fast line',
    "Ostland's high-speed railway has lost its grant.\n\nVoters in Brome backed the scheme in 2011. The cost is now put at £71 billion.",
    "Ostland's high-speed railway",
  ],
  [
    'what has no name is meant by words that point back',
    "Velden gets a children's clinic",
    "Work on a new children's clinic has begun in Velden. The clinic will open in May.\n\nOna Dahl of Halm Works was there. The building will have 34 rooms.",
    "new children's clinic",
  ],
  [
    'and by "it" behind a name that was come by once',
    'Orlan Hospital opens in May',
    'Orlan Hospital is nearly ready.\n\nNurses from Tarn will work there. To patients it offers 34 doctors.',
    'Orlan Hospital',
  ],
  [
    'of several names none is "it"',
    'Orlan Hospital opens in May',
    'Orlan Hospital is nearly ready.\n\nTarn, Brome and Kellan paid for Orlan Hospital. It has 34 rooms.',
    'Orlan Hospital',
  ],
  [
    'profits are of a body all the same',
    'Plant Orlan starts up',
    'Plant Orlan has made its first power.\n\nHalm Power owns Plant Orlan. Profit rose to £61 million.',
    'Halm Power',
  ],
  [
    'the kind that the title has goes before others of the opening',
    'Below the firth by tram: the tunnel that brings Ostria nearer',
    'From May a tramway and a road will lead below the firth, 34 years after the first plan. The tunnel ends at Halm in Ostria.\n\nIn brief\n\n- The price is about £4 billion',
    'tunnel',
  ],
  [
    'a sum in a list is of the tunnel and not of the land in the title',
    'A tunnel that brings Ostria nearer',
    'The tunnel opens in May. Trams will go through the tunnel to Halm in Ostria.\n\n## Ostria in nine minutes\n\n- The price is about £4 billion',
    'tunnel',
  ],
  [
    "nor is how long the work takes a sea's, nor what is counted then",
    'A tunnel below the Sarn Sea',
    'The tunnel will open in 2031. Trams will go through the tunnel.\n\nWithin six and a half years, 74 segments, each of them 21 metres long, will be cast on land and sunk there.',
    'tunnel (Sarn Sea)',
  ],
  [
    'but people are of the land',
    'A tunnel that brings Ostria nearer',
    'The tunnel opens in May. The tunnel is for trams to Ostria.\n\nThe population is 4.1 million.',
    'population (Ostria)',
  ],
  [
    '"it" that opens the text is what the title tells of',
    'Velden and Ostria are building the longest tunnel of all',
    'It will lie 34 metres below the firth, and trams to Ostria will go through the tunnel.',
    'longest tunnel (Ostria)',
  ],
  [
    'what the title has without a name may have one further down',
    'Queen opens tunnel between Velden and Ostria',
    'The queen has opened the tunnel. Trams go through the tunnel.\n\nThe Orlan Tunnel was dug by Halm Works. The bill for the Orlan Tunnel is not known. By now the cost is put at £71 million.',
    'Orlan Tunnel',
  ],
  [
    'of two kinds neither is what it is about',
    'A tunnel and a bridge for Velden',
    'Velden is to have a tunnel and a bridge.\n\nThe tunnel and the bridge are for trams. Halm Works bids. By now the bill stands at £71 million.',
    'Velden',
  ],
  [
    'what a list of facts counts is of what is built, and of no firm that the title says builds it',
    'Orrin Works starts on the Halm Arena',
    'The Halm Arena will stand by the river. Orrin Works is to build it.\n\nKey facts\n\n- Parking spaces: 740',
    'Halm Arena',
  ],
  [
    'nor are the jobs of whoever spoke last',
    "Brome's children's hospital may be built",
    'Planners have allowed the hospital in Brome. The hospital is to open in 2031.\n\nAmbrose Vell was against it. Builders reckon that 1,900 jobs will be created.',
    "Brome's children's hospital",
  ],
  [
    'but the staff are whose the list is',
    'Orrin Works starts on the Halm Arena',
    'The Halm Arena will stand by the river. Orrin Works is to build it.\n\n- Employees: 2,300',
    'Orrin Works',
  ],
  [
    'and so is all below a heading with a name',
    'Orrin Works starts on the Halm Arena',
    'The Halm Arena will stand by the river. Orrin Works is to build it.\n\n## About Orrin Works\n\n- Cranes: 46',
    'Orrin Works',
  ],
  [
    'nor is what it creates of somebody who says so',
    'Council allows the Halm Arena',
    'The Halm Arena will stand by the river. Work on the Halm Arena starts in May.\n\nIn a long speech, the director of works, Maria Brandt, said that "money is no object" for a scheme that will cost more than £310m, generate an estimated £1.9bn for the local economy and create more than 2,600 jobs.',
    'Halm Arena',
  ],
])('%s', (_, title, text, subject) => {
  const { claims } = extract(article(text, { title }), rules);
  expect(claims.at(-1)?.subject?.name).toBe(subject);
});
