import type { Draft } from '../../../draft.ts';
import type { Chunk } from '../../../sentence/chunks.ts';
import { kindOf } from '../kind-of.ts';
import type { Pair } from './pair.ts';

/** "£64.8m (€75m)", "4 pounds (1.9 kg)": the same in another unit. */
export function converted({ draft, earlier, before, at }: Pair): Draft | false {
  const { chunks } = draft.frame;
  // "283 metres high (928 feet)"
  const front = isSizeWord(chunks[at - 1]) ? at - 2 : at - 1;
  const isInBrackets =
    before.word === '(' && front === earlier.chunk && chunks[draft.chunk + 1]?.word === ')';
  return isInBrackets && kindOf(earlier) === kindOf(draft) && !draft.mention.counted && earlier;
}

const isSizeWord = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'det' || chunk?.kind === 'adverb') && chunk.to - chunk.from === 1;

/** "killed 40, totalling 61". */
export function totalled({ draft, earlier, at }: Pair): Draft | false {
  const verb = draft.frame.chunks[draft.verb];
  const isTotal = verb && draft.verb > earlier.chunk && at === draft.verb && /^total/.test(verb.word);
  return isTotal === true && kindOf(earlier) === kindOf(draft) && earlier;
}

/** "31 seats in the 120-seat parliament, nine more than": what only sizes a thing is not gone on with. */
export const sizesThing = ({ frame: { tokens }, mention: { counted, span } }: Draft): boolean =>
  counted && /\d-\p{L}/u.test(tokens.text.slice(...span));
