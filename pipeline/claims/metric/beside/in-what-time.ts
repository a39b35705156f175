import { isRange } from '../../../model/quantity.ts';
import type { Frame } from '../../sentence/chunks.ts';

/** The words for a time behind a verb, with the token behind them. */
interface InTime {
  readonly words: readonly string[];
  readonly to: number;
}

/** "were seen within four hours", "waited at least 18 weeks": in what time, which sets those apart who were seen later; `null` for none. */
export function inWhatTime({ chunks }: Frame, verb: number): InTime | null {
  let at = verb + 1;
  // "were treated or admitted in four hours"
  if (/^(?:and|or)$/.test(chunks[at]?.word ?? '') && chunks[at + 1]?.kind === 'verb') at += 2;
  while (at - verb < LONGEST && LEADS.test(chunks[at]?.kind ?? '')) at++;
  const { mention, to = 0 } = chunks[at] ?? {};
  if (mention?.kind !== 'quantity' || mention.quantity.dimension !== 'duration') return null;
  const { bound, written } = mention.quantity;
  if (isRange(written.value) || written.unitName === null) return null;
  const how = chunks[at - 1]!.word === 'in' ? 'within' : (HOW[bound] ?? 'for');
  return { words: [how, written.value, written.unitName], to };
}

const HOW: Readonly<Record<string, string>> = {
  at_most: 'within',
  less_than: 'within',
  up_to: 'within',
  at_least: 'over',
  more_than: 'over',
};

const LONGEST = 6;
const LEADS = /^(?:prep|adverb|det)$/;
