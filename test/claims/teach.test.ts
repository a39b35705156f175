import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { extract } from '../../pipeline/extract.ts';
import type { Claim } from '../../pipeline/model/claim.ts';
import { loadRules } from '../../pipeline/run/load-rules.ts';

let folder: string | null = null;
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = null;
});

/** The one claim of a text, read with one more rule file in a folder of its own. */
function taught(text: string, yaml: string | null): Claim {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
  if (yaml !== null) writeFileSync(join(folder, 'mine.yaml'), yaml);
  const claims = extract(
    {
      id: 'd',
      path: 'd.txt',
      format: 'text',
      text,
      title: null,
      publisher: null,
      author: null,
      published: '2025-06-01',
      url: null,
      language: null,
      wire: null,
      metadataFrom: {},
    },
    loadRules({ folders: [folder] }),
  ).claims;
  rmSync(folder, { recursive: true });
  folder = null;
  expect(claims).toHaveLength(1);
  return claims[0]!;
}

test('an entity with an alias is taught by one file', () => {
  const text = 'Bramley Cross has 40 shops.';
  expect(taught(text, null).subject).toEqual({ id: 'bramley-cross', name: 'Bramley Cross', from: 'text' });
  const yaml = `kind: entities
about: A village.
entities:
  - { id: great-bramley, name: Great Bramley, type: place, aliases: [Bramley Cross] }
`;
  expect(taught(text, yaml).subject).toEqual({
    id: 'great-bramley',
    name: 'Great Bramley',
    from: 'registry',
  });
});

test('a metric is taught by one file', () => {
  const text = 'The glimmer of the lamp is 40%.';
  expect(taught(text, null).metric?.family).not.toBe('brightness');
  const yaml = `kind: metrics
about: How bright lamps are.
metrics:
  - { id: lamp_brightness, family: brightness, words: [glimmer], dimensions: [ratio] }
`;
  expect(taught(text, yaml).metric).toMatchObject({ id: 'lamp_brightness', family: 'brightness' });
});

test('a unit is taught by one file', () => {
  const text = 'The field measures 12 virgates.';
  expect(taught(text, null).quantity.dimension).toBe('count');
  const yaml = `kind: units
about: Old measures of land.
dimension: area
units:
  - { code: virgate, name: virgate, factor: '120000', base: m2, dimension: area }
`;
  const { quantity } = taught(text, yaml);
  expect([quantity.value, quantity.unit, quantity.dimension]).toEqual(['1440000', 'm2', 'area']);
});

test('a rule of the same id takes the place of the built-in one', () => {
  const yaml = `kind: metrics
about: Turnout under another family.
metrics:
  - { id: turnout, family: democracy, words: [turnout], dimensions: [ratio] }
`;
  expect(taught('Turnout in Brome was 61%.', yaml).metric).toMatchObject({
    id: 'turnout',
    family: 'democracy',
  });
});
