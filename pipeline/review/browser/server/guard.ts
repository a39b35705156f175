import { createHash, timingSafeEqual } from 'node:crypto';

/** What a request says of itself before anything is done with it. */
export interface Knock {
  readonly method: string;
  /** As it stands in the first line of the request. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What a server lets in. */
export interface Gate {
  /** Values of `Host`, in lower case, under which the server was told to answer. */
  readonly hosts: ReadonlySet<string>;
  /** In the printed address; once, then the cookie is enough. */
  readonly token: string;
  readonly cookie: { readonly name: string; readonly value: string };
}

export type Answer =
  | { readonly kind: 'in' }
  /** The token was right: a cookie is to be set and the token to vanish from the address bar. */
  | { readonly kind: 'welcome' }
  | { readonly kind: 'refused'; readonly status: number; readonly why: string };

/**
 * Whether a request comes from the one browser that was given the address. A page of another site can make a browser ask, but not
 * forge `Host` and `Origin`, nor read the cookie; a name that is made to point here (DNS rebinding) stands in `Host`.
 */
export function guard({ method, target, headers }: Knock, { hosts, token, cookie }: Gate): Answer {
  const one = (name: string): string | null => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  const host = one('host')?.toLowerCase() ?? '';
  if (!hosts.has(host)) return refused(421, 'this server does not answer to that name');
  if (!/^\/(?![/\\])/.test(target)) return refused(400, 'the address must begin with one slash');
  if (!['GET', 'HEAD', 'POST'].includes(method))
    return refused(405, 'only GET, HEAD and POST are known here');
  const site = one('sec-fetch-site');
  const given = givenToken(target);
  if (method === 'POST') {
    if (one('origin')?.toLowerCase() !== `http://${host}`)
      return refused(403, 'a decision must come from a page of this server');
    if (site !== null && site !== 'same-origin')
      return refused(403, 'a decision must come from a page of this server');
  } else if (given !== null) {
    return equal(given, token) ? { kind: 'welcome' } : refused(403, NO_TOKEN);
  }
  if (site === 'cross-site' && method === 'GET') return refused(403, 'another site asked for this page');
  return equal(cookieIn(one('cookie'), cookie.name) ?? '', cookie.value)
    ? { kind: 'in' }
    : refused(403, NO_TOKEN);
}

const NO_TOKEN = 'the token is missing or of another run: open the address that claims serve has printed';

const refused = (status: number, why: string): Answer => ({ kind: 'refused', status, why });

const givenToken = (target: string): string | null =>
  target.includes('token=') ? new URLSearchParams(target.split('?')[1] ?? '').get('token') : null;

/** The value of a cookie in a `Cookie` header. */
export function cookieIn(header: string | null, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at >= 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** In a time that does not tell where the two differ. */
export function equal(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
