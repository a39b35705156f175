import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { RuleSource } from '../../rulebook/file.ts';
import { type CheckedRules, checkRules } from '../../rulebook/rulebook.ts';

/**
 * The built-in rules, read and checked. That takes most of a start (YAML, schemas) and gives the same every time, so the outcome is
 * kept: in the published package beside the program, made when it is built; in a checkout below node_modules. A copy counts only
 * for the very same rules and the very same schemas.
 */
export function checkedRules(sources: readonly RuleSource[], root: string): CheckedRules {
  const file = fromSources
    ? join(root, 'node_modules', '.cache', 'claim-ledger', 'rules.bin')
    : join(root, 'dist', 'rules.bin');
  const key = keyOf(sources);
  const kept = read(file);
  if (kept?.key === key) return kept.checked;
  const checked = checkRules(sources);
  if (checked.troubles.length === 0) write(file, { key, checked });
  return checked;
}

const fromSources = import.meta.url.endsWith('.ts');

interface Kept {
  readonly key: string;
  readonly checked: CheckedRules;
}

function keyOf(sources: readonly RuleSource[]): string {
  const sum = createHash('sha256');
  for (const { text } of sources) sum.update(text).update('\0'); // where they lie does not matter
  const schemas = resolve(import.meta.dirname, '../../rulebook');
  for (const name of readdirSync(schemas).sort())
    if (/\.[tj]s$/.test(name)) sum.update(name).update(readFileSync(join(schemas, name)));
  return sum.digest('hex');
}

function read(file: string): Kept | null {
  try {
    return deserialize(readFileSync(file)) as Kept;
  } catch {
    return null; // none yet, or of another Node
  }
}

/** Whole or not at all, since another start may be reading; where it cannot be kept, the next start checks again. */
function write(file: string, kept: Kept): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, serialize(kept));
    renameSync(beside, file);
  } catch {
    // a folder that is not ours to write
  }
}

/** The later rules come after the earlier ones and override them by id. */
export const joinRules = (a: CheckedRules, b: CheckedRules): CheckedRules => ({
  byKind: Object.fromEntries(
    [...new Set([...Object.keys(a.byKind), ...Object.keys(b.byKind)])].map((kind) => [
      kind,
      [...(a.byKind[kind] ?? []), ...(b.byKind[kind] ?? [])],
    ]),
  ),
  examples: [...a.examples, ...b.examples],
  troubles: [...a.troubles, ...b.troubles],
});
