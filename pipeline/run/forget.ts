import type { Rulebook } from '../rulebook/rulebook.ts';
import { keptBelow, keptByPath, keptFrom } from '../store/find-documents.ts';
import type { Store } from '../store/open-store.ts';
import { recheck } from './check/recheck.ts';
import { dropWithOrigin } from './origins/group-origins.ts';

/** Drops what was read from a file, below a folder or as one record, and checks again what that touches. @returns how many documents */
export function forget(store: Store, path: string, rulebook: Rulebook, now: () => string): number {
  const plain = path.replace(/^\.\//, '').replace(/(?<=.)\/+$/, '');
  const exact = keptFrom(store, plain);
  const found = exact.length > 0 ? exact : [...keptBelow(store, plain), ...keptByPath(store, plain)];
  const check = recheck(store, rulebook);
  for (const { id } of found)
    store.database.transaction(() => check(dropWithOrigin(store, id, now()), now())).immediate();
  return found.length;
}
