import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { QuantityMention } from '../pipeline/model/mention.ts';
import { recognise } from '../pipeline/recognize/recognise.ts';
import { loadRules } from '../pipeline/run/load-rules.ts';

const file = '../shared/quantities/ranges.jsonl';
const rules = loadRules();

interface Line {
  readonly text: string;
  readonly ranges: readonly { readonly written: string; readonly interval: string }[];
}

/** A mention's interval in the notation of the data; `null` where it is no range ("20" alone). */
function intervalOf({ quantity }: QuantityMention): string | null {
  const { value, low, high, bound } = quantity;
  if (typeof value !== 'string') return `${value[0]}..${value[1]}`;
  if (low === null) return `..${high}`;
  if (high === null) return `${low}..`;
  return bound === 'exact' ? null : null;
}

/** "[20,30)" → "20..30"; whether an end belongs to it is not compared where both are given. */
function wanted(interval: string): string | null {
  const [low = '', high = ''] = interval.slice(1, -1).split(',');
  return low === high ? null : `${low}..${high}`;
}

test.skipIf(!existsSync(file))(
  'at least nine in ten sentences give exactly the ranges that were written',
  () => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
    const wrong = lines.filter(({ text, ranges }) => {
      const found = recognise(text, rules, { published: null })
        .sentences.flatMap((s) => s.mentions)
        .filter((m) => m.kind === 'quantity')
        .map(intervalOf)
        .filter((x) => x !== null);
      const want = ranges.map((r) => wanted(r.interval)).filter((x) => x !== null);
      return found.join(' ') !== want.join(' ');
    });
    for (const { text } of wrong) console.log(`not read: ${text}`);
    expect(1 - wrong.length / lines.length).toBeGreaterThanOrEqual(0.9);
  },
);
