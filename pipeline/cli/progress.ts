import { colourOn } from './console.ts';

/** A bar on stderr for more than a few documents, and only on a terminal: a log keeps one line. */
export interface Progress {
  readonly total: (count: number) => void;
  readonly step: (done: number, what: string) => void;
  readonly clear: () => void;
}

const NARROW = 24;
const FEW = 5;
const REST = 100; // milliseconds between two drawings

export function progress(): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { total: () => {}, step: () => {}, clear: () => {} };
  let total: number | null = null;
  let drawn = 0;
  const clear = (): void => {
    if (drawn > 0) stderr.write('\r\u001b[2K');
  };
  return {
    clear,
    total: (count) => {
      total = count;
    },
    step(done, what) {
      const now = performance.now();
      if (now - drawn < REST || (total !== null && total <= FEW)) return;
      drawn = now;
      const room = Math.max(10, (stderr.columns || 80) - NARROW - 24);
      const name = [...what].length > room ? `…${what.slice(1 - room)}` : what;
      const count = total === null || done > total ? `${done}` : `${done}/${total}`;
      stderr.write(
        `\r\u001b[2K${total === null || done > total ? '' : bar(done / total)} ${count} ${plain(name)}`,
      );
    },
  };
}

function bar(part: number): string {
  const full = Math.round(Math.min(1, part) * NARROW);
  const text = '█'.repeat(full) + '░'.repeat(NARROW - full);
  return colourOn(process.stderr) ? `\u001b[36m${text}\u001b[39m` : text;
}

/** File names may hold anything. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
