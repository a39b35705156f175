import { MOVED_FROM } from '../../../recognize/quantities/move.ts';
import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../sentence/chunks.ts';

/** The figure that another moved up or down from: the one in front of it, behind "from" as this one is behind "to". */
export function endBefore({ frame, mention }: Draft): Draft['mention'] | null {
  const first = frame.quantities[frame.quantities.indexOf(mention) - 1];
  if (!first) return null;
  return first.rule === MOVED_FROM || (isBehind(frame, first, 'from') && isBehind(frame, mention, 'to'))
    ? first
    : null;
}

/** The word stands in front of the figure, with no more than an article or a hedge between. */
function isBehind({ tokens }: Draft['frame'], { span }: Draft['mention'], word: string): boolean {
  let at = tokenAt(tokens, span[0]) - 1;
  while (BETWEEN.has(tokens.lower[at] ?? '')) at--;
  return tokens.lower[at] === word;
}
const BETWEEN = new Set(
  'a an the about around some nearly almost just over under modest record only'.split(' '),
);
