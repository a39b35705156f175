import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');

/** The text of every file below a folder with this ending. */
const texts = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

interface Lists {
  readonly kind: string;
  readonly lists?: object;
  readonly 'lists-of-verbs'?: object;
  readonly groups?: object;
}

const files = texts('rules', '.yaml').map((text) => parse(text) as Lists);
const namesIn = (file: Lists): string[] =>
  [file.lists, file['lists-of-verbs'], file.groups].flatMap((lists) => Object.keys(lists ?? {}));
const inRules = new Set(files.flatMap(namesIn));
const ofLanguage = files.filter(({ kind }) => kind === 'language').flatMap(namesIn);
const inCode = new Set(
  texts('pipeline', '.ts').flatMap((text) =>
    [...text.matchAll(/\b(?:list|groups)\('([^']+)'\)/g)].map(([, name]) => name!),
  ),
);

describe('the word lists of rules/', () => {
  it('has every list that the code asks for', () => {
    expect([...inCode].filter((name) => !inRules.has(name))).toEqual([]);
  });

  it('has none of the language that no code asks for', () => {
    expect(ofLanguage.filter((name) => !inCode.has(name))).toEqual([]);
  });
});
