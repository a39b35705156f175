import { expect, test } from 'vitest';
import { article } from '../../../test/support/article.ts';
import { extract } from '../../extract.ts';
import { loadRules } from '../../run/load-rules.ts';
import { check } from '../check.ts';

const rules = loadRules();

const ONE = `The Brightmoor outage stopped trains in Halm and Oltrey on Thursday. It hit 8.5 million office computers,
Brightmoor Software said. Engineers needed 31 hours for the repair, and 2,140 trains were cancelled.`;
const OTHER = `Brightmoor, whose faulty update caused Thursday's outage, has apologised. According to the ministry in Oltrey
the number of computers that failed was 8.5 million. The outage cost insurers £412m, and hospitals in Halm put off 31 operations.`;

const agreements = (...texts: readonly string[]): string[] =>
  check(
    texts.flatMap((text, i) => extract(article(text, { id: `paper-${i}` }), rules).claims),
    null,
    rules,
  )
    .filter(({ check, verdict }) => check === 'affair' && verdict !== 'conflict')
    .map(({ why }) => why);

test('two articles on one affair agree in a figure, whatever each calls the thing', () => {
  expect(agreements(ONE, OTHER)).toEqual([
    '2 independent sources on one affair give 8.5 million office computers, each in its own words.',
  ]);
});

test('the same number of something else is no agreement', () => {
  expect(
    agreements(ONE, OTHER.replace('number of computers that failed', 'number of homes without heat')),
  ).toEqual([]);
});

const TWICE = `Brightmoor's outage stopped trains in Halm and Oltrey. It hit 8,450 computers, and 8,450 homes in Halm lost their heat.`;
const AGAIN = `After the Brightmoor outage in Halm and Oltrey 8,450 office computers had to be repaired, and the heat
failed in 8,450 flats.`;

test('one number of two things is two agreements', () => {
  expect(agreements(TWICE, AGAIN)).toHaveLength(2);
});

const ROUNDED = `Brightmoor, whose faulty update caused Thursday's outage and stopped trains, has apologised. According to
the ministry in Oltrey it hit nearly 8,500 computers and 2,140 trains. The outage cost insurers £412m.`;

test('also where one outlet rounds it, and not where it is rounder still', () => {
  const exact = ONE.replace('8.5 million', '8,462');
  expect(agreements(exact, ROUNDED)).toHaveLength(2);
  expect(agreements(exact, ROUNDED.replace('nearly 8,500', 'more than 5,000'))).toHaveLength(1);
});

test('the same three digits are one figure, whatever time or firmness is told beside each', () => {
  const plan = OTHER.replace('that failed was', 'that could fail was');
  expect(agreements(ONE.replace('8.5', '8.52'), plan.replace('8.5', '8.52'))).toHaveLength(1);
});

test('two articles on one trade give much that is near without agreeing', () => {
  const fares = (airline: string, cents: string, share: string) =>
    `${airline} and other airlines of Norvia raised their fares in May to pay for fuel. ${airline} flew each passenger one mile for ${cents}, and its planes were ${share} full.`;
  expect(agreements(fares('Halm Air', '14 cents', '83%'), fares('Orrin Air', '17 cents', '84.3%'))).toEqual(
    [],
  );
});
