import { describe, expect, test } from 'vitest';
import type { Finding } from '../../pipeline/model/finding.ts';
import { readSources } from './read-sources.ts';
import { CONFLICTS, type Figure, OTHERS } from './sources.expected.ts';

const { documents, findings } = readSources();
const conflicts = findings.filter((f) => f.verdict === 'conflict');

describe('the sample articles', () => {
  test('are twelve, each with outlet, title and date', () => {
    expect(documents.length).toBe(12);
    expect(documents.filter((d) => d.published === null || d.title === null).map((d) => d.path)).toEqual([]);
  });

  test.each(CONFLICTS)('conflict: %s', (_about, one, other) => {
    expect(conflicts.filter((f) => speaksOf(f, one) && speaksOf(f, other))).toHaveLength(1);
  });

  test('no other conflict and no arithmetic that fails', () => {
    const wanted = (f: Finding) => CONFLICTS.some(([, one, other]) => speaksOf(f, one) && speaksOf(f, other));
    expect(
      findings.filter((f) => f.verdict === 'fails' || (f.verdict === 'conflict' && !wanted(f))).map(show),
    ).toEqual([]);
  });

  test.each(OTHERS)('no conflict: %s (%s)', (_about, verdicts, one, other) => {
    const both = findings.filter((f) => speaksOf(f, one) && speaksOf(f, other));
    expect(both.filter((f) => verdicts.includes(f.verdict)).map(show)).not.toEqual([]);
  });

  test('the wire story carried by two outlets is one origin', () => {
    const revenue = conflicts.find((f) => speaksOf(f, ['brannoch-wire.txt', '$1.42 billion']));
    const outlets = new Set(revenue?.members.map((m) => m.document.publisher));
    expect(outlets.size).toBeGreaterThan(revenue?.origins ?? 0);
  });
});

function speaksOf(finding: Finding, [file, written]: Figure): boolean {
  return finding.members.some(
    (m) =>
      m.document.path.endsWith(file) &&
      `${m.written} ${m.sentence}`.includes(written) &&
      overlaps(m.written, written),
  );
}

/** "84" and "84 turbines" are one figure: which words belong to it is the extractor's matter. */
const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const show = (f: Finding): string =>
  `${f.verdict}: ${f.members.map((m) => `${m.document.path}:${m.line} ${m.written}`).join(' | ')}`;
