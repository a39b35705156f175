import type { Trouble } from '../model/trouble.ts';
import type { Flags } from '../read/read-document.ts';
import { findInputs } from './find-inputs.ts';
import type { LoadedRules } from './load-rules.ts';
import { doTasks } from './threads/do-tasks.ts';
import { NOTHING, type Outcome, type Settings } from './threads/task.ts';
import { type KnownHash, tasksOf } from './threads/tasks-of.ts';

export interface ReadOptions {
  readonly kind: 'files' | 'jsonl';
  readonly rules: LoadedRules;
  readonly jobs: number;
  readonly maxBytes: number;
  readonly flags: Flags;
  readonly product: Settings['product'];
  readonly known?: KnownHash;
  /** Told once how many files there are; never for JSON Lines, whose records nobody has counted. */
  readonly onTotal?: (files: number) => void;
}

/** Paths as a user gives them → what was made of each document, in the order of paths; troubles come as outcomes of their own. */
export async function* readAll(given: readonly string[], options: ReadOptions): AsyncGenerator<Outcome> {
  const { kind, rules, jobs, maxBytes, flags, product, known } = options;
  const settings: Settings = {
    product,
    rules: { checked: { ...rules.checked, examples: [] }, hash: rules.hash },
    flags,
    maxBytes,
  };
  for (const trouble of rules.troubles) yield failure(trouble); // left out; the others hold
  const { paths, troubles } = findInputs(given, kind);
  for (const trouble of troubles) yield failure(trouble);
  if (kind === 'files') options.onTotal?.(paths.length);
  const late: Trouble[] = [];
  const tasks = tasksOf(paths, {
    kind,
    onTrouble: (trouble) => late.push(trouble),
    ...(known ? { known } : {}),
  });
  for await (const outcome of doTasks(tasks, settings, rules.rulebook, jobs)) yield outcome;
  for (const trouble of late) yield failure(trouble);
}

export const failure = (trouble: Trouble): Outcome => ({
  path: trouble.path,
  line: trouble.line ?? 0,
  kind: 'failed',
  payload: NOTHING,
  troubles: [trouble],
});
