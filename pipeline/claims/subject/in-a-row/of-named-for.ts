import type { Draft, Told } from '../../draft.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { resolved } from '../resolve.ts';

/** "Brandt leads with 46% to 28% for Ona Vey and 19% for Karl Osk": each share behind the first is of whom it is for. */
export function ofNamedFor(draft: Draft, world: World): Told | null {
  const { frame, chunk, dimension, isChange } = draft;
  const { chunks } = frame;
  const isFor = chunks[chunk + 1]?.word === 'for' && chunks[chunk + 2]?.kind === 'noun';
  if (dimension !== 'ratio' || isChange || !isFor || !hasName(frame, chunk + 2)) return null;
  const isNext = NEXT.has(chunks[chunk - 1]?.word ?? '');
  return isNext && earlierInSentence(draft, world).some((d) => d.dimension === 'ratio')
    ? resolved(draft, world, chunk + 2)
    : null;
}
ofNamedFor.needs = { dimensions: ['ratio'], behind: ['for'], earlier: true };
const NEXT = new Set(['to', 'and', ',', 'with', 'against', 'versus']);
