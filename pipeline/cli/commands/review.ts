import { Command } from 'commander';
import { examples } from '../examples.ts';
import { formatOption, storeOption } from '../options.ts';

export function review(): Command {
  const command = new Command('review')
    .description('The open findings, most worth your minute first.')
    .option('--state <state>', 'open, confirmed, dismissed or deferred', 'open')
    .action(async (options: { store: string; format: 'text' | 'jsonl'; state: string }) => {
      const { listQueue } = await import('../actions/list-queue.ts');
      await listQueue(options);
    });
  formatOption(storeOption(command), ['text', 'jsonl']);
  return examples(command, [['claims review', 'what is still to be decided']]);
}
