import { parentPort, workerData } from 'node:worker_threads';
import { compileChecked } from '../../rulebook/rulebook.ts';
import { doTask } from './do-task.ts';
import type { Settings, Task } from './task.ts';

/** A thread of `doTasks`: tasks in, outcomes out, their bytes handed over without a copy. */
const settings = workerData as Settings;
const { rulebook } = compileChecked(settings.rules.checked);

parentPort!.on('message', (tasks: readonly Task[]) => {
  const outcomes = tasks.map((task) => {
    const outcome = doTask(task, settings, rulebook);
    return { ...outcome, payload: new Uint8Array(outcome.payload) }; // out of Node's shared pool
  });
  parentPort!.postMessage(
    outcomes,
    outcomes.map(({ payload }) => payload.buffer),
  );
});
