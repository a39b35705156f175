import type { Html } from '../markup/html.ts';

/** What is sent back; a body of pieces is sent as they come. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Iterable<string>;
  readonly headers?: Readonly<Record<string, string>>;
}

export const page = (markup: Html, status = 200): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body: markup.markup,
});

/** After a decision: the browser fetches the next page with GET, so that reloading decides nothing. */
export const seeOther = (to: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 303,
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: { ...headers, Location: to },
});

export const plain = (status: number, text: string): Reply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${text}\n`,
});

export const download = (name: string, type: string, body: Iterable<string>): Reply => ({
  status: 200,
  type,
  body,
  headers: { 'Content-Disposition': `attachment; filename="${name}"` },
});

/**
 * With every answer. Nothing is loaded from elsewhere and no script or style stands in a page; `same-origin` and not `no-referrer`,
 * since browsers send `Origin: null` with a form of a page that names no referrer.
 */
export const safeguards: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
