import { Command } from 'commander';
import { examples } from '../examples.ts';
import type { ImportFlags } from '../flags.ts';
import { collect, formatOption, storeOption } from '../options.ts';

export function importTable(): Command {
  const command = new Command('import')
    .description('Figures that you have as a table: each row becomes a claim, with the row as its evidence.')
    .argument('<file.csv>', 'with a head line')
    .requiredOption('--map <map>', "key=column or key='constant', with commas; see below")
    .option('--rules <dir>', 'a folder of your own rules (may be repeated)', collect, [])
    .addHelpText(
      'after',
      `
Keys: subject, metric and value are needed; unit, period, source, published, status, basis, stage, part,
segment and geography are taken where they are given. Each source counts as a witness of its own.`,
    )
    .action(async (path: string, options: ImportFlags) => {
      const { importPath } = await import('../actions/import-path.ts');
      await importPath(path, options);
    });
  formatOption(storeOption(command), ['text', 'jsonl']);
  return examples(command, [
    [
      `claims import cities.csv --map "subject=city,metric='population',value=people,unit='people',period=year,source=from"`,
      '',
    ],
  ]);
}
