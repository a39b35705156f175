import { like, wordsIn } from './find-ledger.ts';
import type { Store } from './open-store.ts';

/** A sentence that holds a claim, with its document. */
export interface FoundSentence {
  readonly text: string;
  readonly document: string;
  readonly title: string | null;
  readonly path: string;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Id of the first claim in it. */
  readonly claim: string | null;
  readonly claims: number;
}

/** Sentences that hold all the words, in the order of ingesting; none for no words. The look through a million takes about a second. */
export function findSentences(store: Store, text: string, count: number): FoundSentence[] {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  return store
    .prepare(
      `SELECT sentence.text, document.id AS document, document.title, document.path, document.publisher, document.published,
         (SELECT id FROM claim WHERE claim.document = sentence.document AND claim.sentence = sentence.rowid ORDER BY position LIMIT 1) AS claim,
         (SELECT count(*) FROM claim WHERE claim.document = sentence.document AND claim.sentence = sentence.rowid) AS claims
       FROM sentence CROSS JOIN document ON document.rowid = sentence.document
       WHERE ${words.map(() => "sentence.text LIKE ? ESCAPE '\\'").join(' AND ')}
       ORDER BY sentence.rowid LIMIT ?`,
    )
    .all(...words.map(like), count) as FoundSentence[];
}
