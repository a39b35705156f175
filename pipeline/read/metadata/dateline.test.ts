import { expect, test } from 'vitest';
import { datelineOf } from './dateline.ts';

test.each([
  ['LONDON, Oct. 30, 2025 (Reuters) — Shares fell.', '2025-10-30', 'Reuters'],
  ['LONDON, Oct 30 (Reuters) - Shares fell.', null, 'Reuters'],
  ['NEW YORK (AP) — Shares fell.', null, 'Associated Press'],
  ['Lisbon, June 3 (Costa) - Ships left.', null, 'Costa'],
  ['New Delhi, June 3 (PTI) Trains ran.', null, 'PTI'],
  ['AUSTIN, Texas--(BUSINESS WIRE)--Acme said.', null, 'Business Wire'],
  ['SAN JOSE, Calif., June 3, 2026 /PRNewswire/ -- Acme said.', '2026-06-03', 'PR Newswire'],
  ['LISBON — Ships left.', null, null],
])('%s', (paragraph, published, wire) => {
  expect(datelineOf(paragraph)).toEqual({ published, wire });
});

test.each([
  'The port — long idle — reopened.',
  'The company (Acme) - said so.',
  'Shares rose – but not for long.',
  'In 2025 (a dry year) – and 2026 too.',
  'No dash here.',
])('%j has none', (paragraph) => {
  expect(datelineOf(paragraph)).toBeNull();
});
