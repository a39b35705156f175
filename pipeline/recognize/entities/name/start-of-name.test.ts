import { expect, test } from 'vitest';
import { loadRules } from '../../../run/load-rules.ts';
import { recognise } from '../../recognise.ts';

const rules = loadRules();

test.each([
  ['It lists the worst A&Es for waits.', []],
  // a capital for what is said
  ['The report said: “Bicycle thefts were up.” Bicycle thefts fell in Velden.', ['Velden']],
  // a question
  ['Will Kestrel survive the winter?', ['Kestrel']],
  ['Will Brandt left. Who will survive?', ['Will Brandt']],
  ['It lists A&B Foods and H&W.', ['A&B Foods', 'H&W']],
])('%s names %s', (text, names) => {
  const { sentences } = recognise(text, rules, { published: '2026-03-10' });
  const found = sentences.flatMap(({ mentions }) =>
    mentions.flatMap((m) => (m.kind === 'entity' ? [m.name] : [])),
  );
  expect(found).toEqual(names);
});
