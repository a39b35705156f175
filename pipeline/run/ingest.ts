import { existsSync } from 'node:fs';
import type { Trouble } from '../model/trouble.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { DocumentRows } from '../store/document-row.ts';
import { hashAt, idsAt, keptById, keptFrom } from '../store/find-documents.ts';
import type { Store } from '../store/open-store.ts';
import { beginRun, endRun } from '../store/runs.ts';
import { markStale } from '../store/stale.ts';
import { amendDocument } from './amend.ts';
import { catchUp } from './check/catch-up.ts';
import { type Recheck, recheck } from './check/recheck.ts';
import { dropWithOrigin, putWithOrigin } from './origins/group-origins.ts';
import { type ReadOptions, readAll } from './read-all.ts';
import type { Outcome } from './threads/task.ts';

export interface IngestOptions extends Omit<ReadOptions, 'product' | 'known'> {
  /** Read again what has not changed. */
  readonly again: boolean;
  /** The clock, handed in; ISO instants. */
  readonly now: () => string;
  /** Asked after each document; `true` stops there with a whole store. */
  readonly stopped: () => boolean;
  readonly onTrouble: (trouble: Trouble) => void;
  readonly onProgress: (done: number, path: string) => void;
  /** How many slots are still to be checked. */
  readonly onChecking: (left: number) => void;
}

export interface IngestSummary {
  readonly read: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly claims: number;
  readonly stopped: boolean;
}

/** Paths → store. Safe to repeat and to kill: each document is one transaction with its claims and the findings it touches. */
export async function ingest(
  store: Store,
  given: readonly string[],
  options: IngestOptions,
): Promise<IngestSummary> {
  const run = beginRun(store, 'ingest', options.now());
  const count = { read: 0, unchanged: 0, failed: 0, claims: 0 };
  const writer = new Writer(store, options.rules.rulebook, options);
  const known = (path: string, line: number): string | null =>
    options.again ? null : hashAt(store, path, line);
  let stopped = false;
  for await (const outcome of readAll(given, { ...options, product: 'rows', known })) {
    for (const trouble of outcome.troubles) options.onTrouble(trouble);
    const result = writer.take(outcome);
    count[result.kind]++;
    count.claims += result.claims;
    options.onProgress(count.read + count.unchanged + count.failed, outcome.path);
    stopped = options.stopped();
    if (stopped) break;
  }
  writer.finish(!stopped);
  writer.commit();
  await catchUp(store, options.rules, {
    jobs: options.jobs,
    now: options.now,
    stopped: options.stopped,
    onProgress: (left) => options.onChecking(left),
  });
  stopped ||= options.stopped();
  endRun(store, run, {
    finished: stopped ? null : options.now(),
    documents: count.read,
    claims: count.claims,
    findings: store.prepare('SELECT count(*) FROM finding').pluck().get() as number,
    troubles: count.failed,
  });
  return { ...count, stopped };
}

type Taken = { readonly kind: 'read' | 'unchanged' | 'failed'; readonly claims: number };

/** So many documents are checked as they come; of more, the buckets are marked and checked once at the end. */
const AT_ONCE = 8;
/** Milliseconds that a transaction of several documents stays open: another program waits no longer than that. */
const MOMENT = 250;

/** Writes outcomes as they come, and notices what a file no longer holds. */
class Writer {
  private readonly store: Store;
  private readonly options: IngestOptions;
  private readonly check: Recheck;
  private written = 0;
  private begun = 0;
  /** The file whose documents are coming in, the ids of those that are there, and whether it could be read to its end. */
  private current: { source: string; ids: Set<string>; whole: boolean } | null = null;

  constructor(store: Store, rulebook: Rulebook, options: IngestOptions) {
    this.store = store;
    this.options = options;
    this.check = recheck(store, rulebook);
  }

  take(outcome: Outcome): Taken {
    const { path: source, line } = outcome;
    if (this.current?.source !== source) this.finish(true);
    this.current ??= { source, ids: new Set(), whole: true };
    const { ids } = this.current;
    if (outcome.kind === 'failed') {
      this.current.whole = false; // what it held before is kept: the trouble may pass
      return { kind: 'failed', claims: 0 };
    }
    if (outcome.kind === 'unchanged') {
      const still = idsAt(this.store, source, line);
      for (const id of still) ids.add(id);
      // another file has taken the document over since its hash was looked up
      return still.length > 0 ? { kind: 'unchanged', claims: 0 } : this.twin(outcome, 'one read before it');
    }
    const rows = JSON.parse(new TextDecoder().decode(outcome.payload)) as DocumentRows;
    const twin = this.twinOf(rows, ids);
    ids.add(rows.id);
    if (twin !== null) return this.twin(outcome, twin);
    this.write(() => {
      const touched = putWithOrigin(this.store, rows, this.options.now());
      for (const name of amendDocument(this.store, this.options.rules.rulebook, rows.id)) touched.add(name);
      return touched;
    });
    return { kind: 'read', claims: rows.claims.length };
  }

  private twin({ path, line }: Outcome, of: string): Taken {
    const message = `is the same document as ${of} (one url or id); left out`;
    this.options.onTrouble({ path, line: line || null, column: line ? 1 : null, message });
    return { kind: 'failed', claims: 0 };
  }

  /** Drops what a file held and holds no longer, once it has been read to its end. */
  finish(whole: boolean): void {
    const { current } = this;
    this.current = null;
    if (!current?.whole || !whole || current.source === '-') return;
    for (const kept of keptFrom(this.store, current.source))
      if (!current.ids.has(kept.id))
        this.write(() => dropWithOrigin(this.store, kept.id, this.options.now()));
  }

  /**
   * The change with the origins it moves and the findings it touches, or marks that these are to be checked: whole or not at all.
   * The first documents have a transaction each; in bulk, those of a moment share one, since most of a commit is the same pages.
   */
  private write(change: () => Set<string>): void {
    const { database } = this.store;
    if (!database.inTransaction) {
      database.exec('BEGIN IMMEDIATE');
      this.begun = performance.now();
    }
    const touched = change();
    if (this.written++ < AT_ONCE) {
      this.check(touched, this.options.now());
      this.commit();
    } else {
      markStale(this.store, touched);
      if (performance.now() - this.begun > MOMENT) this.commit();
    }
  }

  commit(): void {
    if (this.store.database.inTransaction) this.store.database.exec('COMMIT');
  }

  /**
   * Where the same document stands that has the older right: two files may carry one url, two records one id. The first path in
   * order holds it, so that the result does not depend on which was read first; a file that has gone gives its place up.
   */
  private twinOf({ id, source }: DocumentRows, ids: ReadonlySet<string>): string | null {
    const kept = keptById(this.store, id);
    if (!kept) return null;
    const where = kept.line ? `${kept.source}:${kept.line}` : kept.source;
    if (kept.source === source) return ids.has(id) ? where : null;
    return kept.source < source && existsSync(kept.source) ? where : null;
  }
}
