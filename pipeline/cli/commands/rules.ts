import { Command } from 'commander';
import { examples } from '../examples.ts';
import type { RulesDiffFlags, RulesFlags, StoreFlags } from '../flags.ts';
import { collect, formatOption, readingOptions, storeOption } from '../options.ts';

const folders = (command: Command): Command =>
  command.option('--rules <dir>', 'a folder of your own rules (may be repeated)', collect, []);

export function rules(): Command {
  const root = new Command('rules').description(
    'The rules: run their examples, list them, see how right they were, help an editor with them.',
  );
  const test = new Command('test')
    .description('Run the examples that stand beside the rules.')
    .argument('[word...]', 'only files whose path holds one of these')
    .action(async (words: string[], options: RulesFlags) => {
      const { testRules } = await import('../actions/test-rules.ts');
      await testRules(words, options);
    });
  const list = new Command('list')
    .description('The rule files, what each knows and how many examples it has.')
    .action(async (options: RulesFlags) => {
      const { listRules } = await import('../actions/list-rules.ts');
      await listRules(options);
    });
  const schema = new Command('schema')
    .description('JSON Schema of the rule files, for editors that complete and check YAML.')
    .argument('[kind]', 'one kind of rule file; without, all of them')
    .action(async (kind: string | undefined) => {
      const { printSchema } = await import('../actions/print-schema.ts');
      await printSchema(kind);
    });
  const report = new Command('report')
    .description('How often each rule was right among the claims you have reviewed; as jsonl, those claims.')
    .action(async (options: StoreFlags) => {
      const { reportRules } = await import('../actions/report-rules.ts');
      await reportRules(options);
    });
  const diff = new Command('diff')
    .description('What a change of rules does to the claims of your articles: added, lost, changed.')
    .argument('<old>', 'a folder of rules, or "built-in"')
    .argument('<new>', 'a folder of rules, or "built-in"')
    .argument('<path...>', 'articles')
    .action(async (before: string, after: string, paths: string[], options: RulesDiffFlags) => {
      const { diffRules } = await import('../actions/diff-rules.ts');
      await diffRules(before, after, paths, options);
    });
  root.addCommand(
    examples(formatOption(readingOptions(diff), ['text', 'jsonl']), [
      ['claims rules diff built-in my-rules articles/', 'what your own rules change'],
      ['claims rules diff old/rules rules articles/', 'two whole sets of rules'],
    ]),
  );
  root.addCommand(
    examples(formatOption(folders(test), ['text', 'jsonl']), [
      ['claims rules test', 'all examples'],
      ['claims rules test units', 'those of the units'],
    ]),
  );
  root.addCommand(
    examples(formatOption(folders(list), ['text', 'jsonl']), [['claims rules list', 'all rule files']]),
  );
  root.addCommand(
    examples(formatOption(storeOption(report), ['text', 'jsonl']), [
      ['claims rules report', 'precision per rule, the worst first'],
      ['claims rules report --format jsonl', 'the labelled examples'],
    ]),
  );
  root.addCommand(
    examples(schema, [['claims rules schema > rules.schema.json', 'for the editor’s settings']]),
  );
  return examples(root, [['claims rules test --rules mine', 'with your own folder of rules']]);
}
