import type { Store } from './open-store.ts';

/** One call of a command that writes. */
export interface Run {
  readonly command: string;
  /** ISO instants; `finished` is `null` where it was cut short. */
  readonly started: string;
  readonly finished: string | null;
  readonly documents: number;
  readonly claims: number;
  readonly findings: number;
  readonly troubles: number;
}

export const beginRun = (store: Store, command: string, when: string): number =>
  Number(
    store
      .prepare(
        'INSERT INTO run (command, started, documents, claims, findings, troubles) VALUES (?, ?, 0, 0, 0, 0)',
      )
      .run(command, when).lastInsertRowid,
  );

export const endRun = (store: Store, run: number, result: Omit<Run, 'command' | 'started'>): void =>
  void store
    .prepare(
      'UPDATE run SET finished = ?, documents = ?, claims = ?, findings = ?, troubles = ? WHERE sequence = ?',
    )
    .run(result.finished, result.documents, result.claims, result.findings, result.troubles, run);

/** The last runs, newest first. */
export const lastRuns = (store: Store, count: number): Run[] =>
  store
    .prepare(
      'SELECT command, started, finished, documents, claims, findings, troubles FROM run ORDER BY sequence DESC LIMIT ?',
    )
    .all(count) as Run[];
