import type { Store } from './open-store.ts';

/** The group of documents that carry one story; the document itself where it stands alone. */
export const originOfDocument = (store: Store, id: string): string =>
  (store.prepare('SELECT origin FROM document WHERE id = ?').pluck().get(id) as string | null | undefined) ??
  id;
