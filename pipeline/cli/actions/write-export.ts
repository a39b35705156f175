import { createWriteStream, type WriteStream } from 'node:fs';
import { exportLines } from '../../run/export-lines.ts';
import { withSettledStore } from '../../run/with-settled-store.ts';
import { print, say } from '../console.ts';
import type { ExportFlags } from '../flags.ts';
import { WrongUse } from '../wrong-use.ts';

const CHUNK = 64 * 1024;

/** Writes the ledger to stdout or to a file, in large pieces. */
export async function writeExport({ store, format, what, output }: ExportFlags): Promise<void> {
  if (what !== 'claims' && format !== 'jsonl')
    throw new WrongUse(`${what} are exported as JSON Lines only; add --format jsonl`);
  const file = output === undefined ? null : await open(output);
  await withSettledStore(store, { rules: [], now: () => new Date().toISOString(), say }, async (opened) => {
    let chunk = '';
    for (const line of exportLines(opened, format, what)) {
      chunk += line;
      if (chunk.length < CHUNK) continue;
      await write(chunk, file);
      chunk = '';
    }
    await write(chunk, file);
  });
  if (!file) return;
  await new Promise<void>((resolve) => file.end(() => resolve()));
  say(`written to ${output}`);
}

const write = async (text: string, file: WriteStream | null): Promise<void> => {
  if (!file) return print(text);
  if (!file.write(text)) await new Promise<void>((resolve) => file.once('drain', () => resolve()));
};

const open = (path: string): Promise<WriteStream> =>
  new Promise((resolve, reject) => {
    const file = createWriteStream(path);
    file.once('open', () => resolve(file));
    file.once('error', (error: NodeJS.ErrnoException) =>
      reject(new WrongUse(`${path}: cannot be written (${error.code}); choose another file with --output`)),
    );
  });
