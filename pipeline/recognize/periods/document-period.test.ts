import { expect, test } from 'vitest';
import { documentPeriod } from './document-period.ts';

const range = (published: string | null): string | null => {
  const period = documentPeriod(published);
  return period && `${period.from}/${period.to} ${period.grain} ${period.known}`;
};

test('the document’s date is a period as precise as it is known', () => {
  expect(range('2026-06-14')).toBe('2026-06-14/2026-06-14 day document');
  expect(range('2026-06-14T09:30:00Z')).toBe('2026-06-14/2026-06-14 day document');
  expect(range('2026-02')).toBe('2026-02-01/2026-02-28 month document');
  expect(range('2026')).toBe('2026-01-01/2026-12-31 year document');
});

test('no date, or one that is none, gives no period', () => {
  expect([range(null), range(''), range('soon'), range('2026-13')]).toEqual([null, null, null, null]);
});

test('a day that its month does not have leaves the month', () => {
  expect(range('2026-02-30')).toBe('2026-02-01/2026-02-28 month document');
});
