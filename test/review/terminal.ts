import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A pseudo-terminal needs a little of what only an operating system has; Python brings it where it is installed. */
export const hasTerminal: boolean =
  process.platform !== 'win32' && spawnSync('python3', ['-c', 'import pty, termios']).status === 0;

export interface Ending {
  readonly code: number;
  /** Whether the terminal echoes and reads by lines as before. */
  readonly restored: boolean;
}

export interface Terminal {
  readonly press: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly signal: (number: number) => void;
  /** The lines on the screen. */
  readonly screen: () => string[];
  /** Everything that reached the terminal. */
  readonly raw: () => string;
  /** Waits until the screen shows all of these. */
  readonly shows: (...texts: readonly string[]) => Promise<void>;
  readonly shown: (test: (screen: readonly string[]) => boolean, what: string) => Promise<void>;
  readonly ended: Promise<Ending>;
}

const PATIENCE = 60_000;
const root = join(import.meta.dirname, '../..');

/** The real program on a pseudo-terminal. */
export function claimsOnTerminal(
  args: readonly string[],
  {
    columns = 80,
    rows = 24,
    env = {},
  }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Terminal {
  const child = spawn(
    'python3',
    [
      join(import.meta.dirname, 'on_terminal.py'),
      ...[String(columns), String(rows), process.execPath, join(root, '.runtime/claims.mjs')],
      ...args,
    ],
    { cwd: root, env: { ...process.env, TERM: 'xterm-256color', NO_COLOR: '', ...env } },
  );
  child.setMaxListeners(0); // one for each wait of a long test
  let raw = '';
  let errors = '';
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    raw += chunk;
    for (const look of waiting) look();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const send = (command: object): void => void child.stdin.write(`${JSON.stringify(command)}\n`);
  const screen = (): string[] => screenOf(raw);
  const shown = (test: (screen: readonly string[]) => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (!test(screen())) return;
        waiting.delete(look);
        clearTimeout(late);
        resolve();
      };
      const fail = (): void => {
        waiting.delete(look);
        clearTimeout(late);
        reject(new Error(`the screen never showed ${what}:\n${screen().join('\n')}\n${errors}`));
      };
      const late = setTimeout(fail, PATIENCE);
      child.once('close', fail);
      waiting.add(look);
      look();
    });
  return {
    press: (keys) => send({ keys }),
    resize: (c, r) => send({ size: [c, r] }),
    signal: (number) => send({ signal: number }),
    screen,
    raw: () => raw,
    shown,
    shows: (...texts) =>
      shown((lines) => texts.every((text) => lines.join('\n').includes(text)), JSON.stringify(texts)),
    ended: new Promise((resolve, reject) => {
      child.on('close', () => {
        const last = errors.trim().split('\n').at(-1) ?? '';
        if (last.startsWith('{')) resolve(JSON.parse(last) as Ending);
        else reject(new Error(errors));
      });
    }),
  };
}

/** The lines of the last whole frame: each is put in its place by itself. */
function screenOf(raw: string): string[] {
  const end = raw.lastIndexOf('\u001b[?2026l');
  const begin = raw.lastIndexOf('\u001b[?2026h', end);
  if (end < 0 || begin < 0) return [];
  const lines: string[] = [];
  for (const part of raw
    .slice(begin, end)
    .split(/\u001b\[(?=\d+;1H)/)
    .slice(1)) {
    const [, row, text] = /^(\d+);1H([\s\S]*)$/.exec(part)!;
    lines[Number(row) - 1] ??= text!.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '');
  }
  return lines;
}
