import { originsOf } from '../../check/origins/origins.ts';
import { documentById } from '../../store/find-documents.ts';
import type { Store } from '../../store/open-store.ts';
import { originGroups } from '../../store/origins.ts';

export interface OriginReport {
  readonly documents: readonly {
    readonly id: string;
    readonly path: string;
    readonly publisher: string | null;
    readonly published: string | null;
  }[];
  readonly why: readonly string[];
}

/** The store's groups with what shows each; the texts of one group are in memory at a time. */
export function* findOrigins(store: Store): Generator<OriginReport> {
  for (const group of originGroups(store)) {
    const documents = group.documents.map((id) => documentById(store, id)!);
    yield {
      documents: documents
        .map(({ id, record, path, publisher, published }) => ({
          id: record ?? id,
          path,
          publisher,
          published,
        }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
      why: originsOf(documents).groups.flatMap(({ why }) => why),
    };
  }
}
