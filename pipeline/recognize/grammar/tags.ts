import type { Grammar } from '../../rulebook/grammar.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Bench, TokenRange } from './bench.ts';
import { readingsIn } from './readings.ts';
import { resolve } from './resolve.ts';

/** Tags of one passage, and which of its sentences (by their first token) have been read. */
interface Tagged {
  readonly grammar: Grammar;
  readonly tags: Uint8Array;
  readonly read: Uint8Array;
}

/** Held as long as the tokens are. A sentence's tags depend on that sentence alone, so the order of asking does not matter. */
const memo = new WeakMap<Tokens, Tagged>();

/**
 * A part of speech for every token of the sentence (codes in `rulebook/word-classes.ts`), in an array over the whole passage;
 * tokens of sentences that were never asked for are 0. Reads the sentence the first time it is asked for.
 */
export function tagsOf(bench: Bench, sentence: TokenRange): Uint8Array {
  const { tokens } = bench;
  let tagged = memo.get(tokens);
  if (!tagged) {
    tagged = {
      grammar: bench.rules.language.grammar(),
      tags: new Uint8Array(tokens.count),
      read: new Uint8Array(tokens.count),
    };
    memo.set(tokens, tagged);
  }
  const [from, to] = sentence;
  if (from < to && tagged.read[from] === 0) {
    tagged.read[from] = 1;
    resolve(tokens, from, to, tagged.grammar, readingsIn(tokens, from, to, tagged.grammar), tagged.tags);
  }
  return tagged.tags;
}
