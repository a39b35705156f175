import { request } from 'node:http';
import type { Served } from './served-store.ts';

export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

export interface Question {
  readonly method?: string;
  /** Exactly as sent in the first line; the client of this test mends nothing. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request as it is given, over plain HTTP, without a browser. */
export function ask(home: string, { method = 'GET', target, headers = {}, body }: Question): Promise<Asked> {
  const { hostname, port } = new URL(home);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: target, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(pieces).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export interface Visitor {
  readonly cookie: string;
  readonly get: (target: string) => Promise<Asked>;
  /** A form as a page of ours sends it. */
  readonly post: (target: string, fields: Readonly<Record<string, string>>) => Promise<Asked>;
}

/** Somebody who opened the printed address: with the cookie, and with the token that stands in the forms. */
export async function enter({ serving, home }: Pick<Served, 'serving' | 'home'>): Promise<Visitor> {
  const { search } = new URL(serving.url);
  const first = await ask(home, { target: `/${search}` });
  const cookie = String(first.headers['set-cookie']).split(';')[0]!;
  const get = (target: string): Promise<Asked> => ask(home, { target, headers: { cookie } });
  const token = /name="token" value="([^"]+)"/.exec((await get('/queue')).text)?.[1] ?? '';
  return {
    cookie,
    get,
    post: (target, fields) =>
      ask(home, {
        method: 'POST',
        target,
        headers: { cookie, origin: home, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ token, ...fields }).toString(),
      }),
  };
}
