import { describe, expect, it } from 'vitest';
import { tokenise } from '../text/tokens.ts';
import { Phrases } from './phrases.ts';

const phrases = new Phrases<string>();
phrases.add('wind farm', 'farm');
phrases.add('wind', 'wind');
phrases.add('MW', 'megawatt', { exact: true });
phrases.add('mW', 'milliwatt', { exact: true });

describe('phrases', () => {
  it('prefers the longest phrase at a token', () => {
    const tokens = tokenise('the Wind Farm turned');
    expect(phrases.longest(tokens, 1)).toEqual([{ value: 'farm', from: 1, to: 3 }]);
  });

  it('falls back to a shorter one where the longer breaks off', () => {
    expect(phrases.longest(tokenise('wind power'), 0)).toEqual([{ value: 'wind', from: 0, to: 1 }]);
  });

  it('tells spellings apart where case matters', () => {
    expect(phrases.longest(tokenise('MW'), 0).map((h) => h.value)).toEqual(['megawatt']);
    expect(phrases.longest(tokenise('mW'), 0).map((h) => h.value)).toEqual(['milliwatt']);
    expect(phrases.longest(tokenise('Mw'), 0)).toEqual([]);
  });

  it('lists every phrase that starts at a token', () => {
    expect(phrases.all(tokenise('wind farm'), 0).map((h) => h.value)).toEqual(['wind', 'farm']);
  });
});
