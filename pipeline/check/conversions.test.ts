import { expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { readDocument } from '../read/read-document.ts';
import { loadRules } from '../run/load-rules.ts';
import { check } from './check.ts';

const rulebook = loadRules();

const claimsIn = (path: string, text: string) => {
  const read = readDocument({ path, bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(path);
  return extract(read.value, rulebook).claims;
};

const conflicts = (...texts: readonly string[]) =>
  check(
    texts.flatMap((text, i) => claimsIn(`${i}.md`, text)),
    null,
    rulebook,
  ).filter(({ verdict }) => verdict === 'conflict');

test('a length that is told in metres and in feet is as exact as the coarser of both', () => {
  const [metres, feet] = ['The Orlan was 245 metres (803 feet) long.', 'The Orlan was 804 feet long.'];
  expect(conflicts(metres, feet)).toEqual([]);
});

test('a length told in one unit alone is as exact as it is written', () => {
  expect(conflicts('The Orlan was 803 feet long.', 'The Orlan was 804 feet long.')).toHaveLength(1);
});

test('two units do not hide another length', () => {
  expect(conflicts('The Orlan was 245 metres (803 feet) long.', 'The Orlan was 811 feet long.')).toHaveLength(
    1,
  );
});
