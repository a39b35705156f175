import type { Store } from './open-store.ts';

/**
 * A number that is another one as soon as anybody but this connection has written to the store. What another reader has seen since it
 * was asked for is still true while it is the same, as far as it does not depend on what this connection writes itself.
 */
export const writingsOfOthers = (store: Store): number =>
  store.database.pragma('data_version', { simple: true }) as number;
