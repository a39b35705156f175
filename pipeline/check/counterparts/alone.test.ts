import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { contextOf } from '../context.ts';
import { entryOf } from '../entry.ts';
import { NO_ORIGINS } from '../origins/origins.ts';
import { alone } from './alone.ts';

const rulebook = loadRules();
const context = contextOf(rulebook, NO_ORIGINS);
const figures = (id: string, text: string) => ({
  entries: extract(article(text, { id }), rulebook).claims.map((claim) => entryOf(claim, context)),
});

test.each([
  [
    'the same numeral of another magnitude bears nothing out',
    'Rust costs Norland $173 billion a year.',
    'Rust costs Norland $173 million a year.',
    '$173 billion a year',
  ],
  [
    'what fell to nothing was as high before',
    'The probe slowed from 6,120 km/h to 0 km/h.',
    'The probe came at 6,210 km/h.',
    '6,120 km/h',
  ],
  [
    'what it is not is none of them',
    'Growth is put at 2.5% instead of 2.7%.',
    'Growth is put at 2.9%.',
    '2.5%',
  ],
  [
    'whose kilometres are told has its miles told',
    'The 57-kilometre (35-mile) tunnel has 41 doors.',
    'The 57-km tunnel is near one of 53.9 km.',
    '41 doors',
  ],
])('%s', (_, one, other, left) => {
  const open = alone(figures('one', one), figures('other', other), context);
  expect(open.map((e) => e.claim.written).filter((written) => !written.startsWith('0'))).toEqual([left]);
});
