/** The YAML between two `---` lines at the top of a file. */
export interface FrontMatter {
  readonly yaml: string;
  /** Where the YAML begins in the file. */
  readonly start: number;
  /** Where the prose begins: behind the closing line. */
  readonly end: number;
}

/** Opened at the top of the file and never closed. */
export interface Unclosed {
  readonly unclosed: true;
}

/** TOML, which is skipped and not read. */
const TOML = /^\+\+\+[ \t]*\r?\n[A-Za-z_][\s\S]*?\n\+\+\+[ \t]*(?:\r?\n|$)/;
const FENCE = /^---[ \t]*(?:\r?\n|$)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/;
const KEY = /^[A-Za-z_][\w .-]{0,60}:(?:\s|$)/;
const LONGEST = 64 * 1024;

/**
 * Front matter at the top of a text. A `---` line that no `key:` line follows is a rule between paragraphs, not front matter.
 */
export function frontMatterOf(text: string): FrontMatter | Unclosed | null {
  if (text.startsWith('+++')) {
    const toml = TOML.exec(text.slice(0, LONGEST))?.[0].length;
    return toml === undefined ? null : { yaml: '', start: 0, end: toml };
  }
  if (!text.startsWith('---')) return null;
  const fence = FENCE.exec(text.slice(0, 200));
  if (!fence) return null;
  const start = fence[0].length;
  let begun = false;
  for (let at = start; at < text.length && at < LONGEST; ) {
    const next = text.indexOf('\n', at);
    const line = text.slice(at, next < 0 ? text.length : next);
    if (CLOSING.test(line)) {
      if (!begun && text.slice(start, at).trim() !== '') return null;
      return { yaml: text.slice(start, at), start, end: next < 0 ? text.length : next + 1 };
    }
    if (!begun && line.trim() !== '' && !line.trimStart().startsWith('#')) {
      if (!KEY.test(line)) return null;
      begun = true;
    }
    if (next < 0) break;
    at = next + 1;
  }
  return begun ? { unclosed: true } : null;
}

/** Where the prose of a text begins. */
export function proseStart(text: string): number {
  const front = frontMatterOf(text);
  return front && 'end' in front ? front.end : 0;
}
