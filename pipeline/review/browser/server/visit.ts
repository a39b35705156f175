import type { Store } from '../../../store/open-store.ts';
import type { Desk } from '../../core/desk.ts';

/** One request that was let in, as the pages see it. */
export interface Visit {
  readonly store: Store;
  /** Who decides, with the clock. */
  readonly desk: Desk;
  readonly path: string;
  readonly query: URLSearchParams;
  /** What stands in the place of `:id` in the path. */
  readonly id: string;
  /** The fields of a form that was sent; empty for a page that is only asked for. */
  readonly fields: URLSearchParams;
  /** Has to stand in every form. */
  readonly formToken: string;
}
