import { openStore, type Store, type StoreOptions } from '../store/open-store.ts';
import { asStoreError } from '../store/store-error.ts';

/** Opens a store for the length of `use` and closes it whatever happens; SQLite's complaints become one line each. */
export async function withStore<T>(
  path: string,
  options: StoreOptions,
  use: (store: Store) => T | Promise<T>,
): Promise<T> {
  const store = openStore(path, options);
  try {
    return await use(store);
  } catch (error) {
    throw asStoreError(error, path);
  } finally {
    store.close();
  }
}
