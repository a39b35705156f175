import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '../../../store/open-store.ts';
import { html } from '../markup/html.ts';
import { bare } from '../pages/layout.ts';
import { answer } from './answer.ts';
import { formOf, TooLarge } from './form.ts';
import { cookieIn, type Gate, guard } from './guard.ts';
import { page, plain, type Reply } from './reply.ts';
import { sendTo } from './send.ts';

export interface ServeOptions {
  /** An address of this machine; the default answers to nobody else. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Who decides, where the browser says nothing else. */
  readonly who: string;
  /** ISO instant. */
  readonly now: () => string;
  /** Folders of the user's own rules. */
  readonly rules: readonly string[];
  readonly onTrouble: (what: string) => void;
}

export interface Serving {
  /** With the token: whoever has it may decide. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the pages of a store until it is closed; the store stays the caller's. Rejects where the port is taken. */
export async function serve(store: Store, options: ServeOptions): Promise<Serving> {
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 30_000 }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      options.onTrouble(error instanceof Error ? error.message : String(error));
      if (response.headersSent) response.destroy();
      else void sendTo(response, request.method ?? 'GET', apology(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo; // a port was listened on, so it is no pipe
  const gate: Gate = {
    hosts: namesOf(options.host, port),
    token: randomBytes(24).toString('base64url'),
    cookie: { name: `claims_${port}`, value: randomBytes(24).toString('base64url') },
  };
  const form = randomBytes(24).toString('base64url');

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: target = '/', headers } = request;
    const send = (reply: Reply): Promise<void> => sendTo(response, method, reply);
    const verdict = guard({ method, target, headers }, gate);
    if (verdict.kind === 'refused') {
      request.resume(); // read and forgotten, so that the browser sees the answer
      return send(plain(verdict.status, verdict.why));
    }
    if (verdict.kind === 'welcome') return send(welcome(gate));
    try {
      const body = method === 'POST' ? await formOf(request) : null;
      const visitor = cookieIn(headers.cookie ?? null, 'claims_who');
      return await send(answer({ store, options, form, method, target, body, visitor }));
    } catch (error) {
      if (error instanceof TooLarge) return send(plain(413, error.message));
      throw error;
    }
  }

  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/?token=${gate.token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Another program may hold the store for longer than we wait; nothing was written then. */
function apology(error: unknown): Reply {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_BUSY')
    ? plain(503, 'the store is busy with another program and nothing was written: go back and try again')
    : plain(500, 'something went wrong here; the store is unharmed');
}

function namesOf(host: string, port: number): Set<string> {
  const names = new Set([host.includes(':') ? `[${host}]` : host.toLowerCase()]);
  if (['127.0.0.1', '::1', 'localhost'].includes(host))
    for (const name of ['127.0.0.1', '[::1]', 'localhost']) names.add(name);
  return new Set([...names].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}

/**
 * A page that goes on by itself, not a redirect: followed from another program or site, a redirect would still count as that site's
 * request, and a strict cookie would not be sent with it.
 */
function welcome({ cookie }: Gate): Reply {
  const body = bare(
    'claims',
    html`<p>Signed in. <a href="/queue">Go on to the queue</a></p>`,
    html`<meta http-equiv="refresh" content="0;url=/queue">`,
  );
  return {
    ...page(body),
    headers: { 'Set-Cookie': `${cookie.name}=${cookie.value}; HttpOnly; SameSite=Strict; Path=/` },
  };
}
