import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionById } from '../../pipeline/review/core/actions.ts';
import { decideFinding } from '../../pipeline/review/core/decide.ts';
import { firstFilter } from '../../pipeline/review/core/filter.ts';
import { undo } from '../../pipeline/review/core/undo.ts';
import { viewFinding } from '../../pipeline/review/core/view-finding.ts';
import { allDecisions } from '../../pipeline/store/decisions.ts';
import { queueIds } from '../../pipeline/store/find-queue.ts';
import { openStore } from '../../pipeline/store/open-store.ts';
import { article, type Workshop, workshop } from './workshop.ts';

let w: Workshop;
beforeEach(() => {
  w = workshop();
});
afterEach(() => w.close());

const line = (n: number, amount: string): string => `Company Arden${n} had revenue of ${amount} in 2024.`;
const write = (name: string, publisher: string, from: number, to: number, amount: string): void => {
  const body = Array.from({ length: to - from }, (_, i) => line(from + i, amount)).join('\n\n');
  writeFileSync(join(w.folder, 'articles', name), article(publisher, '2025-03-02', body));
};

test('two reviewers and an ingest on one store lose nothing', { timeout: 120_000 }, async () => {
  mkdirSync(join(w.folder, 'articles'));
  const day = (n: number): void => {
    write(`a${n}.md`, `Paper ${n}`, n * 10, n * 10 + 10, '$4.2 billion');
    write(`b${n}.md`, `Gazette ${n}`, n * 10, n * 10 + 10, '$5.1 billion');
  };
  for (let n = 0; n < 5; n++) day(n);
  await w.publish({});
  for (let n = 5; n < 40; n++) day(n);
  const program = join(import.meta.dirname, '../../.runtime/claims.mjs');
  const ingest = spawn(process.execPath, [program, 'ingest', join(w.folder, 'articles'), '--store', w.path]);
  let running = true;
  const ended = once(ingest, 'close').then(([code]) => {
    running = false;
    return code as number;
  });
  const second = openStore(w.path);
  const desks = [w.desk('ada'), w.desk('ben', second)];
  const dismiss = { action: actionById('update')!, side: null };
  const made = { ada: 0, ben: 0 };
  for (let turn = 0; running || Math.min(made.ada, made.ben) < 10; turn++) {
    const desk = desks[turn % 2]!;
    const ids = queueIds(desk.store, firstFilter);
    const id = ids[Math.floor(ids.length / 2)];
    if (id !== undefined) {
      const { version } = viewFinding(desk.store, id)!;
      if (decideFinding(desk, id, dismiss, version).kind === 'done') made[desk.who as 'ada' | 'ben']++;
      if (turn % 7 === 0 && undo(desk).kind === 'done') made[desk.who as 'ada' | 'ben']--;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await ended).toBe(0);
  for (const who of ['ada', 'ben'] as const) {
    const mine = allDecisions(w.store).filter((d) => d.who === who);
    const undone = mine.filter((d) => d.action === 'undo').length;
    expect(mine.length - 2 * undone).toBe(made[who]);
  }
  const states = w.asking().map((f) => f.state);
  expect(states).toHaveLength(400);
  expect(states.filter((s) => s === 'dismissed')).toHaveLength(made.ada + made.ben);
  second.close();
});
