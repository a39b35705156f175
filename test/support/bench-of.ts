import type { Bench } from '../../pipeline/recognize/grammar/bench.ts';
import { loadRulebook } from '../../pipeline/run/load-rules.ts';
import { tokenise } from '../../pipeline/text/tokens.ts';

const { rulebook } = loadRulebook();

/** A text on the bench with the built-in rules, as one sentence. */
export const benchOf = (text: string): Bench => ({ tokens: tokenise(text), rules: rulebook });

export const wordsOf = ({ tokens }: Bench, from = 0, to = tokens.count): string[] =>
  Array.from({ length: to - from }, (_, i) =>
    tokens.text.slice(tokens.start[from + i], tokens.end[from + i]),
  );
