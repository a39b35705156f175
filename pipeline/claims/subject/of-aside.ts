import type { Draft, Told } from '../draft.ts';
import type { World } from '../world.ts';
import { resolved } from './resolve.ts';

/** "The tower, 90 metres high, weighs": an extent between commas is that of what stands in front of them. */
export function ofAside(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  const extents = world.rulebook.language.list('extents');
  if (draft.dimension !== 'length' || !isExtent(draft.chunk + 1)) return null;
  let comma = draft.chunk - 1;
  while (chunks[comma]?.kind === 'det' || chunks[comma]?.kind === 'adverb') comma--;
  if (chunks[comma]?.word !== ',' || chunks[comma - 1]?.kind !== 'noun') return null;
  const closes = chunks[draft.chunk + 2];
  const ends = !closes || closes.kind === 'and' || closes.kind === 'mark';
  return ends ? resolved(draft, world, comma - 1) : null;

  function isExtent(at: number): boolean {
    const chunk = chunks[at];
    return chunk?.kind === 'adverb' && extents.has(chunk.word);
  }
}
