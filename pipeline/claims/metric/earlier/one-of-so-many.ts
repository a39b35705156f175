import type { Draft } from '../../draft.ts';
import { normalWords } from '../../sentence/normal-words.ts';
import { type Found, open } from '../found.ts';

/** "Its first turbine, of the planned 240", "the sixth boat out of 40": of what one is told by its place there are so many. */
export function oneOfSoMany(draft: Draft): Found | null {
  const { frame, chunk, dimension, isChange } = draft;
  if (dimension !== 'number' || isChange || frame.chunks[chunk + 1]?.word === 'of') return null;
  const { chunks, tokens } = frame;
  let at = chunk - 1;
  while (chunks[at]?.kind === 'det') at--;
  if (chunks[at]?.word !== 'of') return null;
  at -= chunks[at - 1]?.word === 'out' ? 2 : 1;
  if (chunks[at]?.word === ',') at--;
  const noun = chunks[at];
  if (noun?.kind !== 'noun') return null;
  let place = -1;
  for (let i = noun.from; i < noun.head; i++) if (PLACE.test(tokens.lower[i]!)) place = i;
  const words = place < 0 ? [] : normalWords(tokens, { from: place + 1, to: noun.head + 1 });
  return words.length === 0 ? null : { metric: open(words, draft), rule: null, measure: -1 };
}
oneOfSoMany.needs = { dimensions: ['number'], words: ['of'] };

const PLACE =
  /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th|\d+(?:st|nd|rd|th)|th|last|final|latest|next)$/;
