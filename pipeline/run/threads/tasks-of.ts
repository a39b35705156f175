import { statSync } from 'node:fs';
import type { Trouble } from '../../model/trouble.ts';
import { codeOf } from '../find-inputs.ts';
import { lines } from '../lines.ts';
import type { Task } from './task.ts';

/** The hash that the store has for a document, by where it was read. */
export type KnownHash = (path: string, line: number) => string | null;

export interface TaskOptions {
  readonly kind: 'files' | 'jsonl';
  readonly known?: KnownHash;
  /** A JSONL file that cannot be read to its end. */
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Paths → tasks; a JSONL file is read line by line as the tasks are taken. */
export async function* tasksOf(
  paths: readonly string[],
  { kind, known, onTrouble }: TaskOptions,
): AsyncGenerator<Task> {
  for (const path of paths) {
    if (kind === 'files') {
      yield { path, line: 0, record: null, known: known?.(path, 0) ?? null };
      continue;
    }
    try {
      if (path !== '-' && statSync(path).isDirectory()) continue;
      for await (const { number, text } of lines(path))
        if (text.trim() !== '')
          yield { path, line: number, record: text, known: known?.(path, number) ?? null };
    } catch (error) {
      onTrouble({ path, line: null, column: null, message: `cannot be read (${codeOf(error)})` });
    }
  }
}
