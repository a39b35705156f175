import { type IngestSummary, ingest } from '../../run/ingest.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { withStore } from '../../run/with-store.ts';
import { print, say, sayTrouble } from '../console.ts';
import type { IngestFlags } from '../flags.ts';
import { onInterrupt } from '../interrupt.ts';
import { flagsOf } from '../options.ts';
import { progress } from '../progress.ts';

const INTERRUPTED = 130;

/** Ingests, draws the bar, says what happened, and sets the exit code. */
export async function ingestPaths(paths: readonly string[], options: IngestFlags): Promise<IngestSummary> {
  const bar = progress();
  const { stopped, release } = onInterrupt();
  const summary = await withStore(options.store, {}, (store) =>
    ingest(store, paths, {
      ...options,
      rules: loadRulebook({ folders: options.rules, entities: options.entities }),
      kind: options.input,
      flags: flagsOf(options),
      now: () => new Date().toISOString(),
      stopped,
      onTotal: bar.total,
      onProgress: bar.step,
      onChecking: (left) => bar.step(left, 'slots to check'),
      onTrouble: (trouble) => {
        bar.clear();
        sayTrouble(trouble);
      },
    }),
  ).finally(() => {
    bar.clear();
    release();
  });
  if (options.format === 'jsonl') await print(`${JSON.stringify(summary)}\n`);
  else say(inWords(summary, options.store));
  if (summary.failed > 0) process.exitCode = 2;
  if (summary.stopped) process.exitCode = INTERRUPTED;
  return summary;
}

function inWords({ read, unchanged, failed, claims, stopped }: IngestSummary, store: string): string {
  const parts = [
    `${count(read, 'document')} read with ${count(claims, 'claim')}`,
    unchanged > 0 ? `${unchanged} unchanged` : '',
    failed > 0 ? `${failed} left out` : '',
  ];
  const said = `${parts.filter(Boolean).join(', ')} → ${store}`;
  return stopped ? `stopped: ${said}; the store is whole — run the same command again to go on` : said;
}

const count = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
