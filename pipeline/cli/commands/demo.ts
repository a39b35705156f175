import { Command } from 'commander';
import { examples } from '../examples.ts';

export function demo(): Command {
  const command = new Command('demo')
    .description('The main job on the sample articles: read them, show what is at odds, write the ledger.')
    .action(async () => {
      const { runDemo } = await import('../actions/run-demo.ts');
      await runDemo();
    });
  return examples(command, [['npm start', 'the same, in a checkout']]);
}
