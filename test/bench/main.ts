/**
 * `npm run bench`: MB/s of every stage on one core, the peers on the same text in the same run, how long a store takes to fill,
 * how the time grows on hostile text, and peak memory.
 * A figure here is a reading, not a test: quote ratios from one run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimsOf } from '../../pipeline/claims/claims-of.ts';
import { extract } from '../../pipeline/extract.ts';
import type { Document } from '../../pipeline/model/document.ts';
import { passagesOf } from '../../pipeline/read/passages-of.ts';
import { readDocument } from '../../pipeline/read/read-document.ts';
import { recognise } from '../../pipeline/recognize/recognise.ts';
import { loadRulebook } from '../../pipeline/run/load-rules.ts';
import { quantitiesOf } from '../../pipeline/run/quantities-of.ts';
import { tokenise } from '../../pipeline/text/tokens.ts';
import { growthTable } from './adversarial.ts';
import { timeIngest } from './ingest.ts';
import { median, megabytes, row } from './measure.ts';
import { generateNews } from './news.ts';
import { peers } from './peers.ts';

const rules = loadRulebook().rulebook;
const encoder = new TextEncoder();

const asDocument = (path: string, text: string): Document => {
  const result = readDocument({ path, bytes: encoder.encode(text) });
  if (!result.ok) throw new Error(result.trouble.message);
  return result.value;
};

function stages(name: string, articles: readonly { path: string; text: string }[]): number {
  const size = megabytes(articles.map((a) => a.text));
  const bytes = articles.map((a) => ({ path: a.path, bytes: encoder.encode(a.text) }));
  const documents = articles.map((a) => asDocument(a.path, a.text));
  const passages = documents.map(passagesOf);
  const readings = passages.map((ps, i) =>
    ps.map((p) => recognise(p.text, rules, { published: documents[i]!.published })),
  );
  const rate = (run: () => void): number => size / median(run);
  console.log(`\n${name}: ${articles.length} articles, ${size.toFixed(2)} MB`);
  console.log(
    row(
      '  read: bytes → passages',
      rate(() =>
        bytes.forEach((b) => {
          const r = readDocument(b);
          if (r.ok) passagesOf(r.value);
        }),
      ),
    ),
  );
  console.log(
    row(
      '  tokens',
      rate(() =>
        passages.forEach((ps) => {
          for (const p of ps) tokenise(p.text);
        }),
      ),
    ),
  );
  console.log(
    row(
      '  recognise: passages → mentions',
      rate(() =>
        passages.forEach((ps, i) => {
          for (const p of ps) recognise(p.text, rules, { published: documents[i]!.published });
        }),
      ),
    ),
  );
  console.log(
    row(
      '  the same with concepts (claims quantities)',
      rate(() => documents.forEach((d) => void quantitiesOf(d, rules))),
    ),
  );
  console.log(
    row(
      '  claim: mentions → claims',
      rate(() => documents.forEach((d, i) => void claimsOf(d, passages[i]!, readings[i]!, rules))),
    ),
  );
  const whole = rate(() =>
    bytes.forEach((b) => {
      const r = readDocument(b);
      if (r.ok) extract(r.value, rules);
    }),
  );
  const claims = documents.reduce((n, d) => n + extract(d, rules).claims.length, 0);
  console.log(row('  the whole: bytes → claims', whole, `${claims} claims`));
  return whole;
}

const plain = generateNews(2_000_000);
const markdown = generateNews(2_000_000, 5000, true);
const samples = join(import.meta.dirname, '../../sources');
const own = readdirSync(samples)
  .filter((f) => f.endsWith('.md') || f.endsWith('.txt'))
  .map((f) => ({ path: f, text: readFileSync(join(samples, f), 'utf8') }));

const plainRate = stages('generated news, plain text', plain);
const markdownRate = stages('generated news, Markdown', markdown);
stages('sources/', own);

console.log('\npeers on the same plain text');
const { found, missing } = peers();
const all = plain.map((a) => a.text).join('\n');
for (const peer of found) {
  const sample = all.slice(0, peer.bytes);
  const rate = megabytes([sample]) / median(() => void peer.read(sample), 3);
  console.log(
    row(
      `  ${peer.name}`,
      rate,
      `ours is ${(plainRate / rate).toFixed(1)} times as fast (Markdown: ${(markdownRate / rate).toFixed(1)})`,
    ),
  );
}
if (missing.length > 0)
  console.log(`  not installed, so left out: ${missing.join(', ')} (npm install --prefix test/bench)`);
const stored = generateNews(5_000_000);
const seconds = timeIngest(stored);
console.log(
  `\nstoring: ${stored.length} articles of 5 KB, ingest --jobs 2 into a new store: ${seconds === null ? 'failed' : `${seconds.toFixed(1)} s`}`,
);

console.log(`\n${growthTable(rules)}`);
console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
