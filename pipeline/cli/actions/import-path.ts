import { importCsv } from '../../run/import/import-csv.ts';
import { parseImportMap } from '../../run/import/import-map.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { withStore } from '../../run/with-store.ts';
import { print, say, sayTrouble } from '../console.ts';
import type { ImportFlags } from '../flags.ts';
import { progress } from '../progress.ts';
import { WrongUse } from '../wrong-use.ts';

export async function importPath(path: string, options: ImportFlags): Promise<void> {
  const map = parseImportMap(options.map);
  if (typeof map === 'string') throw new WrongUse(map);
  const rules = loadRulebook({ folders: options.rules });
  const bar = progress();
  const summary = await withStore(options.store, {}, (store) =>
    importCsv(store, path, {
      map,
      rules,
      now: () => new Date().toISOString(),
      onProgress: bar.step,
      onTrouble: (trouble) => {
        bar.clear();
        sayTrouble(trouble);
      },
    }),
  ).finally(bar.clear);
  if (options.format === 'jsonl') await print(`${JSON.stringify(summary)}\n`);
  else if (summary.unchanged) say(`${path}: unchanged`);
  else
    say(
      `${path}: ${summary.claims} claims of ${summary.sources} sources from ${summary.rows} rows → ${options.store}`,
    );
  if (summary.failed > 0) process.exitCode = 2;
}
