import { expect, test } from 'vitest';
import { extract } from '../../pipeline/extract.ts';
import { loadRules } from '../../pipeline/run/load-rules.ts';

const rulebook = loadRules();

/** Figure and subject of every claim of a plain article. */
const subjects = (text: string): string[] =>
  extract(
    {
      id: 'a',
      record: null,
      path: 'a.txt',
      format: 'text',
      text,
      title: null,
      publisher: null,
      author: null,
      published: '2026-03-20',
      url: null,
      language: null,
      wire: null,
      metadataFrom: {},
    },
    rulebook,
  ).claims.map((c) => `${c.written}: ${c.subject?.name}`);

test('a company goes by the longest name the article has for it', () => {
  expect(
    subjects('The works of Halm Brewing stand in Oslo. Last year Halm had revenue of $40 million.'),
  ).toContain('$40 million: Halm Brewing');
});

test('a person is not merged with whoever shares the first name', () => {
  expect(
    subjects('We met Ines Calloway and then Ines Brandt. In all, Brandt has written 12 novels.').join(),
  ).not.toContain('Calloway');
});

test('a kind of thing points back at the name it was introduced with', () => {
  expect(
    subjects(
      'On Monday Tellus Energy approved the Skarn Ridge wind farm. The wind farm will cost €90 million.',
    ),
  ).toContain('€90 million: Skarn Ridge');
});

test('what a company says of "it" is of itself', () => {
  expect(
    subjects('Shares in Corvane Foods rose. Corvane Foods said on Friday that it would invest $30 million.'),
  ).toContain('$30 million: Corvane Foods');
});

test('the first phase of a thing is the thing, at that stage', () => {
  expect(
    subjects('The first phase of the Skarn Ridge campus, approved on March 3, has a capacity of 60 MW.'),
  ).toContain('60 MW: Skarn Ridge');
});

test('the capitals of a headline make no names of common words', () => {
  expect(subjects('Bread Sales Rise 4% After Price Cuts')).toEqual(['4%: Bread Sales']);
  expect(subjects('Ferries Sold For £4m After Council Vote')).toEqual(['£4m: Ferries']);
});

test('an economy is its land’s, whichever word names the land', () => {
  expect(subjects('The Peruvian economy grew 4% in 2025.')).toEqual(['4%: Peru']);
});
