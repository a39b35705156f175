import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../model/claim.ts';
import { isRange } from '../model/quantity.ts';

type Get = (claim: Claim) => string | number | null;

/** The columns of the ledger, in the order in which a reader wants them. */
const columns: readonly (readonly [name: string, get: Get])[] = [
  ['subject', (c) => c.subject?.name ?? null],
  ['metric', (c) => c.metric?.name ?? null],
  ['written', (c) => c.written],
  ['value', ({ quantity: { value } }) => (isRange(value) ? value[0] : value)],
  ['value_to', ({ quantity: { value } }) => (isRange(value) ? value[1] : null)],
  ['unit', (c) => c.quantity.unit],
  ['bound', (c) => c.quantity.bound],
  ['change', (c) => c.quantity.change],
  ['low', (c) => c.quantity.low],
  ['high', (c) => c.quantity.high],
  ['from', (c) => c.period?.from ?? null],
  ['to', (c) => c.period?.to ?? null],
  ['grain', (c) => c.period?.grain ?? null],
  ['period_known', (c) => c.period?.known ?? null],
  ['status', (c) => c.status],
  ['basis', (c) => c.scope.basis],
  ['stage', (c) => c.scope.stage],
  ['part', (c) => c.scope.part],
  ['segment', (c) => c.scope.segment],
  ['geography', (c) => c.scope.geography],
  ['relative', (c) => c.scope.relative],
  ['speaker', (c) => c.attribution?.speaker ?? null],
  ['publisher', (c) => c.document.publisher],
  ['published', (c) => c.document.published],
  ['path', (c) => c.document.path],
  ['line', (c) => c.line],
  ['column', (c) => c.column],
  ['sentence', (c) => c.sentence],
  ['title', (c) => c.document.title],
  ['subject_id', (c) => c.subject?.id ?? null],
  ['metric_id', (c) => c.metric?.id ?? null],
  ['family', (c) => c.metric?.family ?? null],
  ['dimension', (c) => c.quantity.dimension],
  ['rule', (c) => c.rule],
  ['id', (c) => c.id],
];

export const csvHead = (): string => stringify([[...columns.map(([name]) => name), 'at_odds_with']]);

/** @param odds what the claim is at odds with, for people ("b.md:12") */
export const csvRow = (claim: Claim, odds: readonly string[]): string =>
  stringify([[...columns.map(([, get]) => cell(get(claim))), cell(odds.join('; ') || null)]]);

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A spreadsheet runs a cell that begins like a formula; an apostrophe before it makes it text. Numbers stay numbers.
 */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  return /^[\s]*[=+\-@\t\r\n|＝＋－＠]/u.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
