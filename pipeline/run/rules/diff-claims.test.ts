import { expect, it } from 'vitest';
import { diffClaims, type PrintedClaim } from './diff-claims.ts';

const claim = (start: number, more: Partial<PrintedClaim> = {}): PrintedClaim => ({
  document: { id: 'd', path: 'a.txt' },
  span: [start, start + 2],
  line: 1,
  column: start + 1,
  written: '12',
  subject: { id: 'plant' },
  metric: { id: 'jobs' },
  quantity: { value: 12, unit: 'job' },
  period: null,
  scope: { stage: null },
  status: 'actual',
  attribution: null,
  ...more,
});

it('says nothing of figures that read the same', () => {
  expect(diffClaims([claim(0)], [claim(0)])).toEqual([]);
});

it('names what was added, lost and changed, in the order of the text', () => {
  const before = [claim(0), claim(10)];
  const after = [claim(10, { metric: { id: 'headcount' }, scope: { stage: 'phase 1' } }), claim(20)];
  expect(diffClaims(before, after)).toMatchObject([
    { kind: 'lost', claim: { span: [0, 2] } },
    {
      kind: 'changed',
      claim: { span: [10, 12] },
      changes: [
        ['metric', 'jobs', 'headcount'],
        ['stage', '–', 'phase 1'],
      ],
    },
    { kind: 'added', claim: { span: [20, 22] } },
  ]);
});
