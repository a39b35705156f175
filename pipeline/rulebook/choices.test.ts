import { describe, expect, it } from 'vitest';
import { compileRulebook } from './rulebook.ts';

const file = (path: string, choice: string, traits: string) => ({
  path,
  text: `kind: choices\nabout: x\nchoice: ${choice}\ntraits: [${traits}]\n`,
});
const near = (points: number) => `{ trait: near, points: ${points}, because: what is near is meant }`;

describe('the points of a choice', () => {
  it('are those of its own files, and nothing where none has the trait or the choice', () => {
    const { rulebook } = compileRulebook([
      file('a.yaml', 'metric', near(1.2)),
      file('b.yaml', 'subject', near(0.3)),
    ]);
    expect(rulebook.choices.of('metric').get('near')).toBe(1.2);
    expect(rulebook.choices.of('subject').get('near')).toBe(0.3);
    expect(rulebook.choices.of('metric').get('far')).toBeUndefined();
    expect(rulebook.choices.of('period').size).toBe(0);
  });

  it('are overridden trait by trait by a later file', () => {
    const { rulebook } = compileRulebook([
      file('a.yaml', 'metric', `${near(1.2)}, { trait: far, points: -0.7, because: so it is }`),
      file('mine.yaml', 'metric', near(2.3)),
    ]);
    expect([...rulebook.choices.of('metric')]).toEqual([
      ['near', 2.3],
      ['far', -0.7],
    ]);
  });

  it('have one decimal', () => {
    const { troubles } = compileRulebook([file('a.yaml', 'metric', near(1.25))]);
    expect(troubles[0]).toMatchObject({ path: 'a.yaml', line: 4 });
  });
});
