import { bucketsOf, ownBucket } from '../../check/buckets-of.ts';
import { checkBucket } from '../../check/check.ts';
import { type CheckContext, contextOf } from '../../check/context.ts';
import { NO_ORIGINS } from '../../check/origins/origins.ts';
import { sketchOf, tracesOf, writeSketch } from '../../check/origins/sketch.ts';
import { extract } from '../../extract.ts';
import type { Document } from '../../model/document.ts';
import type { Trouble } from '../../model/trouble.ts';
import { claimJson } from '../../report/claim-json.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { documentRows } from '../../store/document-row.ts';
import { quantitiesOf } from '../quantities-of.ts';
import { fetchTask, readTask } from './read-task.ts';
import { NOTHING, type Outcome, type Settings, type Task } from './task.ts';

type Make = (document: Document, rulebook: Rulebook, task: Task, hash: string) => string;

/** What a task's document is made into. */
const products: Readonly<Record<Settings['product'], Make>> = {
  claims: (document, rulebook) =>
    extract(document, rulebook)
      .claims.map((claim) => `${JSON.stringify(claimJson(claim, document.record))}\n`)
      .join(''),
  quantities: (document, rulebook) => `${JSON.stringify(quantitiesOf(document, rulebook))}\n`,
  rows: (document, rulebook, { path: source, line }, hash) => {
    const { claims } = extract(document, rulebook);
    const sketch = sketchOf(document);
    const bucket = ownBucket(document.id);
    return JSON.stringify(
      documentRows(document, claims, (claim) => bucketsOf(claim, rulebook), {
        sketch: writeSketch(sketch),
        traces: tracesOf(sketch),
        // here and not by the writer: threads are many, the writer is one
        own: { bucket, findings: checkBucket(bucket, claims, contextFor(rulebook)) },
        source,
        line,
        hash,
      }),
    );
  },
};

const contexts = new WeakMap<Rulebook, CheckContext>();

function contextFor(rulebook: Rulebook): CheckContext {
  const context = contexts.get(rulebook) ?? contextOf(rulebook, NO_ORIGINS);
  contexts.set(rulebook, context);
  return context;
}

/** Does one task; whatever goes wrong with it is told and leaves the others alone. */
export function doTask(task: Task, settings: Settings, rulebook: Rulebook): Outcome {
  const { path, line } = task;
  const failed = (trouble: Trouble): Outcome => ({
    path,
    line,
    kind: 'failed',
    payload: NOTHING,
    troubles: [trouble],
  });
  try {
    const material = fetchTask(task, settings);
    if (!material.ok) return failed(material.trouble);
    const { hash } = material.value;
    if (hash === task.known) return { path, line, kind: 'unchanged', payload: NOTHING, troubles: [] };
    const document = readTask(task, material.value, settings);
    if (!document.ok) return failed(document.trouble);
    const text = products[settings.product](document.value, rulebook, task, hash);
    return { path, line, kind: 'done', payload: Buffer.from(text), troubles: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return failed({
      path,
      line: line || null,
      column: line ? 1 : null,
      message: `claims has a fault of its own here and left it out (${why}); please report it`,
    });
  }
}
