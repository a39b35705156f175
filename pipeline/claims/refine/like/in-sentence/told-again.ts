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

/** "£30m, which is $38m at the rates of May", "the equivalent of $38m": the same sum in another currency, with nothing else told between. */
export function inOtherMoney({ draft, earlier, between }: Pair): Draft | false {
  const [a, b] = [earlier.mention.quantity, draft.mention.quantity];
  const isMoney = earlier.dimension === 'money' && draft.dimension === 'money' && a.unit !== b.unit;
  if (!isMoney || draft.isChange || between.length > 5) return false;
  const { language } = draft.frame;
  const says = between.filter(({ kind }) => kind !== 'adverb' && kind !== 'det' && kind !== 'mark');
  return (
    says.length > 0 && says.every(({ word }) => language.list('the same in other money').has(word)) && earlier
  );
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
