import { Command } from 'commander';
import { examples } from '../examples.ts';
import { collect, storeOption } from '../options.ts';

export function forget(): Command {
  const command = new Command('forget')
    .description('Take what was read from a file or folder out of the store. Decisions stay.')
    .argument('<path...>', 'as it was given to ingest')
    .option('--rules <dir>', 'a folder of your own rules (may be repeated)', collect, [])
    .action(async (paths: string[], options: { store: string; rules: readonly string[] }) => {
      const { forgetPaths } = await import('../actions/forget-paths.ts');
      await forgetPaths(paths, options);
    });
  return examples(storeOption(command), [
    ['claims forget articles/old.md', 'one article'],
    ['claims forget articles/2019', 'all that lies below a folder'],
  ]);
}
