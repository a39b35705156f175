import type { Trouble } from '../../model/trouble.ts';
import type { Flags } from '../../read/read-document.ts';
import type { LoadedRules } from '../load-rules.ts';

/** One document to read: a file, or a record of a JSONL file. */
export interface Task {
  readonly path: string;
  /** Of the record, from 1; 0 for a file of its own. */
  readonly line: number;
  /** The record's line; `null` for a file, which whoever takes the task reads himself. */
  readonly record: string | null;
  /** The hash the store has for it: where it is still the same, nothing needs to be done. */
  readonly known: string | null;
}

/** What a thread has to know to do a task; survives being sent to it. */
export interface Settings {
  readonly product: 'rows' | 'claims' | 'quantities';
  readonly rules: Pick<LoadedRules, 'checked' | 'hash'>;
  readonly flags: Flags;
  readonly maxBytes: number;
}

/** What became of a task. `payload` is UTF-8: bytes cross between threads far cheaper than objects. */
export interface Outcome {
  readonly path: string;
  readonly line: number;
  readonly kind: 'done' | 'unchanged' | 'failed';
  readonly payload: Uint8Array;
  readonly troubles: readonly Trouble[];
}

export const NOTHING = new Uint8Array(0);
export const DEFAULT_MAX_BYTES = 16_000_000;
