import { Command } from 'commander';
import { examples } from '../examples.ts';
import type { StoreFlags } from '../flags.ts';
import { formatOption, storeOption } from '../options.ts';

export function origins(): Command {
  const command = new Command('origins')
    .description('Articles that carry one story: however many print it, they count as one witness.')
    .action(async (options: StoreFlags) => {
      const { listOrigins } = await import('../actions/list-origins.ts');
      await listOrigins(options);
    });
  formatOption(storeOption(command), ['text', 'jsonl']);
  return examples(command, [['claims origins', 'the groups and what shows that they are one']]);
}
