import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
const subjectsIn = (text: string) =>
  extract(article(`${text}\n`), rules).claims.map(({ subject }) => subject?.id);

/** Under which ids the figures of an article on an event known by its host are filed, in order. */
test.each([
  [
    'The Velden Olympics will have 329 events. Velden 2032 has a budget of €8 billion. The Games will have 10,500 athletes. The Velden Games cost €6 billion.',
    Array(4).fill('velden-olympics'),
  ],
  [
    'Final Velden 2032 accounts\n\nThe 2032 Summer Olympics in Velden cost €6 billion. Velden 2032 sold 12 million tickets.\n\nAt the beginning it had a budget of €3 billion.',
    Array(3).fill('velden-olympics'),
  ],
  [
    'The 2032 World Cup in Velden will draw 3 million visitors. Velden 2032 has a budget of €8 billion. The World Cup will have 64 matches.',
    Array(3).fill('velden-world-cup'),
  ],
  [
    'Expo 2031 Velden opens\n\nVelden has waited for it. Expo 2031 cost €2 billion. The Velden Expo has 140 pavilions.',
    Array(2).fill('velden-expo'),
  ],
  // other games, and the city's own
  [
    'The Velden Olympics cost €8 billion. The Orrin Games cost €6 billion. The Paralympics cost €1 billion.',
    ['velden-olympics', 'orrin-games', 'paralympics'],
  ],
  [
    'Velden to get a tram\n\nVelden held the Olympics in 1988. It will spend €3 billion and hire 400 drivers.',
    ['velden', 'velden'],
  ],
  ['The children played games. Velden sold 400 games in 2024.', ['velden']],
])('%s', (text, subjects) => {
  expect(subjectsIn(text)).toEqual(subjects);
});
