import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { acceptEntity } from './accept-entity.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claims-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const port = { id: 'port-ellery', name: 'Port Ellery', type: 'place', aliases: ['Ellery'] };

it('makes a rule file, adds to it and replaces by id', () => {
  const path = join(folder, 'mine', 'entities.yaml');
  expect(acceptEntity(path, port)).toBeNull();
  expect(acceptEntity(path, { ...port, id: 'tarn', name: 'Tarn' })).toBeNull();
  expect(acceptEntity(path, { ...port, type: 'site' })).toBeNull();
  const text = readFileSync(path, 'utf8');
  expect(text.match(/port-ellery/g)).toHaveLength(1);
  expect(text).toContain('site');
  expect(text).toContain('tarn');
});

it('keeps comments', () => {
  const path = join(folder, 'e.yaml');
  writeFileSync(path, 'kind: entities\nabout: Ports. # of the bay\nentities: []\n');
  expect(acceptEntity(path, port)).toBeNull();
  expect(readFileSync(path, 'utf8')).toContain('# of the bay');
});

it.each([
  ['a file of another kind', 'kind: units\nabout: x\n', port, /not of entities/],
  ['a broken file', 'kind: [', port, /not valid YAML/],
  ['an id that is none', 'kind: entities\nabout: x\nentities: []\n', { ...port, id: 'Ö!' }, /^Ö!:/],
])('leaves %s as it is', (_, text, entity, says) => {
  const path = join(folder, 'e.yaml');
  writeFileSync(path, text);
  expect(acceptEntity(path, entity)).toMatch(says);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
