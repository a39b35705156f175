import { Command } from 'commander';
import { examples } from '../examples.ts';
import { formatOption, type ReadingOptions, readingOptions } from '../options.ts';

export function quantities(): Command {
  const command = new Command('quantities')
    .description('Every quantity in the articles, claim or not: one line a document.')
    .argument('<path...>', 'files, folders, patterns, or - for stdin')
    .action(async (paths: string[], options: ReadingOptions) => {
      const { listProducts } = await import('../list-products.ts');
      await listProducts(paths, options, 'quantities');
    });
  readingOptions(formatOption(command, ['jsonl']));
  return examples(command, [
    ['claims quantities article.md', 'the quantities of one article'],
    ['claims quantities --input jsonl - < articles.jsonl', 'one {"id","text"} a line, from a pipe'],
  ]);
}
