import { Command, Option } from 'commander';
import { examples } from '../examples.ts';
import type { ReviewFlags } from '../flags.ts';
import { collect, formatOption, storeOption } from '../options.ts';

const VERDICTS =
  'asking conflict fails update other_scope other_period estimate_spread rounding refines bound identical holds any';

export function review(): Command {
  const command = new Command('review')
    .description('Decide on the open findings, one key each: on the whole terminal, or line by line.')
    .addOption(
      new Option('--state <state>')
        .choices(['open', 'confirmed', 'dismissed', 'deferred', 'any'])
        .default('open'),
    )
    .addOption(new Option('--verdict <verdict>').choices(VERDICTS.split(' ')).default('asking'))
    .addOption(
      new Option('--severity <severity>').choices(['high', 'medium', 'low', 'none', 'any']).default('any'),
    )
    .option('--subject <name>', 'only findings about that')
    .option('--metric <name>', 'only findings of that measure')
    .option('--source <source>', 'a publisher, a path or a folder')
    .option('--text <words>', 'words that all occur in the finding or its sentences')
    .option('--plain', 'line by line, without drawing: for pipes and screen readers', false)
    .option('--list', 'only list the queue; so it is without a terminal', false)
    .addOption(new Option('--who <name>', 'who decides').env('CLAIMS_WHO').default(undefined, 'your login'))
    .option('--rules <dir>', 'a folder of your own rules (may be repeated)', collect, [])
    .action(async (options: ReviewFlags) => {
      const { reviewFindings } = await import('../actions/review-findings.ts');
      await reviewFindings(options);
    });
  formatOption(storeOption(command), ['text', 'jsonl']);
  return examples(command, [
    ['claims review', 'what is still to be decided, on the whole terminal'],
    ['claims review --severity high --source "Valley Times"', 'a part of it'],
    ['claims review --plain', 'line by line'],
    ['claims review --state dismissed --list', 'what has been dismissed'],
  ]);
}
