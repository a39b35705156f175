import { Command, Option } from 'commander';
import { examples } from '../examples.ts';
import type { ServeFlags } from '../flags.ts';
import { collect, formatOption, storeOption, wholeNumber } from '../options.ts';

export function serve(): Command {
  const command = new Command('serve')
    .description('The queue, articles, subjects and the ledger in a browser, for this machine only.')
    .option('--rules <dir>', 'a folder of your own rules (may be repeated); overrides by id', collect, [])
    .addOption(
      new Option('--port <n>', '0 takes one that is free').argParser(wholeNumber(0, 65_535)).default(8710),
    )
    .option(
      '--host <address>',
      'the address to answer on; others than the default open the store to a network',
      '127.0.0.1',
    )
    .addOption(new Option('--who <name>', 'who decides').env('CLAIMS_WHO').default(undefined, 'your login'))
    .action(async (options: ServeFlags) => {
      const { serveStore } = await import('../actions/serve-store.ts');
      await serveStore(options);
    });
  formatOption(storeOption(command), ['text', 'jsonl']);
  return examples(command, [
    ['claims serve', 'open the address that is printed'],
    ['claims serve --port 0 --store other.db', 'another store on any free port'],
  ]);
}
