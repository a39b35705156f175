import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';

const rules = loadRules();
const claimOf = (text: string, written: string) =>
  extract(article(`Results\n\n${text}\n`), rules).claims.find((c) => c.written === written);

test('a relative clause that ends before the figure keeps its time to itself', () => {
  const text = 'Norbank, the oldest lender in Tarnia which opened a branch on 3 March 2019, made $8 million.';
  expect(claimOf(text, '$8 million')?.period?.from).not.toBe('2019-03-03');
});

test('what a sum is reckoned from says nothing of how sure it is, nor who told it', () => {
  const claim = claimOf('Norbank paid a dividend based on profits of $9 million.', '$9 million');
  expect(claim).toMatchObject({ status: 'actual', attribution: null });
});

test('what comes from a sale is of who sold', () => {
  const text = 'Norbank did well, although its income included $6 million from the sale of Ostpay.';
  expect(claimOf(text, '$6 million')?.subject?.id).toBe('norbank');
});

test('by the diluted share it is earnings per share, too', () => {
  expect(
    claimOf('Norbank earned 40 cents per diluted share.', '40 cents per diluted share')?.metric?.id,
  ).toBe('earnings_per_share');
});

test('a comma ends what the sentence opens with', () => {
  const text = 'In talks with lenders, Norbank and Ostpay, which made $7 million, asked for time.';
  expect(claimOf(text, '$7 million')?.subject?.id).not.toBe('talk');
});
