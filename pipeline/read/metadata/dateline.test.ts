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
  ['Halm, Norland | AFP | Monday 3/2/2019 – Ships left.', null, 'AFP'],
  ['HALM, Nov 20, 2022: Ships left.', '2022-11-20', null],
  ['Halm, 17 April 2024 – Ships left.', '2024-04-17', null],
  ['HALM, Norland (April 17, 2024) — Ships left.', '2024-04-17', null],
])('%s', (paragraph, published, wire) => {
  const dateline = datelineOf(paragraph)!;
  expect(dateline).toEqual({ published, wire, end: dateline.end });
  expect(paragraph.slice(dateline.end)).toMatch(/^\p{Lu}[\p{L} ]+\.$/u);
});

test.each([
  'The port — long idle — reopened.',
  'The company (Acme) - said so.',
  'Shares rose – but not for long.',
  'In 2025 (a dry year) – and 2026 too.',
  'No dash here.',
  'In Halm, 17 April 2024 – a day that many remember – ships left.',
  'Ships left on 17 April 2024: nobody had seen them.',
])('%j has none', (paragraph) => {
  expect(datelineOf(paragraph)).toBeNull();
});
