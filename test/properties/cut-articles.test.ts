import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../pipeline/extract.ts';
import { readDocument } from '../../pipeline/read/read-document.ts';
import { loadRulebook } from '../../pipeline/run/load-rules.ts';

const { rulebook } = loadRulebook();

function figures(text: string): number {
  const result = readDocument({ path: 'a.txt', bytes: new TextEncoder().encode(text) });
  if (!result.ok) throw new Error(result.trouble.message);
  return extract(result.value, rulebook).claims.length;
}

/** The words around a figure: what any rule looks at. */
const AROUND = 12;

function* cuts(article: string): Generator<string> {
  const words = article.replace(/^---\n.*?\n---\n/s, '').split(/\s+/);
  for (let i = 0; i < words.length; i++) {
    if (!/\d/.test(words[i]!)) continue;
    for (let d = 0; d < AROUND; d++) {
      yield words.slice(Math.max(0, i - d), i + AROUND).join(' '); // begins in the middle
      yield `, ${words.slice(Math.max(0, i - d), i + AROUND).join(' ')}`;
      yield words.slice(Math.max(0, i - AROUND), i + d + 1).join(' '); // ends in the middle
    }
  }
}

const sources = join(import.meta.dirname, '../../sources');
const articles = readdirSync(sources).filter((name) => /^[a-z].*\.(?:md|txt)$/.test(name));

/** A rule that looks two words back must also stand a sentence that begins with the figure. */
test.each(articles)('%s is read wherever it is cut', (name) => {
  let claims = 0;
  for (const cut of cuts(readFileSync(join(sources, name), 'utf8'))) claims += figures(cut);
  expect(claims).toBeGreaterThan(0);
});

test.each([
  ', 74 km from the shore, it has a lighthouse.',
  'Woron Thursday by 141 votes to 97.',
  '—20252025',
])('%j does not end the program', (text) => {
  expect(figures(text)).toBeGreaterThanOrEqual(0);
});
