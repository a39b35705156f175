import { describe, expect, it } from 'vitest';
import { namedSpeaker, originsOf, type Source } from './origins.ts';

const source = (id: string, text: string, wire: string | null = null): Source => ({
  id,
  text,
  publisher: id,
  wire,
});

const STORY = `The harbour board of Ostwick chose a crane maker from Turku on Monday after a contest that took most of a year. The new
cranes will stand on the eastern quay, where the old coal loaders are being cut up for scrap. Work begins once the ice has gone, and the
board hopes to see the first ship under them before the autumn fair. Three of the losing bidders have asked to see the marks they were
given. A spokeswoman said that the marks would be shown to all of them next week.`;

describe('origins', () => {
  it('are one where a figure was changed in a copy', () => {
    const { groups, of } = originsOf([source('a', STORY), source('b', STORY.replace('Three', 'Two'))]);
    expect(groups).toMatchObject([{ id: 'a', documents: ['a', 'b'] }]);
    expect(of('b')).toBe('a');
  });

  it('are one where a paper prints half of the other’s sentences', () => {
    const half = `${STORY.split('. ').slice(0, 2).join('. ')}. Readers of this paper remember the coal loaders fondly; our gallery shows them at work in the hard winter when the harbour froze to the outer mole.`;
    expect(originsOf([source('a', STORY), source('b', half)]).groups).toHaveLength(1);
  });

  it('are two where the story is told in other words', () => {
    const other = `A Finnish firm will build the cranes for Ostwick's eastern quay. The decision, taken on Monday by the harbour board, ends a tender that began last spring. Rivals want to know how they were scored.`;
    expect(originsOf([source('a', STORY), source('b', other)]).groups).toEqual([]);
  });

  it('do not depend on the order of the documents', () => {
    const all = [
      source('c', STORY),
      source('a', `${STORY} It snowed.`),
      source('b', 'Something else altogether.'),
    ];
    expect(originsOf(all.toReversed()).groups).toEqual(originsOf(all).groups);
    expect(originsOf(all).of('c')).toBe('a');
  });

  it('do not join what shares only a newsletter line', () => {
    const footer =
      'Sign up for our newsletter to read more stories like this one every single morning before breakfast.';
    const letter = (n: number): string => String.fromCharCode(97 + (n % 26));
    const word = (n: number): string => letter(n) + letter(n >> 5) + letter(n >> 9);
    const story = (i: number): string =>
      Array.from({ length: 60 }, (_, k) => word((i + 3) * (k + 7) ** 2)).join(' ');
    const many = Array.from({ length: 60 }, (_, i) => source(`p${i}`, `${story(i)}. ${footer}`));
    expect(originsOf(many).groups).toEqual([]);
  });
});

describe('a speaker', () => {
  it.each([
    ['the Wells Fargo analysts', 'wells fargo analysts'],
    ["Wells Fargo's", 'wells fargo'],
    ['officials', null],
    ['Estimates', null],
    ['Records', null],
    ['Tarn Records', 'tarn records'],
    ['the police', null],
  ])('%s counts as %s', (speaker, name) => {
    expect(namedSpeaker({ speaker, quoted: false })).toBe(name);
  });
});
