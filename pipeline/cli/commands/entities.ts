import { Command, Option } from 'commander';
import { examples } from '../examples.ts';
import type { AcceptFlags, EntitiesFlags } from '../flags.ts';
import { collect, formatOption, storeOption, wholeNumber } from '../options.ts';

export function entities(): Command {
  const root = new Command('entities')
    .description(
      'Names that your articles give figures about and the rules do not know, the most frequent first.',
    )
    .option('--rules <dir>', 'a folder of your own rules (may be repeated)', collect, [])
    .addOption(new Option('--most <n>', 'how many to list').argParser(wholeNumber(1, 100_000)).default(50))
    .action(async (options: EntitiesFlags) => {
      const { listEntities } = await import('../actions/list-entities.ts');
      await listEntities(options);
    });
  formatOption(storeOption(root), ['text', 'jsonl']);
  const accept = new Command('accept')
    .description(
      'Write a name into a rule file of yours, so that its spellings are one subject from the next ingest on.',
    )
    .argument('<name>', 'as it is printed')
    .requiredOption('--type <type>', 'company, person, place, project, site, product, organisation, …')
    .option('--alias <name>', 'another spelling (may be repeated)', collect, [])
    .option('--id <id>', 'the id that claims carry; made from the name by default')
    .option('--file <path>', 'the rule file', 'my-rules/entities.yaml')
    .action(async (name: string, options: AcceptFlags) => {
      const { acceptName } = await import('../actions/accept-name.ts');
      acceptName(name, options);
    });
  root.addCommand(
    examples(accept, [
      ['claims entities accept "Harrow Bay" --type place', 'into my-rules/entities.yaml'],
      ['claims ingest articles/ --rules my-rules', 'then read with it'],
    ]),
  );
  return examples(root, [['claims entities --most 20', 'the twenty that most figures are about']]);
}
