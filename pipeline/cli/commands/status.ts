import { Command } from 'commander';
import { examples } from '../examples.ts';
import type { StoreFlags } from '../flags.ts';
import { formatOption, storeOption } from '../options.ts';

export function status(): Command {
  const command = new Command('status')
    .description('What the store holds, and the last runs.')
    .action(async (options: StoreFlags) => {
      const { printStatus } = await import('../actions/print-status.ts');
      await printStatus(options);
    });
  formatOption(storeOption(command), ['text', 'jsonl']);
  return examples(command, [['claims status', 'documents, claims, findings, last runs']]);
}
