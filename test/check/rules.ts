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
  if (troubles.length > 0)
    throw new Error(`the built-in rules are faulty: ${troubles[0]!.path}: ${troubles[0]!.message}`);
  return rulebook;
}
