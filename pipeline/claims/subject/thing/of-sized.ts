import type { Draft, Told } from '../../draft.ts';
import { isMeasure } from '../../metric/beside/metric-at.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { isBuiltKind } from '../topic/built-kinds.ts';

/**
 * "A gas plant of 240 megawatts sends power to the market", "has a trench of 14 km": a part or a building that has its size behind "of" is what is so
 * large, and neither who has it nor where it stands.
 */
export function ofSized(draft: Draft, world: World): Told | null {
  const { frame, dimension } = draft;
  if (!SIZES.has(dimension)) return null;
  const { chunks, tokens } = frame;
  let of = draft.chunk - 1;
  // "of just 240 MW"
  while (of > 0 && chunks[of]!.word !== 'of' && LITTLE.test(chunks[of]!.word)) of--;
  const thing = chunks[of - 1];
  if (chunks[of]?.word !== 'of' || thing?.kind !== 'noun') return null;
  // "a volume of", "the last of"
  if (!/^an?$/.test(tokens.lower[thing.from]!) || isMeasure(frame, of - 1, world.rulebook)) return null;
  const isThing =
    isBuiltKind(thing.word, world) || world.rulebook.language.list('parts of a thing').has(thing.word);
  return isThing ? subjectFromChunk(frame, of - 1) : null;
}
ofSized.needs = { dimensions: ['power', 'length', 'area', 'volume', 'mass', 'speed', 'energy'] };

const SIZES = new Set(ofSized.needs.dimensions);
const LITTLE = /^(?:just|only|about|some|around|roughly|nearly|almost|over|more than|up to)$/;
