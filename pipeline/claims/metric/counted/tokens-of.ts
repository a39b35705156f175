import type { Draft } from '../../draft.ts';

export function rangeOf(draft: Draft, span: readonly [number, number]): readonly [number, number] {
  const { tokens } = draft.frame;
  let from = draft.tokens[0];
  while (from < tokens.count && tokens.end[from]! <= span[0]) from++;
  let to = from;
  while (to < tokens.count && tokens.start[to]! < span[1]) to++;
  return [from, to];
}
