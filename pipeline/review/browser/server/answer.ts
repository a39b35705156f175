import type { Store } from '../../../store/open-store.ts';
import { deskOf } from '../../core/desk.ts';
import { oops } from '../pages/layout.ts';
import { equal } from './guard.ts';
import { page, plain, type Reply, seeOther } from './reply.ts';
import { routes } from './routes.ts';
import type { Visit } from './visit.ts';

export interface Request {
  readonly store: Store;
  readonly options: { readonly who: string; readonly now: () => string; readonly rules: readonly string[] };
  /** Has to come back with every form. */
  readonly form: string;
  readonly method: string;
  readonly target: string;
  /** `null` where no form was sent. */
  readonly body: URLSearchParams | null;
  /** The name that the browser's cookie gives. */
  readonly visitor: string | null;
}

/** A request that was let in → its page. Only what stands in the table of routes exists: no path leads to a file. */
export function answer({ store, options, form, method, target, body, visitor }: Request): Reply {
  const [rawPath = '/', rawQuery = ''] = split(target);
  const path = decoded(rawPath);
  if (path === null) return plain(400, 'the address is not spelt as an address');
  const who = (visitor === null ? null : decoded(visitor))?.trim() || options.who;
  const desk = deskOf(store, { ...options, who });
  const visit: Visit = {
    store,
    desk,
    path,
    query: new URLSearchParams(rawQuery),
    id: '',
    fields: body ?? new URLSearchParams(),
    formToken: form,
  };
  for (const { pattern, get, post } of routes) {
    const found = pattern.exec(rawPath);
    if (!found) continue;
    const here = { ...visit, id: decoded(found[1] ?? '') ?? '' };
    if (method !== 'POST') return get ? get(here) : seeOther('/queue');
    if (!post) return plain(405, 'nothing can be decided here');
    if (!equal(here.fields.get('token') ?? '', form))
      return plain(403, 'the form is of another run: reload the page and decide again');
    return post(here);
  }
  return page(oops(visit, 'There is no such page', 'Nothing stands at this address.'), 404);
}

const split = (target: string): [string, string] => {
  const at = target.indexOf('?');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
};

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
