import { isSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/** "It has 27 islands; the largest, Orlan, is 72 km long": the one that is named beside it, and not what it is the largest of. */
export function ofExtreme({ frame, verb, chunk }: Draft): Told | null {
  const { chunks, tokens } = frame;
  if (verb < 4 || verb > chunk || chunks[verb - 1]!.word !== ',') return null;
  const name = verb - 2;
  const border = chunks[name - 1]?.kind === 'det' ? name - 2 : name - 1;
  if (chunks[name]?.kind !== 'noun' || !hasName(frame, name) || chunks[border]?.word !== ',') return null;
  const before = chunks[border - 1];
  return before && isSuperlative(tokens.lower[before.to - 1]!) ? subjectFromChunk(frame, name) : null;
}
ofExtreme.needs = { words: [','] };
