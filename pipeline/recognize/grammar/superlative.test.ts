import { expect, it } from 'vitest';
import { isSuperlative } from './superlative.ts';

it.each(['worst', 'oldest', 'driest', 'largest', 'latest'])('takes "%s" as a superlative', (word) => {
  expect(isSuperlative(word)).toBe(true);
});

it.each(['west', 'guest', 'arrest', 'priest', 'protest', 'interest', 'rainforest', 'least', 'almost'])(
  'takes "%s" as none',
  (word) => {
    expect(isSuperlative(word)).toBe(false);
  },
);
