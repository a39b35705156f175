import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Sketch, sketchOf, writeSketch } from '../../check/origins/sketch.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { addDocument } from '../../store/put-document.ts';
import { keptSketches } from './kept-sketches.ts';

const folder = mkdtempSync(join(tmpdir(), 'claims-sketches-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sketch = (text: string): Sketch =>
  sketchOf({ id: '', text: text.repeat(12), publisher: null, wire: null });

function put(store: Store, id: string, text: string): void {
  const cells = [id, `${id}.txt`, `${id}.txt`, 0, null, 'text', null, null, null, null, null, null, null];
  store.prepare('DELETE FROM document WHERE id = ?').run(id);
  addDocument(store, [...cells, '{}', '', writeSketch(sketch(text)), null, ''], []);
}

it('are those of the documents as they stand, whoever has written', () => {
  const path = join(folder, 's.db');
  const [mine, others] = [openStore(path), openStore(path)];
  put(mine, 'a', 'one ');
  put(mine, 'b', 'two ');
  const sketches = keptSketches(mine);
  expect(sketches.of('a')).toEqual(sketch('one '));
  expect(sketches.of('b')).toBe(sketches.of('b'));

  sketches.forget('a');
  put(mine, 'a', 'three ');
  expect(sketches.of('a')).toEqual(sketch('three '));

  put(others, 'b', 'four ');
  sketches.forget('a');
  expect(sketches.of('b')).toEqual(sketch('four '));
  for (const store of [mine, others]) store.close();
});
