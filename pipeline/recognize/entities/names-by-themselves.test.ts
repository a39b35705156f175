import { expect, it } from 'vitest';
import { endsOfNames, namesByThemselves, startsOfNames } from './names-by-themselves.ts';

it('takes the words that are names by themselves, and no quality, headline or part of a longer name', () => {
  const text =
    "Floods Close Roads. A German bank in northern Kesh, which Orrin Foods and Halm had used. Now the Pilots' Union has it.";
  expect([...namesByThemselves([text])]).toEqual(['kesh', 'halm']);
});

it('takes the words that longer names end with', () => {
  expect([...endsOfNames(['Harrow Vale United lost to Kessel City, 3-1.'])]).toEqual(['united', 'city']);
});

it('takes the words that longer names begin with', () => {
  expect([
    ...startsOfNames(['Northern Airlines and the Union Bank of Ostland lost money. New rules came.']),
  ]).toEqual(['northern', 'union']);
});
