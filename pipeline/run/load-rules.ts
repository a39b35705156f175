import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { printTrouble, type Trouble } from '../model/trouble.ts';
import type { RuleSource } from '../rulebook/file.ts';
import {
  type CheckedRules,
  type Compiled,
  checkRules,
  compileChecked,
  type Rulebook,
  schemas,
} from '../rulebook/rulebook.ts';
import { checkedRules, joinRules } from './rules/checked-rules.ts';
import { version } from './version.ts';

/** The rules beside the package: `../../rules` from the sources, one further up from `dist/pipeline/run`. */
export const builtInRules: string =
  ['../../rules', '../../../rules']
    .map((up) => resolve(import.meta.dirname, up))
    .find((dir) => existsSync(dir)) ?? resolve(import.meta.dirname, '../../rules');

export interface RuleOptions {
  /** Folders whose rules come after the built-in ones and override them by id. */
  readonly folders?: readonly string[];
  /** A whole set of rules in the place of the built-in one. */
  readonly base?: string;
  /** `false` leaves the registry of names out. */
  readonly entities?: boolean;
  /** Keep the examples, which only `rules test` reads; without them loading is markedly quicker. */
  readonly examples?: boolean;
}

/** Rule files that cannot be used. */
export class RuleError extends Error {
  readonly troubles: readonly Trouble[];
  constructor(troubles: readonly Trouble[]) {
    super(troubles.map(printTrouble).join('\n'));
    this.troubles = troubles;
  }
}

export interface LoadedRules extends Compiled {
  /** What a thread compiles its own rulebook from. */
  readonly checked: CheckedRules;
  /** Tells one set of rules from another, and one version of the program from the next. */
  readonly hash: string;
}

/** Reads and compiles the rules; faulty files are left out and named in `troubles`. */
export function loadRulebook({
  folders = [],
  base = builtInRules,
  entities = true,
  examples = false,
}: RuleOptions = {}): LoadedRules {
  const first = sourcesIn(base, examples);
  const own = folders.flatMap((folder) => sourcesIn(folder, examples));
  const kept = !examples && base === builtInRules;
  const ground = kept ? checkedRules(first, dirname(builtInRules)) : checkRules(first);
  const joined = own.length === 0 ? ground : joinRules(ground, checkRules(own));
  const checked = entities ? joined : { ...joined, byKind: { ...joined.byKind, entities: [] } };
  const hash = hashOf([...first, ...own]);
  return { checked, hash: entities ? hash : `${hash} without entities`, ...compileChecked(checked) };
}

/** Reads and compiles the rules. Throws a `RuleError` that names file, line and column where one is wrong. */
export function loadRules(options: RuleOptions = {}): Rulebook {
  const { rulebook, troubles } = loadRulebook(options);
  if (troubles.length > 0) throw new RuleError(troubles);
  return rulebook;
}

/** True for a folder with rules of every kind: a copy of the built-in set rather than additions to it. */
export function isWholeSet(folder: string): boolean {
  const { byKind } = checkRules(sourcesIn(folder, false));
  return Object.keys(schemas).every((kind) => byKind[kind] !== undefined);
}

/** The rule files as text, the built-in ones first, each folder in the order of its paths. */
export const ruleSources = ({ folders = [], examples = false }: RuleOptions): RuleSource[] =>
  [builtInRules, ...folders].flatMap((folder) => sourcesIn(folder, examples));

function sourcesIn(folder: string, examples: boolean): RuleSource[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new RuleError([
      { path: folder, line: null, column: null, message: `cannot read this folder of rules (${why})` },
    ]);
  }
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      return { path: shownPath(path), text: examples ? text : withoutExamples(text) };
    });
}

/** Relative where the file lies below the working directory, so that messages can be clicked and are short. */
function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return (near.startsWith('..') ? path : near).split(sep).join('/');
}

function hashOf(sources: readonly RuleSource[]): string {
  const sum = createHash('sha256').update(version);
  for (const { text } of sources) sum.update(text).update('\0');
  return sum.digest('hex');
}

/**
 * Cuts the top-level `examples:` out, keeping the lines' numbers: they are most of a rule file and parsing YAML is most of the
 * start. In a block mapping only a top-level key can stand at the margin, so the cut needs no parser.
 */
export function withoutExamples(text: string): string {
  const lines = text.split('\n');
  let inside = false;
  return lines
    .map((line) => {
      if (/^[^\s#-]/.test(line)) inside = line.startsWith('examples:');
      return inside ? '' : line;
    })
    .join('\n');
}
