import { statSync } from 'node:fs';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { doTask } from './do-task.ts';
import type { Outcome, Settings, Task } from './task.ts';
import { ThreadPool } from './thread-pool.ts';

/** Fewer tasks, of less text in bytes, are done before the threads have learnt to read fast: see decisions/bulk-ingest.md. */
const WORTH_A_THREAD = { tasks: 300, text: 1_400_000 };
/** A thread gets so many at a time, or so much text. */
const BATCH = 16;
const BATCH_TEXT = 400_000;
/** Batches under way for each thread: enough that none waits, few enough that memory stays bounded. */
const AHEAD = 3;

/** Does tasks on `jobs` threads; the outcomes come in the order of the tasks, whatever the number of threads. */
export async function* doTasks(
  tasks: AsyncIterable<Task>,
  settings: Settings,
  rulebook: Rulebook,
  jobs: number,
): AsyncGenerator<Outcome> {
  const batches = inBatches(tasks);
  const first: Task[] = [];
  let size = 0;
  const isWorth = (): boolean => first.length >= WORTH_A_THREAD.tasks || size >= WORTH_A_THREAD.text;
  while (jobs > 1 && !isWorth()) {
    const next = await batches.next();
    if (next.done) break;
    first.push(...next.value);
    for (const task of next.value) size += sizeOf(task);
  }
  if (!isWorth()) {
    for await (const batch of chain(first, batches))
      for (const task of batch) yield doTask(task, settings, rulebook);
  } else yield* onThreads(chain(first, batches), settings, jobs);
}

/** Bytes of a record or a file, as far as can be told without reading it; what cannot be looked at is told by whoever reads it. */
function sizeOf({ path, record }: Task): number {
  if (record !== null) return record.length;
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

async function* chain(first: Task[], rest: AsyncGenerator<Task[]>): AsyncGenerator<Task[]> {
  for (let i = 0; i < first.length; i += BATCH) yield first.slice(i, i + BATCH);
  yield* rest;
}

async function* inBatches(tasks: AsyncIterable<Task>): AsyncGenerator<Task[]> {
  let batch: Task[] = [];
  let size = 0;
  for await (const task of tasks) {
    batch.push(task);
    size += task.record?.length ?? 0;
    if (batch.length < BATCH && size < BATCH_TEXT) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

async function* onThreads(
  batches: AsyncGenerator<Task[]>,
  settings: Settings,
  jobs: number,
): AsyncGenerator<Outcome> {
  const threads = new ThreadPool<readonly Task[], Outcome[]>('task-worker', settings, jobs);
  const waiting: Promise<Outcome[]>[] = [];
  try {
    let open = true;
    for (;;) {
      while (open && waiting.length < jobs * AHEAD) {
        const next = await batches.next();
        if (next.done) open = false;
        else waiting.push(threads.ask(next.value));
      }
      const oldest = waiting.shift();
      if (!oldest) return;
      yield* await oldest;
    }
  } finally {
    await threads.stop();
  }
}
