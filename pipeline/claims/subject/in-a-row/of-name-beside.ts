import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "Orrinsaurus, at around 35m, and Halmasaurus, between 35m and 40m long": an extent or a share behind a comma is of the name in front. */
export function ofNameBeside(draft: Draft, world: World): Told | null {
  const { frame, chunk, dimension } = draft;
  const { chunks } = frame;
  const moved = ofMoveBeside(draft, world);
  if (moved) return moved;
  let at = chunk - 1;
  while (chunks[at]?.kind === 'det' || chunks[at]?.kind === 'adverb') at--;
  const isAt = chunks[at]?.word === 'at' && AT.has(dimension);
  if (isAt) at--;
  const isLong = !isAt && world.rulebook.language.list('long and wide').has(chunks[chunk + 1]?.word ?? '');
  // "Built in 2015 in Velden, the 300-metre-long ship"
  if (isLong && chunks[at - 2]?.kind === 'prep') return null;
  if (!(isAt || isLong) || chunks[at]?.word !== ',' || !hasName(frame, at - 1)) return null;
  // "the tallest dam in Velden, at 210 metres": of the dam
  if (isAt && chunks[at - 2]?.word === 'in') return null;
  // "in Velden, at 40%" is told of by others; "Halm Foods, at $4" is a price
  return chunks[at - 1]?.kind === 'noun' ? resolved(draft, world, at - 1) : null;
}

/** "included Halm, down 61%; Orrin, down 51%": of the name that each stands behind. */
function ofMoveBeside(draft: Draft, world: World): Told | null {
  const { frame, chunk } = draft;
  const { chunks, tokens } = frame;
  const moved = chunks[chunk - 1];
  if (moved?.kind !== 'adverb' || !/^(?:up|down)$/.test(tokens.lower[moved.to - 1]!)) return null;
  const comma = chunks[chunk - 2]?.kind === 'det' ? chunk - 3 : chunk - 2;
  const isNamed =
    chunks[comma]?.word === ',' && chunks[comma - 1]?.kind === 'noun' && hasName(frame, comma - 1);
  const border = chunks[comma - 2]?.word ?? '';
  const isListed =
    border === ';' || (border === 'and' && chunks[comma - 3]?.word === ';') || /^includ/.test(border);
  return isNamed && isListed ? resolved(draft, world, comma - 1) : null;
}

const AT = new Set(['length', 'mass', 'area', 'ratio', 'volume', 'power']);
