import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstFilter } from '../../pipeline/review/core/filter.ts';
import { allClaims } from '../../pipeline/store/find-claims.ts';
import { queueIds } from '../../pipeline/store/find-queue.ts';
import { listSubjects } from '../../pipeline/store/list-subjects.ts';
import { enter, type Visitor } from './ask.ts';
import { filled, type Served, served } from './served-store.ts';

const SCRIPT = '<script>alert(1)</script>';
const QUOTE = '"><img src=x onerror=alert(1)>';
const TURN = '\u202e';
const ESCAPE = '\u001b[31m';

/** Two articles at odds whose every word of metadata is an attack. */
function articles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const article = (name: string, publisher: string, gigawatts: string): void => {
    const meta = {
      title: `${SCRIPT}${QUOTE}${TURN}end`,
      publisher: `${publisher} ${QUOTE}`,
      published: '2026-03-02',
    };
    writeFileSync(join(folder, `${name}.meta.yaml`), JSON.stringify(meta));
    writeFileSync(
      join(folder, `${name}.txt`),
      `The Osier Point wind farm has a capacity of ${gigawatts} megawatts ${SCRIPT} ${QUOTE} ${ESCAPE} ${TURN}reversed, its owner said in March 2026.\n\nIt cost Osier${SCRIPT} $3 million.\n\n${'w'.repeat(1_000_000)} 12 people.\n`,
    );
  };
  article('a', 'First', '420');
  article('b', 'Second', '560');
}

let here: Served;
let visitor: Visitor;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claims-hostile-'));
  articles(join(folder, 'in'));
  const original = filled(join(folder, 'in'));
  here = await served(original.path);
  original.remove();
  visitor = await enter(here);
  // names that no reader of ours would make, but an import or another program's claims may carry
  here.store
    .prepare(
      `UPDATE claim SET subject_name = ?, metric_name = ?, rule = ?, derivation = ? WHERE subject IS NOT NULL`,
    )
    .run(SCRIPT + TURN, QUOTE, SCRIPT, JSON.stringify([QUOTE, ESCAPE]));
  here.store.prepare('UPDATE finding SET subject = ?, why = ?').run(SCRIPT + TURN, QUOTE + ESCAPE);
});
afterAll(async () => {
  await here?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** A field's value comes back as it went out, and is shown in its own box. */
const shownOf = (markup: string): string => markup.replace(/value="[^"]*"/g, '');

describe('what articles say is text on every page', () => {
  const pages = (): Record<string, string> => {
    const claims = [...allClaims(here.store)];
    const claim = claims[0];
    return {
      queue: '/queue?state=any&verdict=any',
      finding: `/finding/${queueIds(here.store, { ...firstFilter, verdict: null })[0]}`,
      claim: `/claim/${claim?.id}`,
      document: `/document/${claim?.document.id}`,
      documents: '/documents',
      subjects: '/subjects',
      subject: `/subject?id=${encodeURIComponent(listSubjects(here.store, '', 1)[0]?.id ?? '')}`,
      ledger: '/ledger',
      search: `/search?q=${encodeURIComponent(SCRIPT)}`,
    };
  };

  test('the store holds findings and claims to show', () => {
    expect(queueIds(here.store, { ...firstFilter, verdict: null }).length).toBeGreaterThan(0);
    expect(Object.values(pages()).join()).not.toContain('undefined');
  });

  test('no markup, no control character, no mark that turns the writing; not a megabyte', async () => {
    for (const [name, path] of Object.entries(pages())) {
      const { status, text } = await visitor.get(path);
      expect([name, status]).toEqual([name, 200]);
      expect([name, text.match(/<script>|<img/)]).toEqual([name, null]);
      expect([
        name,
        shownOf(text).match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/),
      ]).toEqual([name, null]);
      expect([name, text.length < 400_000]).toEqual([name, true]);
    }
  });

  test('what was meant to hide is shown', async () => {
    const { text } = await visitor.get(pages().document!);
    expect(text).toContain('⟨U+202E⟩');
    expect(text).toContain('&lt;script&gt;');
  });

  test('what a visitor sends comes back as text', async () => {
    const attack = `${QUOTE}${SCRIPT}${TURN}`;
    for (const path of [
      '/queue?text=',
      '/queue?subject=',
      '/ledger?text=',
      '/ledger?sort=',
      '/search?q=',
      '/documents?q=',
      '/subjects?q=',
      '/subject?id=',
      '/finding/',
      '/queue?after=',
      '/queue?done=',
    ])
      expect([
        path,
        (await visitor.get(path + encodeURIComponent(attack))).text.match(/<script>|<img/),
      ]).toEqual([path, null]);
  });

  test('a name and a note with markup are text in the history', async () => {
    const id = queueIds(here.store, { ...firstFilter, verdict: null })[0];
    const who = await visitor.post('/who', { who: SCRIPT, back: '/queue' });
    expect(String(who.headers['set-cookie'])).toMatch(/^claims_who=%3Cscript/);
    const seen = /name="seen" value="([^"]+)"/.exec((await visitor.get(`/finding/${id}`)).text)?.[1] ?? '';
    expect((await visitor.post(`/finding/${id}`, { do: 'x', seen, note: QUOTE + TURN })).status).toBe(303);
    const { text } = await visitor.get(`/finding/${id}`);
    expect(text).toContain('&lt;img src=x');
    expect(shownOf(text).match(/<img|\u202e/)).toBeNull();
  });

  test('nothing of it went wrong on the server', () => {
    expect(here.troubles).toEqual([]);
  });
});
