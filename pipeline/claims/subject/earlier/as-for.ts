import type { Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "As for Dorn, analysts say it sold 40 cars": what the sentence turns to, before whoever speaks of it. */
export function turnedTo(frame: Frame, pronoun: number): Told | null {
  const [as, to] = frame.chunks;
  if (as?.word !== 'as' || !/^(?:for|to)$/.test(to?.word ?? '') || pronoun < 3) return null;
  return frame.chunks[2]?.kind === 'noun' ? subjectFromChunk(frame, 2) : null;
}
