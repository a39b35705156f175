import { describe, expect, it } from 'vitest';
import { compileRulebook } from './rulebook.ts';

const compileOne = (text: string) => compileRulebook([{ path: 'rules/mine.yaml', text }]);

describe('a faulty rule file', () => {
  it.each([
    ['a YAML fault', 'kind: language\nabout: x\nlists: a: b\n', 3],
    ['an unknown kind', 'about: x\nkind: colours\n', 2],
    ['a wrong type', 'kind: language\nabout: x\nlists:\n  words: [1]\n', 4],
    ['an unknown key', 'kind: language\nabout: x\nlists: {}\nlist: {}\n', 4],
    ['no kind', 'about: x\n', 1],
    ['an alias', 'kind: language\nabout: x\nlists:\n  a: &w [b]\n  c: *w\n', null],
  ])('is named with its place: %s', (_, text, line) => {
    const { troubles } = compileOne(text);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatchObject({ path: 'rules/mine.yaml' });
    if (line !== null) expect(troubles[0]!.line).toBe(line);
  });

  it('does not stop the others', () => {
    const { rulebook, troubles } = compileRulebook([
      { path: 'a.yaml', text: 'kind: nonsense\n' },
      { path: 'b.yaml', text: 'kind: language\nabout: x\nlists: {greek: [Alpha]}\n' },
    ]);
    expect(troubles).toHaveLength(1);
    expect([...rulebook.language.list('greek')]).toEqual(['alpha']);
  });
});

describe('examples', () => {
  it('know where they stand', () => {
    const text =
      'kind: language\nabout: x\nlists: {}\nexamples:\n  - text: one\n    none: true\n  - text: two\n    none: true\n';
    expect(compileOne(text).rulebook.examples.map((e) => [e.text, e.line])).toEqual([
      ['one', 5],
      ['two', 7],
    ]);
  });
});
