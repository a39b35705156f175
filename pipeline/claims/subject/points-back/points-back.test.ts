import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();

test.each([
  ['A coach left the road.', 'The coach was going at 96 km/h, transport minister Ivo Perin said.', 'coach'],
  ['The club appointed coach Ivo Perin in May.', 'The coach has won 14 matches.', 'Ivo Perin'],
])('%s %s', (before, sentence, subject) => {
  const text = `${before}\n\nTransport minister Ona Lind spoke of it.\n\n${sentence}`;
  const { claims } = extract(article(text), rules);
  expect(claims[0]?.subject?.name).toBe(subject);
});

test('the airline is the one that the last paragraphs are about', () => {
  const text = [
    'The largest airline, Orrin Air, earned £3m.',
    'Profit at Kessel rose to £8m.',
    'Costs are higher for all of them.',
    'Halm Airways Ltd earned £6m.',
    'For May, Halm said it expects a rise of 5%.',
    'The airline filled 83% of its seats.',
  ];
  const { claims } = extract(article(text.join('\n\n')), rules);
  expect(claims.at(-1)?.subject?.name).toBe('Halm Airways');
});

/** Whose the last figure is, in an article on a carmaker. */
test.each([
  ['The US EV giant delivered 45,000 vans.', 'Tarn Motors'],
  ['The UK supermarket chain has 90 shops.', 'Tarn Motors'],
  ['The US Army has 40 bases.', 'US Army'],
])('%s', (sentence, subject) => {
  const text = `Tarn Motors sold 900 cars in May. Tarn Motors has revenue of £4m.\n\n${sentence}\n`;
  expect(extract(article(text), rules).claims.at(-1)?.subject?.name).toBe(subject);
});

test('"It" in a paragraph of its own is the facility that the one above is about, a plant', () => {
  const text = [
    'Tarn is a Halm group. It plans a plant in Velden.',
    'In May, the Velden Commission aimed for 10 million tonnes.',
    'The facility will have a capacity of 500MW.',
    'It will also have an option to expand to 5GW.',
  ];
  expect(extract(article(text.join('\n\n')), rules).claims.at(-1)?.subject?.id).toBe('plant');
});

/** "The town" is no land, whatever land was named last. */
test.each([
  ['Some 7,300 people lived in Kellan, Portugal. Portugal sent help.', 'Kellan'],
  ['A Portugal town flooded. Some 7,300 people lived in Kellan.', 'Kellan'],
])('%s The town', (text, subject) => {
  const { claims } = extract(article(`${text}\n\nThe town has sold 41 plots.`), rules);
  expect(claims.at(-1)?.subject?.name).toBe(subject);
});

test.each(['ultra-low-cost carrier', 'low-cost carrier', 'budget carrier'])(
  'an adjective of several words is one: the %s',
  (phrase) => {
    const text = `# Halm Air files for bankruptcy\n\nHalm Air went into Chapter 11 on Monday. The ${phrase} lost $1.4 billion in four years.\n`;
    expect(extract(article(text), rules).claims.at(0)?.subject?.id).toBe('halm-air');
  },
);

test.each(['sprawling complex', 'long-delayed project', 'state-of-the-art building', 'vast complex'])(
  'what news says of the one thing that it is about is no other thing: the %s',
  (phrase) => {
    const text = `# Grand Orlan Museum opens in Velden\n\nThe Grand Orlan Museum opened on Saturday.\n\nThe ${phrase} cost $1.3bn.\n`;
    expect(extract(article(text), rules).claims.at(0)?.subject?.id).toBe('grand-orlan-museum');
  },
);
