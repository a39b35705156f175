import { loadRulebook } from '../../run/load-rules.ts';
import { readAll } from '../../run/read-all.ts';
import type { Settings } from '../../run/threads/task.ts';
import { printBytes, sayTrouble } from '../console.ts';
import type { ReadingFlags } from '../flags.ts';
import { flagsOf } from '../options.ts';

/** What `extract` and `quantities` do: read, and print what was made of each document as it comes. */
export async function listProducts(
  paths: readonly string[],
  options: ReadingFlags,
  product: Settings['product'],
): Promise<void> {
  const outcomes = readAll(paths, {
    ...options,
    rules: loadRulebook({ folders: options.rules, entities: options.entities }),
    kind: options.input,
    flags: flagsOf(options),
    product,
  });
  for await (const { payload, troubles } of outcomes) {
    for (const trouble of troubles) sayTrouble(trouble);
    if (troubles.length > 0) process.exitCode = 2;
    await printBytes(payload);
  }
}
