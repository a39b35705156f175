import { existsSync, globSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, normalize, relative, sep } from 'node:path';
import type { Trouble } from '../model/trouble.ts';

/** What is read in a folder. A file that is named is read whatever it is called. */
const ARTICLE = /\.(?:md|markdown|txt|text)$/i;
const RECORDS = /\.(?:jsonl|ndjson)$/i;
/** What stands in a folder to explain it is no article. */
const ABOUT = /^(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING)\b/i;
const GLOB = /[*?[\]{}]/;

export interface Inputs {
  /** Paths in order, each once, with `/`; `-` is stdin. */
  readonly paths: readonly string[];
  readonly troubles: readonly Trouble[];
}

/**
 * Files, folders (with what is below them), globs and `-` → the files to read. A folder that is linked into itself is entered
 * once; a sidecar is no article.
 */
export function findInputs(given: readonly string[], kind: 'files' | 'jsonl' = 'files'): Inputs {
  const wanted = kind === 'jsonl' ? RECORDS : ARTICLE;
  const found = new Set<string>();
  const troubles: Trouble[] = [];
  const walk = new Walk(wanted, found, troubles);
  for (const name of given) {
    if (name === '-') found.add('-');
    else if (existsSync(name)) walk.enter(plain(name));
    else if (GLOB.test(name)) {
      const matches = globSync(name);
      if (matches.length === 0) troubles.push(trouble(name, 'this pattern matches no file'));
      for (const match of matches) walk.enter(plain(match));
    } else troubles.push(trouble(name, 'there is no such file or folder'));
  }
  return { paths: [...found].sort(byCodePoint), troubles };
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

class Walk {
  private readonly wanted: RegExp;
  private readonly found: Set<string>;
  private readonly troubles: Trouble[];
  constructor(wanted: RegExp, found: Set<string>, troubles: Trouble[]) {
    this.wanted = wanted;
    this.found = found;
    this.troubles = troubles;
  }

  /** A path that was named or matched. */
  enter(path: string): void {
    const stats = this.stats(path);
    if (!stats) return;
    if (stats.isDirectory()) {
      const before = this.found.size;
      this.folder(path, new Set());
      if (this.found.size === before && this.troubles.length === 0)
        this.troubles.push(trouble(path, 'there is no article (.md, .txt) in this folder'));
    } else if (stats.isFile() || stats.isFIFO() || stats.isCharacterDevice()) this.found.add(path);
    else this.troubles.push(trouble(path, 'this is neither a file nor a folder'));
  }

  /** `above`: the real paths of the folders it lies in, which tell a loop of links. */
  private folder(path: string, above: ReadonlySet<string>): void {
    let names: string[];
    let real: string;
    try {
      real = realpathSync(path);
      if (above.has(real)) {
        this.troubles.push(trouble(path, 'this link leads back into its own folder; not followed'));
        return;
      }
      names = readdirSync(path);
    } catch (error) {
      this.troubles.push(trouble(path, `cannot be read (${codeOf(error)})`));
      return;
    }
    const inside = new Set([...above, real]);
    for (const name of names) {
      // a README tells about the articles beside it
      if (name.startsWith('.') || name === 'node_modules' || ABOUT.test(name) || /^readme\./i.test(name))
        continue;
      const below = path === '.' ? name : `${path === '/' ? '' : path}/${name}`;
      const stats = this.stats(below);
      if (stats?.isDirectory()) this.folder(below, inside);
      else if (stats?.isFile() && this.wanted.test(name)) this.found.add(below);
    }
  }

  private stats(path: string): Stats | null {
    try {
      return statSync(path);
    } catch (error) {
      this.troubles.push(trouble(path, `cannot be read (${codeOf(error)})`));
      return null;
    }
  }
}

/** As the user gave it, without `./` and with `/`: the path is what a document is known by. */
function plain(path: string): string {
  const normal = normalize(path).replace(/(?<=.)[\\/]+$/, '');
  const near = isAbsolute(normal) ? normal : relative('', normal) || '.';
  return near.split(sep).join('/');
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const trouble = (path: string, message: string): Trouble => ({ path, line: null, column: null, message });
