import { placeOfWord } from '../../../text/tokens.ts';
import type { Draft } from '../../draft.ts';
import { normalWords } from '../../sentence/normal-words.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { openWords } from '../found.ts';

/** The words of what a mass or volume is of, "tonnes of ice": behind the figure, or in it where a rate goes on ("tonnes of ice a year"). Empty for none. */
export function substanceOf(draft: Draft): readonly string[] {
  const { frame, chunk, tokens } = draft;
  const { lower } = frame.tokens;
  const of = placeOfWord(frame.tokens, 'of', ...tokens);
  if (of >= 0) {
    let to = of + 1;
    while (to < tokens[1] && !RATE.has(lower[to]!)) to++;
    return normalWords(frame.tokens, { from: of + 1, to });
  }
  const what = chunk + 2;
  const follows = frame.chunks[chunk + 1]?.word === 'of' && frame.chunks[what]?.kind === 'noun';
  return follows && !hasName(frame, what) ? openWords(draft, what) : [];
}

const RATE = new Set(['a', 'an', 'per', 'each', 'every', '/']);
