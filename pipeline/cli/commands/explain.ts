import { Command } from 'commander';
import { examples } from '../examples.ts';
import type { ExplainFlags } from '../flags.ts';
import { collect, formatOption, storeOption } from '../options.ts';

export function explain(): Command {
  const command = new Command('explain')
    .description('How a claim or a verdict came about, or what was made of a line and why no more.')
    .argument('<what>', 'id of a claim or finding (its beginning is enough), or PATH:LINE')
    .option('--rules <dir>', 'a folder of your own rules (may be repeated)', collect, [])
    .action(async (what: string, options: ExplainFlags) => {
      const { printExplanation } = await import('../actions/print-explanation.ts');
      await printExplanation(what, options);
    });
  formatOption(storeOption(command), ['text', 'jsonl']);
  return examples(command, [
    ['claims explain article.md:12', 'everything recognised in line 12'],
    ['claims explain 3f9a2c', 'the claim or finding whose id begins so'],
  ]);
}
