import { withStore } from '../../run/with-store.ts';
import { type Counts, countRows } from '../../store/count-rows.ts';
import { lastRuns, type Run } from '../../store/runs.ts';
import { print } from '../console.ts';
import type { StoreFlags } from '../flags.ts';

export async function printStatus({ store: path, format }: StoreFlags): Promise<void> {
  await withStore(path, { readOnly: true }, async (store) => {
    const counts = countRows(store);
    const runs = lastRuns(store, 5);
    await print(
      format === 'jsonl'
        ? `${JSON.stringify({ store: path, ...counts, runs })}\n`
        : inWords(path, counts, runs),
    );
  });
}

function inWords(path: string, counts: Counts, runs: readonly Run[]): string {
  const lines = [
    path,
    row('documents', counts.documents),
    row('claims', counts.claims, `${counts.compared.toLocaleString('en')} with subject and metric`),
    row('decisions', counts.decisions),
    'findings',
    ...counts.findings.map(({ verdict, state, count }) => row(`  ${verdict}`, count, state)),
    'last runs',
    ...runs.map(
      ({ command, started, finished, documents, claims, troubles }) =>
        `  ${started}  ${command}: ${documents} documents, ${claims} claims${troubles > 0 ? `, ${troubles} left out` : ''}${finished === null ? ', cut short' : ''}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const row = (name: string, n: number, more = ''): string =>
  `  ${name.padEnd(18)} ${n.toLocaleString('en').padStart(10)}  ${more}`.trimEnd();
