import type { Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { possessiveIn } from '../../sentence/noun-phrase.ts';
import { subjectFromChunk } from './subject-from.ts';

const INDEFINITE = new Set(['a', 'an']);

/** "a nurse, who", "a town with 40,000 people": the phrase goes on. */
const isDescribed = ({ chunks }: Frame, at: number): boolean =>
  (chunks[at]?.word === ',' && chunks[at + 1]?.kind === 'relative') || chunks[at]?.word === 'with';

/** "The operator, Lumenet, has", "Ona Brandt, a retired nurse, who", "Orrin, a town with 40,000 people": the name beside a common noun. */
export function apposed(frame: Frame, index: number): Told | null {
  const { chunks, tokens } = frame;
  const described = chunks[index - 2];
  if (
    described?.kind === 'noun' &&
    chunks[index - 1]!.word === ',' &&
    isDescribed(frame, index + 1) &&
    INDEFINITE.has(tokens.lower[chunks[index]!.from]!)
  ) {
    const name = subjectFromChunk(frame, index - 2);
    if (name?.named && !subjectFromChunk(frame, index)?.named) return name;
  }
  // "The top flight of Norish football, the Norish League, has"
  let last = index;
  while (chunks[last + 1]?.word === 'of' && chunks[last + 2]?.kind === 'noun') last += 2;
  const name = chunks[last + 2];
  // "the container ship, MV Orlan struck the pier"
  const isClosed =
    last + 3 === chunks.length || /^[,.(]$/.test(chunks[last + 3]?.word ?? '') || isTensed(chunks[last + 3]);
  if (chunks[last + 1]?.word !== ',' || name?.kind !== 'noun' || !isClosed) return null;
  const own = subjectFromChunk(frame, index);
  // "The mine, Orrin's second largest, had"
  if (own?.named || possessiveIn(tokens, name) > name.from) return null;
  const beside = subjectFromChunk(frame, last + 2);
  return beside?.named && /^\p{Lu}/u.test(beside.name) ? beside : null;
}
