import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRulebook, type Rulebook } from '../../pipeline/rulebook/rulebook.ts';

/** The built-in rules of some kinds, or of all. Read once a test file. */
export function rules(...kinds: readonly string[]): Rulebook {
  const home = join(import.meta.dirname, '../../rules');
  const sources = readdirSync(home, { withFileTypes: true })
    .filter((dir) => dir.isDirectory() && (kinds.length === 0 || kinds.includes(dir.name)))
    .flatMap((dir) =>
      readdirSync(join(home, dir.name))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => ({
          path: `rules/${dir.name}/${name}`,
          text: readFileSync(join(home, dir.name, name), 'utf8'),
        })),
    );
  const { rulebook, troubles } = compileRulebook(sources);
  const fault = troubles.find((t) => t.path.startsWith('rules/checks/'));
  if (fault) throw new Error(`the settings of the comparison are faulty: ${fault.path}: ${fault.message}`);
  return rulebook;
}
