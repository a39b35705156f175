import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { printTrouble, type Trouble } from '../model/trouble.ts';
import { isTrouble, parseRuleFile, type RuleSource } from '../rulebook/file.ts';
import {
  type CheckedRules,
  type Compiled,
  checkRules,
  compileChecked,
  type Rulebook,
} from '../rulebook/rulebook.ts';
import { version } from './version.ts';

/** The rules beside the package: `../../rules` from the sources, one further up from `dist/pipeline/run`. */
export const builtInRules: string =
  ['../../rules', '../../../rules']
    .map((up) => resolve(import.meta.dirname, up))
    .find((dir) => existsSync(dir)) ?? resolve(import.meta.dirname, '../../rules');

export interface RuleOptions {
  /** Folders whose rules come after the built-in ones and override them by id. */
  readonly folders?: readonly string[];
  /** Keep the examples, which only `rules test` reads; without them loading is markedly quicker. */
  readonly examples?: boolean;
}

/** Rule files that cannot be used. Nothing is read with half a rulebook: a missing unit would be a wrong figure. */
export class RuleError extends Error {
  readonly troubles: readonly Trouble[];
  constructor(troubles: readonly Trouble[]) {
    super(troubles.map(printTrouble).join('\n'));
    this.troubles = troubles;
  }
}

export interface LoadedRules extends Compiled {
  readonly sources: readonly RuleSource[];
  /** What a thread compiles its own rulebook from. */
  readonly checked: CheckedRules;
  /** Tells one set of rules from another, and one version of the program from the next. */
  readonly hash: string;
}

/** Reads and compiles the rules; faulty files are left out and named in `troubles`. */
export function loadRulebook(options: RuleOptions = {}): LoadedRules {
  const sources = ruleSources(options);
  const checked = checkRules(sources);
  return { sources, checked, hash: rulesHash(sources), ...compileChecked(checked) };
}

/** Reads and compiles the rules. Throws a `RuleError` that names file, line and column where one is wrong. */
export function loadRules(options: RuleOptions = {}): Rulebook {
  const { rulebook, troubles } = loadRulebook(options);
  if (troubles.length > 0) throw new RuleError(troubles);
  return rulebook;
}

export interface RuleFileInfo {
  readonly path: string;
  readonly kind: string;
  readonly about: string;
  readonly examples: number;
}

/** What each rule file says of itself. */
export function ruleFiles(options: RuleOptions = {}): {
  files: RuleFileInfo[];
  troubles: readonly Trouble[];
} {
  const { sources, troubles } = loadRulebook(options);
  const files = sources.flatMap((source) => {
    const file = parseRuleFile(source);
    if (isTrouble(file)) return [];
    const { about, examples } = file.data as { about?: unknown; examples?: unknown[] };
    return [
      { path: source.path, kind: file.kind, about: String(about ?? ''), examples: examples?.length ?? 0 },
    ];
  });
  return { files, troubles };
}

/** The rule files as text, the built-in ones first, each folder in the order of its paths. */
export function ruleSources({ folders = [], examples = false }: RuleOptions): RuleSource[] {
  const sources: RuleSource[] = [];
  for (const folder of [builtInRules, ...folders]) {
    let names: string[];
    try {
      names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new RuleError([
        { path: folder, line: null, column: null, message: `cannot read this folder of rules (${why})` },
      ]);
    }
    for (const name of names.filter((n) => /\.ya?ml$/.test(n)).sort()) {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8');
      sources.push({ path: shownPath(path), text: examples ? text : withoutExamples(text) });
    }
  }
  return sources;
}

/** Relative where the file lies below the working directory, so that messages can be clicked and are short. */
function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return (near.startsWith('..') ? path : near).split(sep).join('/');
}

function rulesHash(sources: readonly RuleSource[]): string {
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
