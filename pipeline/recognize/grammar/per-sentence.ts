import { remembered } from '../../text/remembered.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Bench, TokenRange } from './bench.ts';

/** What is reckoned of a sentence, once for each and kept as long as its tokens. */
export function perSentence<T extends object>(
  reckon: (bench: Bench, sentence: TokenRange) => T,
): (bench: Bench, sentence: TokenRange) => T {
  const answersOf = remembered((_: Tokens) => new Map<number, T>());
  return (bench, sentence) => {
    const answers = answersOf(bench.tokens);
    let answer = answers.get(sentence[0]);
    if (!answer) {
      answer = reckon(bench, sentence);
      answers.set(sentence[0], answer);
    }
    return answer;
  };
}
