import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';

/** How editors are told a line; most know `+LINE`. */
const STYLES: readonly (readonly [editors: RegExp, args: (path: string, line: number) => string[]])[] = [
  [
    /^(?:code|codium|cursor|windsurf)(?:-insiders)?$/,
    (path, line) => ['--wait', '--goto', `${path}:${line}`],
  ],
  [/^(?:hx|helix|subl|zed|micro)$/, (path, line) => [`${path}:${line}`]],
];

/**
 * Opens a file at a line in the user's editor and waits for it. No shell sees the path. @param editor as in `$EDITOR`: a program,
 * perhaps with arguments. @returns what went wrong, or `null`
 */
export function openEditor(editor: string, path: string, line: number): string | null {
  const [program, ...args] = editor.trim().split(/\s+/);
  if (!program) return 'set $EDITOR to the editor to use';
  const name = basename(program).replace(/\.(?:exe|cmd)$/i, '');
  const safe = path.startsWith('-') ? `./${path}` : path; // a name is no option
  const place = STYLES.find(([editors]) => editors.test(name))?.[1](safe, line) ?? [`+${line}`, safe];
  const { error, status } = spawnSync(program, [...args, ...place], { stdio: 'inherit', shell: false });
  if (error) return `${program} cannot be started (${'code' in error ? String(error.code) : error.message})`;
  return status === 0 || status === null ? null : `${program} ended with ${status}`;
}
