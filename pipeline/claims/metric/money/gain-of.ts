import type { Draft } from '../../draft.ts';
import { idOf } from '../../sentence/normal-words.ts';
import { complements, core, textOf } from '../../sentence/noun-phrase.ts';
import { type Found, trimmed } from '../found.ts';

/** "a one-off gain of £4m": money that was gained, and no growth of anything, unless it says of what ("a gain in sales of £4m"). */
export function gainOf(
  { frame, dimension, shape }: Draft,
  chunk: number,
  words: readonly string[],
): Found | null {
  const noun = frame.chunks[chunk]!;
  if (dimension !== 'money' || !/^gains?$/.test(noun.word) || !OF_IT.has(shape ?? '')) return null;
  if (complements(frame, chunk).some((c) => c.prep === 'in' || c.prep === 'on')) return null;
  const name = textOf(frame.tokens, core(frame.tokens, trimmed(noun)));
  return {
    metric: { id: idOf([...words, 'gain'], '_'), name, family: 'profit' },
    rule: null,
    measure: chunk,
  };
}
const OF_IT = new Set(['noun-of-figure', 'metric-of-figure']);
