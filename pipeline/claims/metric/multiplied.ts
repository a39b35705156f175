import type { Draft } from '../draft.ts';
import type { World } from '../world.ts';
import type { Found } from './found.ts';
import { fromNoun } from './from-noun.ts';

/** "doubled its exhibition space", "halved the debt": what the verb, which is the figure, moves. */
export function multiplied(draft: Draft, world: World): Found | null {
  const object = draft.frame.chunks[draft.chunk + 1];
  if (!draft.isChange || draft.dimension !== 'multiple' || object?.kind !== 'noun') return null;
  return /(?:ed|ing|es?)$/.test(draft.frame.tokens.lower[draft.tokens[1] - 1]!)
    ? fromNoun(draft, world, draft.chunk + 1, true)
    : null;
}
