import { Command, Option } from 'commander';
import { examples } from '../examples.ts';
import type { CheckFlags } from '../flags.ts';
import { formatOption, readingOptions, storeOption } from '../options.ts';

export function check(): Command {
  const command = new Command('check')
    .description('The figures that cannot both be true: of the store, or of the given files alone.')
    .argument('[path...]', 'files, folders, patterns, or - for stdin; without any, the store')
    .option('--all', 'also what agrees, what is an update, and what only looks alike', false)
    .option('--full', 'with the slot, the settings and what was inherited', false)
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 where a conflict has at least that severity')
        .choices(['never', 'high', 'medium', 'low', 'conflict'])
        .default('conflict', 'any conflict'),
    )
    .action(async (paths: string[], options: CheckFlags) => {
      const { printFindings } = await import('../actions/print-findings.ts');
      await printFindings(paths, options);
    });
  readingOptions(formatOption(storeOption(command), ['text', 'jsonl', 'sarif', 'github']));
  return examples(command, [
    ['claims check', 'what is at odds in the store'],
    ['claims check a.md b.md', 'two files, nothing kept'],
    ['claims check --all --format jsonl', 'every verdict, for programs'],
    ['claims check --format sarif > claims.sarif', 'for a code host'],
  ]);
}
