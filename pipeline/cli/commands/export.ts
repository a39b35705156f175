import { Command, Option } from 'commander';
import { examples } from '../examples.ts';
import type { ExportFlags } from '../flags.ts';
import { formatOption, storeOption } from '../options.ts';

export function exportLedger(): Command {
  const command = new Command('export')
    .description('The ledger: every claim of the store, in the order of paths and text.')
    .option('--output <file>', 'a file in the place of stdout')
    .addOption(
      new Option('--what <what>', 'what to write (findings and decisions as jsonl)')
        .choices(['claims', 'findings', 'decisions'])
        .default('claims'),
    )
    .action(async (options: ExportFlags) => {
      const { writeExport } = await import('../actions/write-export.ts');
      await writeExport(options);
    });
  formatOption(storeOption(command), ['csv', 'jsonl', 'md']);
  return examples(command, [
    ['claims export > ledger.csv', 'for a spreadsheet'],
    ['claims export --format jsonl', 'for programs: one claim a line'],
    ['claims export --what decisions --format jsonl', 'who decided what, when and why'],
  ]);
}
