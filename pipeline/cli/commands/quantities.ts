import { Command } from 'commander';

export const quantities = (): Command =>
  new Command('quantities')
    .description('Every quantity in the text, claim or not: one line per document.')
    .argument('<path...>', 'files, or - for stdin')
    .option('--input <kind>', 'jsonl: one {"id","text"} per line', 'files')
    .option('--format <format>', 'jsonl', 'jsonl')
    .option('--rules <dir...>', 'folders with rules of your own')
    .action(async (paths: string[], options: { rules?: string[] }) => {
      const { listQuantities } = await import('../../run/list-quantities.ts');
      const { print } = await import('../console.ts');
      for await (const line of listQuantities(paths, options.rules ?? [])) await print(line);
    });
