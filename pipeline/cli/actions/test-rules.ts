import { plainText } from '../../report/plain-text.ts';
import { loadRulebook } from '../../run/load-rules.ts';
import { type ExampleResult, isFailure, runExamples } from '../../run/rules/rule-examples.ts';
import { print, say, sayTrouble } from '../console.ts';
import type { RulesFlags } from '../flags.ts';

/** Runs the examples beside the rules; prints the failures, exits with 1 where there are any. */
export async function testRules(words: readonly string[], options: RulesFlags): Promise<void> {
  const { rulebook, troubles } = loadRulebook({ folders: options.rules, examples: true });
  for (const trouble of troubles) sayTrouble(trouble);
  const wanted = rulebook.examples.filter(
    ({ path }) => words.length === 0 || words.some((word) => path.includes(word)),
  );
  const results = runExamples({ ...rulebook, examples: wanted });
  for (const result of results)
    if (options.format === 'jsonl') await print(`${JSON.stringify(asJson(result))}\n`);
    else if (isFailure(result)) await print(asText(result));
  const failures = results.filter(isFailure).length;
  const gaps = results.filter(({ outcome }) => outcome === 'gap').length;
  const none = wanted.filter((example) => example.none).length;
  say(
    `${results.length} examples (${none} that must not match): ${results.length - failures - gaps} passed, ${failures} failed, ${gaps} known gaps`,
  );
  if (failures > 0) process.exitCode = 1;
  if (troubles.length > 0) process.exitCode = 2;
}

const asJson = ({ example, outcome, got }: ExampleResult) => ({ ...example, outcome, got });

function asText({ example, outcome, got }: ExampleResult): string {
  const want = example.none ? 'nothing' : JSON.stringify(example.want);
  const what =
    outcome === 'closed'
      ? `passes now: take its todo away (${example.todo})`
      : `wanted ${want}\n    got ${got.length > 0 ? got.map(plainText).join('\n        ') : 'nothing'}`;
  return `${example.path}:${example.line}: "${plainText(example.text)}"\n    ${what}\n`;
}
