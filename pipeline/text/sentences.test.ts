import { expect, test } from 'vitest';
import { sentenceEnds } from './sentences.ts';
import { tokenise } from './tokens.ts';

const ABBREVIATIONS = new Set(['mr', 'inc', 'no', 'sept', 'st', 'approx', 'vs', 'ft']);

function sentences(text: string): string[] {
  const tokens = tokenise(text);
  let from = 0;
  return sentenceEnds(tokens, ABBREVIATIONS).map((to) => {
    const sentence = text.slice(tokens.start[from], tokens.end[to - 1]);
    from = to;
    return sentence;
  });
}

/** The sentences are parted by `|` in the list. */
test.each([
  'It rained. |The river rose! |Who knew? |“Nobody,” she said.',
  'Rain fell at 5 a.m. in the U.S. capital.',
  'It began at 5 a.m. |The river rose in the U.S. |In the south it did not.',
  'Acme Inc. said so, and Mr. Roe of No. 5 St. James agreed in Sept. 2025.',
  'The buyer is Acme Inc. |The price was not told.',
  'It works for Acme Inc. |A spokesman said so.',
  'J. P. Roe and A. Smith met Robert E. Lee.',
  'It was built in World War I. |The second came later.',
  'He said “it fell by 5%.” |She did not.',
  '“Is it 5%?” he asked.',
  'It rose by 5%.|The rest fell.',
  'See example.com or Example.Com for more.',
  'It rose to 3.5. |In 2025 it fell... then rose.',
  '1. Rain. |2. Snow.',
  'Rain (5 mm.) fell. |(It was a Monday.) |Then came $5 of hail.',
  'Rain vs. The Sun.',
])('%s', (parted) => {
  const whole = parted.replaceAll('|', '');
  expect(sentences(whole)).toEqual(parted.split('|').map((s) => s.trimEnd()));
});

test('a line break ends a sentence unless the text goes on in lower case', () => {
  expect(sentences('Cost: 5\nOutput: 40 MW\nand more')).toEqual(['Cost: 5\n', 'Output: 40 MW\nand more']);
});

test('a text without stops is cut, at a comma where there is one', () => {
  const lengths = (text: string): number[] => sentences(text).map((s) => tokenise(s).count);
  expect(lengths('word '.repeat(800))).toEqual([300, 300, 200]);
  expect(lengths(`${'word '.repeat(200)}, ${'word '.repeat(200)}`)).toEqual([201, 200]);
});

test('every token is in one sentence, in order', () => {
  const text = '. .. ! a.b. "?" … \n\n. U.S. The 1. x.The';
  const tokens = tokenise(text);
  const ends = sentenceEnds(tokens, ABBREVIATIONS);
  expect(ends.at(-1)).toBe(tokens.count);
  expect(ends.every((end, i) => end > (ends[i - 1] ?? 0))).toBe(true);
});
