import type { Chunk } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';

/** "The hall holds 900 people", "the arena takes 9,000": so many it can take; a camp "was holding 900". */
export const isFilledBy = (
  { chunks, language }: Frame,
  subject: number,
  { word, from, to }: Chunk,
): boolean =>
  /^(?:holds?|takes?)$/.test(word) &&
  to - from === 1 &&
  language.list('filled by people').has(singular(chunks[subject]?.word ?? ''));
