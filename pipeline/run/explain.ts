import { existsSync } from 'node:fs';
import { type Extraction, extract } from '../extract.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Mention, Refused } from '../model/mention.ts';
import type { Result } from '../model/trouble.ts';
import { lineStarts, placeOf } from '../read/lines.ts';
import { toSource } from '../read/offset-map.ts';
import { documentById, keptFrom } from '../store/find-documents.ts';
import type { Store } from '../store/open-store.ts';
import type { LoadedRules } from './load-rules.ts';
import { fetchTask, readTask } from './threads/read-task.ts';
import { DEFAULT_MAX_BYTES, type Settings, type Task } from './threads/task.ts';

/** A sentence with all that was made of it, and what was not and why. */
export interface ExplainedSentence {
  readonly line: number;
  readonly text: string;
  readonly mentions: readonly { readonly mention: Mention; readonly written: string }[];
  readonly claims: readonly Claim[];
  readonly refused: readonly { readonly written: string; readonly reason: string; readonly rule: string }[];
}

/** The sentences that touch a line of a file, read afresh; from the kept text where the file has gone. */
export function explainLine(
  path: string,
  line: number,
  rules: LoadedRules,
  store: Store | null,
): Result<ExplainedSentence[]> {
  const document = readHere(path, rules) ?? keptHere(path, store);
  if (!document)
    return {
      ok: false,
      trouble: {
        path,
        line: null,
        column: null,
        message: 'there is no such file, nor does the store have it',
      },
    };
  if (!document.ok) return document;
  return { ok: true, value: sentencesAt(extract(document.value, rules.rulebook), line) };
}

function readHere(path: string, rules: LoadedRules): Result<Document> | null {
  if (!existsSync(path)) return null;
  const task: Task = { path, line: 0, record: null, known: null };
  const settings: Settings = {
    product: 'claims',
    rules,
    flags: {},
    maxBytes: DEFAULT_MAX_BYTES,
  };
  const material = fetchTask(task, settings);
  return material.ok ? readTask(task, material.value, settings) : material;
}

function keptHere(path: string, store: Store | null): Result<Document> | null {
  if (!store) return null;
  const [source, record] = path.split('#');
  const kept = keptFrom(store, source!).find((k) => record === undefined || k.path === path);
  const document = kept && documentById(store, kept.id);
  return document ? { ok: true, value: document } : null;
}

function sentencesAt({ document, passages, readings, claims, refused }: Extraction, line: number) {
  const starts = lineStarts(document.text);
  const lineOf = (offset: number): number => placeOf(starts, offset).line;
  const found: ExplainedSentence[] = [];
  passages.forEach((passage, p) => {
    const last = lineOf(Math.max(0, passage.map.end - 1));
    if (line > last || line < lineOf(toSource(passage.map, [0, 1])[0])) return;
    for (const sentence of readings[p]!.sentences) {
      const span = toSource(passage.map, sentence.span);
      if (line < lineOf(span[0]) || line > lineOf(Math.max(span[0], span[1] - 1))) continue;
      const within = ({ span: [from, to] }: Pick<Refused, 'span'>): boolean =>
        sentence.span[0] <= from && to <= sentence.span[1];
      const unused = refused.filter((r) => r.passage === p && within(r));
      const known = new Set(unused.map((r) => `${r.span[0]}`));
      found.push({
        line: lineOf(span[0]),
        text: passage.text.slice(...sentence.span),
        mentions: sentence.mentions.map((mention) => ({
          mention,
          written: passage.text.slice(...mention.span),
        })),
        claims: claims.filter((c) => c.span[0] >= span[0] && c.span[1] <= span[1]),
        refused: [...unused, ...sentence.refused.filter((r) => !known.has(`${r.span[0]}`))]
          .sort((a, b) => a.span[0] - b.span[0])
          .map((r) => ({ written: passage.text.slice(...r.span), reason: r.reason, rule: r.rule })),
      });
    }
  });
  return found;
}
