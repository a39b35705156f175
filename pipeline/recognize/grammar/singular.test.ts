import { describe, expect, it } from 'vitest';
import { benchOf } from '../../../test/support/bench-of.ts';
import { normaliseHead } from './normalise-head.ts';
import { singular } from './singular.ts';

const grammar = benchOf('').rules.language.grammar();

describe('singular', () => {
  it.each([
    ['tenancies', 'tenancy'],
    ['boxes', 'box'],
    ['branches', 'branch'],
    ['children', 'child'],
    ['policewomen', 'policewoman'],
    ['fishermen', 'fisherman'],
    ['buses', 'bus'],
    ['classes', 'class'],
    ['houses', 'house'],
    ['horses', 'horse'],
    ['wolves', 'wolf'],
    ['potatoes', 'potato'],
    ['ties', 'tie'],
    ['series', 'series'],
    ['sheep', 'sheep'],
    ['gas', 'gas'],
    ['analyses', 'analysis'],
    ['superchips', 'superchip'],
    ['plant', 'plant'],
    ['vertebrae', 'vertebrae'],
  ])('of %s is %s', (many, one) => {
    expect(singular(many, grammar)).toBe(one);
  });
});

describe('normalised heads', () => {
  it.each([
    [['Quarterly', 'ticket', 'sales'], 'quarterly_ticket_sale'],
    [['the', 'number', 'of', 'visitors'], 'number_visitor'],
    [['its', 'order', 'books'], 'order_book'],
    [['company’s', 'profits'], 'company_profit'],
    [['the', 'of'], ''],
    [['CO2', 'emissions'], 'co2_emission'],
  ])('of %j is %s', (words, wanted) => {
    expect(normaliseHead(words, grammar)).toBe(wanted);
  });
});
