import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, Place } from './run-claims.ts';

/** Two outlets on one dam: they agree on its height and not on what it cost. */
const NORTH = `---
title: A dam for the Lurn valley
publisher: North Post
published: 2026-03-04
---

The Lurn Dam is 112 metres high. The Lurn Dam cost $840 million.
`;
const SOUTH = `---
title: What the Lurn valley paid
publisher: South Echo
published: 2026-03-05
---

The Lurn Dam is 112 metres high.

The Lurn Dam cost $910 million.
`;

const place = new Place({ 'news/north.md': NORTH, 'news/south.md': SOUTH });
afterAll(() => place.remove());

beforeAll(async () => {
  const { code, said } = await place.claims(['ingest', 'news']);
  expect(said).toEqual([expect.stringMatching(/^2 documents read with \d+ claims → s\.db$/)]);
  expect(code).toBe(0);
});

describe('claims check', () => {
  it('prints what is at odds like a linter, both sentences with the figures marked, and exits with 1', async () => {
    const { code, out, said } = await place.claims(['check']);
    expect(code).toBe(1);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^news\/north\.md:7:\d+: conflict \((?:high|medium)\): .*Lurn Dam/);
    for (const [sentence, figure] of [
      ['The Lurn Dam cost $840 million.', '$840 million'],
      ['The Lurn Dam cost $910 million.', '$910 million'],
    ] as const) {
      const at = lines.indexOf(`    ${sentence}`);
      expect(at).toBeGreaterThan(0);
      expect(lines[at + 1]).toBe(`    ${' '.repeat(sentence.indexOf(figure))}${'^'.repeat(figure.length)}`);
    }
    expect(said.at(-1)).toMatch(/^1 at odds: \d+ claims in 2 documents$/);
  });

  it.each([
    ['never', 0],
    ['low', 1],
    ['conflict', 1],
  ])('fails on %s with %i', async (level, wanted) => {
    const { code } = await place.claims(['check', '--fail-on', level, '--format', 'jsonl']);
    expect(code).toBe(wanted);
  });

  it('gives JSON Lines with the keys that scripts rely on; --all also what agrees', async () => {
    const { out } = await place.claims(['check', '--all', '--format', 'jsonl']);
    const findings = jsonLines<{ verdict: string; members: { written: string }[] }>(out);
    expect(findings.map((f) => f.verdict)).toEqual(expect.arrayContaining(['conflict', 'identical']));
    const conflict = findings.find((f) => f.verdict === 'conflict')!;
    expect(Object.keys(conflict)).toEqual(
      expect.arrayContaining(
        'id verdict check severity subject metric why arithmetic origins members state'.split(' '),
      ),
    );
    expect(conflict.members.map((m) => m.written)).toEqual(['$840 million', '$910 million']);
    expect(Object.keys(conflict.members[0]!)).toEqual(
      'id document line column span written sentence low high'.split(' '),
    );
  });

  it('gives SARIF 2.1.0 and GitHub annotations', async () => {
    const [sarif, github] = await Promise.all([
      place.claims(['check', '--format', 'sarif']),
      place.claims(['check', '--format', 'github']),
    ]);
    const log = JSON.parse(sarif.out);
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'claims' } } }] });
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: 'conflict',
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'news/north.md' }, region: { startLine: 7 } } },
        ],
        relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'news/south.md' } } }],
      },
    ]);
    expect(github.out).toMatch(/^::error file=news\/north\.md,line=7,col=\d+,title=conflict::[^\n]+\n$/);
  });

  it('compares files alone, keeping nothing', async () => {
    const { code, out } = await place.claims(
      ['check', 'news/north.md', 'news/south.md', '--format', 'jsonl'],
      '',
      { CLAIMS_STORE: 'none/of.db' },
    );
    expect([code, jsonLines(out).length]).toEqual([1, 1]);
  });
});

describe('claims export', () => {
  it('writes a claim a line with exact places', async () => {
    const { out } = await place.claims(['export', '--format', 'jsonl']);
    const claims = jsonLines<{ written: string; span: [number, number]; document: { path: string } }>(out);
    expect(claims.map((c) => c.written)).toEqual([
      '112 metres',
      '$840 million',
      '112 metres',
      '$910 million',
    ]);
    for (const { document, span, written } of claims) {
      const text = document.path === 'news/north.md' ? NORTH : SOUTH;
      expect(text.slice(...span)).toBe(written);
    }
  });

  it('says in the CSV what a figure is at odds with', async () => {
    const { out } = await place.claims(['export', '--format', 'csv']);
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(head).toMatch(/^subject,metric,written,value,/);
    expect(rows[1]).toMatch(/\$840 million.*news\/south\.md:9 \(\$910 million\)$/);
  });
});

describe('claims explain', () => {
  it('tells what was made of a line, and of a claim by the beginning of its id', async () => {
    const { out } = await place.claims(['explain', 'news/south.md:9']);
    expect(out).toMatch(/\$910 million → 910000000 dollar/);
    const id = /claim ([0-9a-f]{16}) at news\/south\.md:9:\d+/.exec(out)![1]!;
    const claim = await place.claims(['explain', id.slice(0, 8)]);
    expect(claim.out).toMatch(/The Lurn Dam cost \$910 million\.[\s\S]*conflict/);
  });
});

describe('claims status and review', () => {
  it('count what is there and list what is to be decided', async () => {
    const [status, review] = await Promise.all([place.claims(['status']), place.claims(['review'])]);
    expect(status.out).toMatch(/documents +2\n.*claims +4 /);
    expect(review.out).toMatch(/^1\. /);
    expect(review.said).toEqual(['1 open']);
  });
});
