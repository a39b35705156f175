import { availableParallelism } from 'node:os';
import { samples } from '../../run/samples.ts';
import { say } from '../console.ts';
import { WrongUse } from '../wrong-use.ts';
import { ingestPaths } from './ingest-paths.ts';
import { printFindings } from './print-findings.ts';
import { writeExport } from './write-export.ts';

const STORE = 'extracted/claims.db';

/** What `npm start` runs: sources/ → extracted/claims.db, the findings, the ledger in three formats, and what to try next. */
export async function runDemo(): Promise<void> {
  const folder = samples();
  if (!folder)
    throw new WrongUse('the sample articles are not part of the package; try: claims ingest YOUR-ARTICLES/');
  const reading = {
    input: 'files' as const,
    rules: [],
    entities: true,
    jobs: availableParallelism(),
    maxBytes: 16_000_000,
    store: STORE,
  };
  await ingestPaths([folder], { ...reading, again: false, format: 'text' });
  say('');
  await printFindings([], { ...reading, all: false, full: false, failOn: 'never', format: 'text' });
  for (const format of ['csv', 'jsonl', 'md'] as const)
    await writeExport({ store: STORE, format, what: 'claims', output: `extracted/ledger.${format}` });
  say(`
Try next:
  npx claims explain ${folder}/vesper-flats-vote.md:29    what was made of a line, and why
  npx claims check --all                           also what agrees, and why the rest is no conflict
  npx claims ingest YOUR-ARTICLES/                 your own, as .md or .txt
  npx claims --help`);
}
