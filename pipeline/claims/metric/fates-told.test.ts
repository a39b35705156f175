import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['291 of the 459 people on the ferry were unaccounted for.', { '291': 'missing', '459': 'aboard' }],
  ['All 40 aboard the Orlan were killed.', { '40': 'deaths' }],
  ['241 people aboard died.', { '241': 'deaths' }],
  ['179 aboard the capsized ferry had been rescued.', { '179': 'rescued' }],
  ['There were 340 people aboard the Orlan.', { '340': 'aboard' }],
  ['Of the 181 people on the plane, 179 were killed.', { '181': 'aboard', '179': 'deaths' }],
  ['Just 40 of the 97 people on the airship survived.', { '40': 'survivors', '97': 'aboard' }],
  ['12 people on the bus were hurt.', { '12': 'injuries' }],
  ['All but two of the 181 people on the plane died.', { two: 'not_deaths' }],
  [
    'All but one of the 142 on board were killed, among them 41 Norvians, and 17 on the ground.',
    { '41': 'norvian_deaths', '17': 'deaths' },
  ],
  [
    'Killed: 160 people, of whom 131 were passengers, 8 crew and 21 people on the ground.',
    { '160': 'deaths', '21': 'deaths' },
  ],
  ['The jet killed all 142 people aboard and at least 19 people on the ground.', { '19': 'deaths' }],
  ['It injured the crew of two and six others on the ground.', { six: 'injuries' }],
  ['The firm has 19 people on the ground in Halm.', { '19': 'person' }],
  ['47 men, 48 women and one child were killed.', { '47': 'man_deaths', '48': 'woman_deaths' }],
  ['41 people, three cars and two houses were hit.', { '41': 'person' }],
  ['A total of 304 people passed away in the tragedy.', { '304': 'deaths' }],
  ['10 died, and 32 suffered serious injuries.', { '10': 'deaths', '32': 'injuries' }],
  ['Some 32 sustained minor injuries.', { '32': 'injuries' }],
  ['The ground was burned, and 200 lost their lives.', { '200': 'deaths' }],
  ['At least 330 people on the Pan Am plane were killed.', { '330': 'deaths' }],
  ['The jurors found that the 96 people were crushed to death.', { '96': 'deaths' }],
  ['Six people were burned to death.', { Six: 'deaths' }],
  ['98,500 persons were rendered homeless.', { '98,500': 'displaced' }],
  ['The fire caused an estimated $200 million in damages.', { $200: 'damage' }],
  ['The court ordered it to pay $200 million in damages.', { $200: 'compensation' }],
])('%s', (text, metrics) => {
  const { claims } = extract(article(text), rules);
  const found = (figure: string) =>
    claims.find(({ written }) => written.split(' ')[0] === figure)?.metric?.id;
  expect(Object.fromEntries(Object.keys(metrics).map((figure) => [figure, found(figure)]))).toEqual(metrics);
});
