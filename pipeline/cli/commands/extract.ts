import { Command } from 'commander';

export const extract = (): Command =>
  new Command('extract')
    .description('Every claim in the text, without a store: one claim per line.')
    .argument('<path...>', 'files, or - for stdin')
    .option('--input <kind>', 'jsonl: one {"id","text"} per line', 'files')
    .option('--format <format>', 'jsonl', 'jsonl')
    .option('--rules <dir...>', 'folders with rules of your own')
    .action(async (paths: string[], options: { input: string; rules?: string[] }) => {
      const { listClaims } = await import('../../run/list-claims.ts');
      const { print } = await import('../console.ts');
      for await (const line of listClaims(paths, options)) await print(line);
    });
