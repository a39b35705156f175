import { expect, it } from 'vitest';
import fc from '../../../test/support/seeded.ts';
import { letterRuns } from './letter-runs.ts';

const matched = (text: string): string[] => [...(text.match(/[\p{L}\p{M}]+/gu) ?? [])];

it.each([
  [
    '“It’s 40% of Zürich’s naïve plan—not 4.5m…”',
    ['It', 's', 'of', 'Zürich', 's', 'naïve', 'plan', 'not', 'm'],
  ],
  ['a 𝐛𝐜 \ud835 e\u0301t', ['a', '𝐛𝐜', 'e\u0301t']],
  ['', []],
])('of %j are %j', (text, runs) => {
  expect(letterRuns(text)).toEqual(runs);
});

it('are what the expression matches, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(letterRuns(text)).toEqual(matched(text));
    }),
  );
});
