import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstFilter } from '../../pipeline/review/core/filter.ts';
import { allDecisions } from '../../pipeline/store/decisions.ts';
import { queueIds } from '../../pipeline/store/find-queue.ts';
import { type Asked, ask, enter, type Visitor } from './ask.ts';
import { filled, type Served, served } from './served-store.ts';

let here: Served;
let visitor: Visitor;
let finding: string;
beforeAll(async () => {
  const original = filled('sources');
  here = await served(original.path);
  original.remove();
  visitor = await enter(here);
  finding = queueIds(here.store, firstFilter)[0] ?? '';
});
afterAll(() => here?.end());

const seen = async (): Promise<string> =>
  /name="seen" value="([^"]+)"/.exec((await visitor.get(`/finding/${finding}`)).text)?.[1] ?? '';

/** A right decision, but for what the test makes wrong. */
async function decision(headers: Readonly<Record<string, string>>, fields = {}): Promise<Asked> {
  const page = (await visitor.get(`/finding/${finding}`)).text;
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ token, do: 'x', seen: await seen(), ...fields }).toString();
  const form = {
    cookie: visitor.cookie,
    origin: here.home,
    'content-type': 'application/x-www-form-urlencoded',
  };
  return ask(here.home, {
    method: 'POST',
    target: `/finding/${finding}`,
    headers: { ...form, ...headers },
    body,
  });
}

describe('who is let in', () => {
  test('nobody without the token; the cookie is for this server alone and no script reads it', async () => {
    expect((await ask(here.home, { target: '/queue' })).status).toBe(403);
    expect((await ask(here.home, { target: '/?token=guessed' })).status).toBe(403);
    const first = await ask(here.home, { target: `/${new URL(here.serving.url).search}` });
    expect(first.status).toBe(200);
    expect(String(first.headers['set-cookie'])).toMatch(
      /^claims_\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
    expect((await visitor.get('/queue')).status).toBe(200);
  });

  test('not with a cookie of another run', async () => {
    const cookie = visitor.cookie.replace(/=.*/, '=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    expect((await ask(here.home, { target: '/queue', headers: { cookie } })).status).toBe(403);
  });

  test.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example:80'])(
    'not under the name "%s", although cookie and address are right',
    async (host) => {
      const { status } = await ask(here.home, {
        target: '/queue',
        headers: { cookie: visitor.cookie, host },
      });
      expect([400, 421]).toContain(status);
    },
  );

  test('not from a page of another site', async () => {
    const headers = { cookie: visitor.cookie, 'sec-fetch-site': 'cross-site' };
    expect((await ask(here.home, { target: '/queue', headers })).status).toBe(403);
  });

  test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('not with %s', async (method) => {
    expect(
      (await ask(here.home, { method, target: '/queue', headers: { cookie: visitor.cookie } })).status,
    ).toBe(405);
  });
});

describe('what writes', () => {
  const written = (): number => allDecisions(here.store).length;

  test.each([
    ['of another origin', { origin: 'http://evil.example' }],
    ['of a page without an origin', { origin: 'null' }],
    ['of the same host over another scheme', { origin: 'https://127.0.0.1' }],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }],
    ['without the cookie', { cookie: '' }],
  ])('a form %s is refused', async (_, headers) => {
    const count = written();
    expect((await decision(headers)).status).toBe(403);
    expect(written()).toBe(count);
  });

  test('a form without our token is refused', async () => {
    const count = written();
    expect((await decision({}, { token: 'guessed' })).status).toBe(403);
    expect(written()).toBe(count);
  });

  test('a GET never decides', async () => {
    const count = written();
    await visitor.get(`/finding/${finding}?do=x&seen=${await seen()}`);
    expect((await visitor.get('/undo')).status).toBe(303);
    expect(written()).toBe(count);
  });

  test('a form of a megabyte is not read', async () => {
    const sent = visitor.post(`/finding/${finding}`, { note: 'x'.repeat(1_000_000) });
    expect(
      await sent.then(
        (a) => a.status,
        () => 413,
      ),
    ).toBe(413);
  });

  test('leads nowhere else afterwards', async () => {
    const { headers } = await visitor.post('/who', { who: 'x', back: '//evil.example/' });
    expect(headers.location).toBe('/queue');
    const split = await visitor.post('/who', { who: 'x\r\nSet-Cookie: a=b', back: '/queue\r\nX: y' });
    expect([split.headers.location, split.headers.x]).toEqual(['/queue', undefined]);
    expect(String(split.headers['set-cookie'])).not.toContain('a=b; ');
  });

  test('the second of two to decide sees that the finding has changed, and writes nothing', async () => {
    const both = await seen();
    expect((await visitor.post(`/finding/${finding}`, { do: 'r', seen: both })).status).toBe(303);
    const count = written();
    const second = await visitor.post(`/finding/${finding}`, { do: '1', seen: both });
    expect(second.status).toBe(409);
    expect(second.text).toContain('has changed since you looked');
    expect(second.text).toContain('rounding');
    expect(written()).toBe(count);
  });
});

describe('what is served', () => {
  test.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/style.css/../../server/guard.ts',
    '/assets/keys.js',
    '/package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/finding/..%2f..%2fpackage.json',
    '/document/%00',
    '/keys.js%00.css',
  ])('%s is no file', async (target) => {
    const { status, text } = await visitor.get(target);
    expect(status).toBe(404);
    expect(text).not.toMatch(/root:|"version"|timingSafeEqual/);
  });

  test.each(['http://evil.example/queue', '//evil.example/queue', '/\\evil.example', '/finding/%zz', '*'])(
    'the target %s is refused',
    async (target) => {
      expect((await visitor.get(target)).status).toBe(400);
    },
  );

  test('with a strict policy on every answer, refused ones too', async () => {
    const answers = [
      await visitor.get('/queue'),
      await visitor.get('/ledger.csv'),
      await ask(here.home, { target: '/queue' }),
    ];
    for (const { headers } of answers) {
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  test('no page holds a script, a style or a handler of its own', async () => {
    for (const path of ['/queue', `/finding/${finding}`, '/ledger', '/subjects', '/documents', '/help']) {
      const { text } = await visitor.get(path);
      expect(
        text.match(/<script(?! src="\/keys\.js" defer><\/script>)|<style|\sstyle="|\son\w+=|javascript:/i),
      ).toBeNull();
      expect(text.match(/(?:src|href|action)="(?:https?:)?\/\//)).toBeNull();
    }
  });
});
