import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { bucketsOf } from '../../check/buckets-of.ts';
import type { Claim, DocumentRef } from '../../model/claim.ts';
import type { Trouble } from '../../model/trouble.ts';
import { CsvRows, delimiterOf, type Row } from '../../read/csv-rows.ts';
import { claimRow } from '../../store/claim-row.ts';
import { hashAt, keptFrom } from '../../store/find-documents.ts';
import type { Store } from '../../store/open-store.ts';
import { addClaim, addDocument, addSentence } from '../../store/put-document.ts';
import { beginRun, endRun } from '../../store/runs.ts';
import { hash } from '../../text/hash.ts';
import { amendDocument } from '../amend.ts';
import { recheck } from '../check/recheck.ts';
import { codeOf } from '../find-inputs.ts';
import type { LoadedRules } from '../load-rules.ts';
import { dropWithOrigin } from '../origins/group-origins.ts';
import { CsvClaims, type RowFault } from './csv-claims.ts';
import type { ImportMap } from './import-map.ts';

export interface ImportOptions {
  readonly map: ImportMap;
  readonly rules: LoadedRules;
  readonly now: () => string;
  readonly onTrouble: (trouble: Trouble) => void;
  readonly onProgress: (rows: number, what: string) => void;
}

export interface ImportSummary {
  readonly rows: number;
  readonly claims: number;
  readonly sources: number;
  readonly failed: number;
  readonly unchanged: boolean;
}

/**
 * A CSV → claims, each row the evidence of its figure, each source a document of its own. The whole file is one transaction with
 * the findings it touches: a kill leaves nothing or all. Memory holds the names of what is touched, not the rows.
 */
export async function importCsv(store: Store, path: string, options: ImportOptions): Promise<ImportSummary> {
  const { rules, map } = options;
  const sum = createHash('sha256').update(rules.hash).update(JSON.stringify(map));
  try {
    sum.update(readFileSync(path));
  } catch (error) {
    options.onTrouble({ path, line: null, column: null, message: `cannot be read (${codeOf(error)})` });
    return { rows: 0, claims: 0, sources: 0, failed: 1, unchanged: false };
  }
  const digest = sum.digest('hex').slice(0, 32);
  if (hashAt(store, path, 0) === digest)
    return { rows: 0, claims: 0, sources: 0, failed: 0, unchanged: true };
  const run = beginRun(store, 'import', options.now());
  const { database } = store;
  database.exec('BEGIN IMMEDIATE');
  try {
    const writer = new TableWriter(store, path, digest, options);
    for (const kept of keptFrom(store, path)) writer.touch(dropWithOrigin(store, kept.id, options.now()));
    for await (const row of rowsOf(path)) if (!writer.take(row)) break;
    const summary = writer.finish();
    endRun(store, run, {
      finished: options.now(),
      documents: summary.sources,
      claims: summary.claims,
      findings: store.prepare('SELECT count(*) FROM finding').pluck().get() as number,
      troubles: summary.failed,
    });
    database.exec('COMMIT');
    return summary;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

async function* rowsOf(path: string): AsyncGenerator<Row> {
  const decoder = new TextDecoder('utf-8'); // takes a byte order mark away
  let csv: CsvRows | null = null;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const text = decoder.decode(chunk as Uint8Array, { stream: true });
    csv ??= new CsvRows(delimiterOf(text.slice(0, Math.max(0, text.indexOf('\n')) || text.length)));
    yield* csv.push(text);
  }
  if (csv) yield* csv.push(decoder.decode(), true);
}

/** Bad rows shown one by one; of the rest only the number. */
const SHOWN = 20;
const EVERY = 5000;

class TableWriter {
  private readonly store: Store;
  private readonly path: string;
  private readonly digest: string;
  private readonly options: ImportOptions;
  private claims: CsvClaims | null = null;
  private readonly documents = new Map<string, { ref: DocumentRef; row: number | bigint; count: number }>();
  private readonly touched = new Set<string>();
  private readonly count = { rows: 0, claims: 0, failed: 0 };

  constructor(store: Store, path: string, digest: string, options: ImportOptions) {
    this.store = store;
    this.path = path;
    this.digest = digest;
    this.options = options;
  }

  touch(names: Iterable<string>): void {
    for (const name of names) this.touched.add(name);
  }

  /** @returns false where the head shows that the rest is of no use */
  take(row: Row): boolean {
    if (!this.claims) return this.head(row);
    this.count.rows++;
    if (this.count.rows % EVERY === 0) this.options.onProgress(this.count.rows, this.path);
    const document = this.documentOf(row, this.claims);
    const claim = this.claims.claimOf(row, document.ref, document.count);
    if ('message' in claim) this.fault(row, claim);
    else this.add(claim, document);
    return true;
  }

  private add(claim: Claim, document: { row: number | bigint; count: number }): void {
    // a row is no prose: what compares wordings, and the arithmetic of an article, have no business here
    const buckets = bucketsOf(claim, this.options.rules.rulebook).filter((name) => /^[st]\|/.test(name));
    const [start, end] = claim.sentenceSpan;
    const sentence = addSentence(this.store, document.row, start, end, claim.sentence);
    addClaim(this.store, document.row, document.count++, sentence, claimRow(claim), buckets);
    for (const name of buckets) this.touched.add(name);
    this.count.claims++;
  }

  private head(row: Row): boolean {
    const columns = new Map(row.cells.map((cell, i) => [cell.value.trim(), i] as const));
    for (const [key, from] of Object.entries(this.options.map))
      if ('column' in from && !columns.has(from.column)) {
        const known = [...columns.keys()].join(', ');
        this.fault(row, {
          column: 1,
          message: `there is no column "${from.column}"; the columns are ${known}. For a constant write ${key}='${from.column}'`,
        });
        return false;
      }
    this.claims = new CsvClaims(this.options.rules.rulebook, this.options.map, columns);
    return true;
  }

  private documentOf(row: Row, claims: CsvClaims) {
    const source = claims.text(row, 'source');
    const published = claims.text(row, 'published');
    const key = JSON.stringify([source, published]);
    const known = this.documents.get(key);
    if (known) return known;
    const ref: DocumentRef = {
      id: hash('table', this.path, key),
      path: this.path,
      title: null,
      publisher: source,
      published,
    };
    const cells = [
      ...[ref.id, this.path, this.path, 0, null, 'csv', null, source, null, published, null, null, null],
      ...['{}', this.digest, NO_SKETCH, null, ''],
    ];
    const made = { ref, row: addDocument(this.store, cells, []), count: 0 };
    this.documents.set(key, made);
    return made;
  }

  private fault({ line }: Row, { column, message }: RowFault): void {
    if (++this.count.failed <= SHOWN) this.options.onTrouble({ path: this.path, line, column, message });
  }

  finish(): ImportSummary {
    const { failed } = this.count;
    if (failed > SHOWN)
      this.options.onTrouble({
        path: this.path,
        line: null,
        column: null,
        message: `${failed - SHOWN} more rows were left out`,
      });
    this.options.onProgress(this.count.rows, 'checking');
    for (const { ref } of this.documents.values())
      this.touch(amendDocument(this.store, this.options.rules.rulebook, ref.id));
    recheck(this.store, this.options.rules.rulebook)(this.touched, this.options.now());
    return { ...this.count, sources: this.documents.size, unchanged: false };
  }
}

/** Rows share no wording by which origins could be told. */
const NO_SKETCH = JSON.stringify({ signature: null, sentences: [], opening: null });
