import { Command } from 'commander';
import { examples } from '../examples.ts';
import { formatOption, type ReadingOptions, readingOptions } from '../options.ts';

export function extract(): Command {
  const command = new Command('extract')
    .description('Every claim in the articles, without a store: one claim a line.')
    .argument('<path...>', 'files, folders, patterns, or - for stdin')
    .action(async (paths: string[], options: ReadingOptions) => {
      const { listProducts } = await import('../list-products.ts');
      await listProducts(paths, options, 'claims');
    });
  readingOptions(formatOption(command, ['jsonl']));
  return examples(command, [
    ['claims extract article.md', 'the claims of one article'],
    ['claims extract --input jsonl - < articles.jsonl', 'one {"id","text"} a line, from a pipe'],
  ]);
}
