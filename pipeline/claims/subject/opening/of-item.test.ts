import { expect, test } from 'vitest';
import { article } from '../../../../test/support/article.ts';
import { extract } from '../../../extract.ts';
import { loadRules } from '../../../run/load-rules.ts';

const rules = loadRules();
/** Of the first figure in the last line. */
const last = (text: string) => {
  const { claims } = extract(article(text), rules);
  const { subject, metric } = claims.find(({ line }) => line === claims.at(-1)?.line) ?? {};
  return [subject?.name.split(' (')[0], metric?.id];
};

/** Items of a list are about what they say they are for, else of whom the figure above the list is. */
test.each([
  ['Treasurer Ona Brandt backs a plan under which Velden would spend £90m on its port:', '£25m for the quay'],
  ['On Monday Velden voted to spend £90m on its port:', 'about £25m for the quay'],
  ['Velden will spend £90m, Mayor Jon Lind said. The list:', '£25m for a quay'],
  ['Velden will spend £90m on its port:', '£25m for two quays'],
])('%s %s', (above, item) => {
  expect(last(`${above}\n\n- ${item}`)[0]).toMatch(/^quays?$/);
});

test.each([
  ['Velden would spend £90m on its port, said Ona Brandt:', '£25m this year', ['Velden', 'spending']],
  ['Under the deal Velden will pay £90m to Orrin Works:', '£25m goes out in May', ['Velden', 'payment']],
  ['Velden would spend £90m on its port:', '£25m for growth at the quay', ['growth', 'spending']],
])('%s %s', (above, item, want) => {
  expect(last(`${above}\n\n- ${item}`)).toEqual(want);
});

test.each([
  // who says so or hands it out is not whom the items are of
  ['Mayor Ona Brandt said the figures for Velden are:', '1,800 buses', 'Velden'],
  // but whose deeds they are
  ['Ona Brandt has won:', '14 medals', 'Ona Brandt'],
])('%s %s', (above, item, name) => {
  expect(last(`${above}\n\n- ${item}`)[0]).toBe(name);
});

test.each([
  ['41,000 at the rowing finals, a record', 'rowing finals'],
  ['some 900 at the "Halm Open"', 'Halm Open'],
  ["over 900 at the 'Halm Games'", 'Halm Games'],
  ['more than 900 for the two finals', 'finals'],
])('the crowd: %s', (item, name) => {
  expect(last(`The season in Velden in figures:\n\n- ${item}`)[0]).toBe(name);
});

test.each([
  ['Operating summary', 'Orrin Foods'],
  ["Editor's note", 'Orrin Foods'],
])('below "%s" the figures are of %s', (heading, name) => {
  const text = `# Orrin Foods: hold\n\nOrrin Foods made a profit.\n\n## ${heading}\n\n- Revenue 2023: £602 million`;
  expect(last(text)[0]).toBe(name);
});
