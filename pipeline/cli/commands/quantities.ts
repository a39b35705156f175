import { Command } from 'commander';
import { examples } from '../examples.ts';
import type { ReadingFlags } from '../flags.ts';
import { formatOption, readingOptions } from '../options.ts';

export function quantities(): Command {
  const command = new Command('quantities')
    .description('Every quantity in the articles, claim or not: one line a document.')
    .argument('<path...>', 'files, folders, patterns, or - for stdin')
    .action(async (paths: string[], options: ReadingFlags) => {
      const { listProducts } = await import('../actions/list-products.ts');
      await listProducts(paths, options, 'quantities');
    });
  readingOptions(formatOption(command, ['jsonl']));
  return examples(command, [
    ['claims quantities article.md', 'the quantities of one article'],
    ['claims quantities --input jsonl - < articles.jsonl', 'one {"id","text"} a line, from a pipe'],
  ]);
}
