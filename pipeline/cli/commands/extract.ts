import { Command } from 'commander';
import { examples } from '../examples.ts';
import type { ReadingFlags } from '../flags.ts';
import { formatOption, readingOptions } from '../options.ts';

export function extract(): Command {
  const command = new Command('extract')
    .description('Every claim in the articles, without a store: one claim a line.')
    .argument('<path...>', 'files, folders, patterns, or - for stdin')
    .action(async (paths: string[], options: ReadingFlags) => {
      const { listProducts } = await import('../actions/list-products.ts');
      await listProducts(paths, options, 'claims');
    });
  readingOptions(formatOption(command, ['jsonl']));
  return examples(command, [
    ['claims extract article.md', 'the claims of one article'],
    ['claims extract --input jsonl - < articles.jsonl', 'one {"id","text"} a line, from a pipe'],
  ]);
}
