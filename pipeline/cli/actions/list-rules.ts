import { plainText } from '../../report/plain-text.ts';
import { listRuleFiles } from '../../run/rules/list-rule-files.ts';
import { print, say, sayTrouble } from '../console.ts';
import type { RulesFlags } from '../flags.ts';

export async function listRules({ rules, format }: RulesFlags): Promise<void> {
  const { files, troubles } = listRuleFiles({ folders: rules });
  for (const trouble of troubles) sayTrouble(trouble);
  for (const file of files)
    await print(
      format === 'jsonl'
        ? `${JSON.stringify(file)}\n`
        : `${file.path}: ${plainText(file.about)} (${file.kind}, ${file.examples} examples)\n`,
    );
  say(`${files.length} files, ${files.reduce((n, { examples }) => n + examples, 0)} examples`);
  if (troubles.length > 0) process.exitCode = 2;
}
