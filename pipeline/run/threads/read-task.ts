import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Document } from '../../model/document.ts';
import type { Result } from '../../model/trouble.ts';
import { readDocument, sidecarPath } from '../../read/read-document.ts';
import { readRecord } from '../../read/read-records.ts';
import { codeOf } from '../find-inputs.ts';
import type { Settings, Task } from './task.ts';

/** What a task is about before it is read: its bytes and what tells whether they have changed. */
export interface Material {
  readonly bytes: Uint8Array;
  readonly sidecar: Uint8Array | null;
  /** Of everything the claims depend on: bytes, sidecar, flags, rules. */
  readonly hash: string;
}

/** Reads a file and its sidecar (`ARTICLE.meta.yaml` beside `ARTICLE.txt`), or takes the record's own text. */
export function fetchTask(task: Task, settings: Settings): Result<Material> {
  try {
    if (task.record === null && task.path !== '-') {
      const { size } = statSync(task.path);
      if (size > settings.maxBytes) return tooLarge(task, size, settings.maxBytes);
    }
    const bytes =
      task.record === null ? readFileSync(task.path === '-' ? 0 : task.path) : Buffer.from(task.record);
    if (bytes.length > settings.maxBytes) return tooLarge(task, bytes.length, settings.maxBytes);
    const sidecar = task.record === null && task.path !== '-' ? sidecarOf(task.path) : null;
    const hash = createHash('sha256')
      .update(settings.rules.hash)
      .update(JSON.stringify([settings.flags, sidecar?.length ?? null, task.record === null]))
      .update(sidecar ?? '')
      .update(bytes)
      .digest('hex')
      .slice(0, 32);
    return { ok: true, value: { bytes, sidecar, hash } };
  } catch (error) {
    return failed(task, `cannot be read (${codeOf(error)})`);
  }
}

export function readTask(task: Task, { bytes, sidecar }: Material, { flags }: Settings): Result<Document> {
  if (task.record !== null) return readRecord(task.path, task.record, task.line, flags);
  return readDocument({ path: task.path, bytes, flags, sidecar });
}

function sidecarOf(path: string): Uint8Array | null {
  const beside = sidecarPath(path);
  if (!existsSync(beside)) return null; // hardly any article has one, and a failure costs more than the look
  try {
    return readFileSync(beside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}

const tooLarge = (task: Task, size: number, limit: number): Result<never> =>
  failed(
    task,
    `is larger than the limit (${size.toLocaleString('en')} of ${limit.toLocaleString('en')} bytes); raise it with --max-bytes`,
  );

const failed = ({ path, line }: Task, message: string): Result<never> => ({
  ok: false,
  trouble: { path, line: line || null, column: line ? 1 : null, message },
});
