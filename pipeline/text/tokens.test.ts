import { describe, expect, it } from 'vitest';
import { placeOfWord, tokenise } from './tokens.ts';

const split = (text: string): string[] => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

describe('tokens', () => {
  it.each([
    ['2.2–2.3 GW', ['2.2', '–', '2.3', 'GW']],
    ['$1,200.50', ['$', '1,200.50']],
    ['1’200 and 1\u00a0200', ['1’200', 'and', '1\u00a0200']],
    ['12,34', ['12', ',', '34']],
    ['1,00,000 rupees', ['1,00,000', 'rupees']],
    ['640bhp', ['640', 'bhp']],
    ['Trn2 and H200', ['Trn2', 'and', 'H200']],
    ['US$5bn', ['US', '$', '5', 'bn']],
    ['co-operative', ['co', '-', 'operative']],
    ['the firm’s share', ['the', 'firm', '’s', 'share']],
    ['don’t', ['don’t']],
    ['in the U.S. today', ['in', 'the', 'U.S.', 'today']],
    ['at 9 a.m. today', ['at', '9', 'a.m.', 'today']],
    ['version 1.2.3', ['version', '1', '.', '2', '.', '3']],
    ['Rs.12.68 billion', ['Rs', '.', '12.68', 'billion']],
    ['it cost .5 percent', ['it', 'cost', '.5', 'percent']],
    ['11·5 km and 3·10^8', ['11·5', 'km', 'and', '3', '·', '10', '^', '8']],
    ['3½ miles', ['3', '½', 'miles']],
    ['ends here.', ['ends', 'here', '.']],
    ['a\r\nb', ['a', '\r\n', 'b']],
  ])('splits %j', (text, wanted) => {
    expect(split(text)).toEqual(wanted);
  });

  it('keeps letters joined by a sign together, and no names in full', () => {
    expect(split('A&E and AT&T, Smith&Sons & Co')).toEqual([
      'A&E',
      'and',
      'AT&T',
      ',',
      'Smith',
      '&',
      'Sons',
      '&',
      'Co',
    ]);
  });

  it('reads any UTF-16, halves of pairs too', () => {
    expect(() => tokenise('\ud800 5 \udfff 😀 \u0000')).not.toThrow();
  });

  it('finds a word in a stretch of tokens and nowhere else', () => {
    const tokens = tokenise('To Halm, from Orrin to Velden');
    expect(placeOfWord(tokens, 'to', 0, 6)).toBe(0);
    expect(placeOfWord(tokens, 'to', 1, 6)).toBe(5);
    expect(placeOfWord(tokens, 'to', 1, 5)).toBe(-1);
    expect(placeOfWord(tokens, 'to', 6, 40)).toBe(-1);
  });
});
