import type { Told } from '../../draft.ts';
import { type Frame, tokenAt } from '../../sentence/chunks.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';

/** "Velden prices fell, although": the name that a measure begins with. */
export function nameInFront(frame: Frame, head: number): Told | null {
  const { from, head: last } = frame.chunks[head]!;
  const { tokens, entities } = frame;
  const name = entities.find((e) => e.span[0] === tokens.start[from] && e.span[1] < tokens.start[last]!);
  if (!name) return null;
  return subjectFromRange(frame, { from, to: tokenAt(tokens, name.span[1] - 1) + 1 });
}
