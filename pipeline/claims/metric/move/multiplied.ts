import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';
import { fromNoun } from '../from-noun/from-noun.ts';

/**
 * "doubled its exhibition space", "halved the debt": what the verb, which is the figure, moves. "Seven times the mirror area of the old
 * one": what is so many times as large.
 */
export function multiplied(draft: Draft, world: World): Found | null {
  const { tokens, chunks } = draft.frame;
  const object = chunks[draft.chunk + 1];
  if (draft.dimension !== 'multiple' || object?.kind !== 'noun') return null;
  const moves = draft.isChange && MOVED.test(tokens.lower[draft.tokens[1] - 1]!);
  return moves || isTimesThe(draft) ? fromNoun(draft, world, draft.chunk + 1, true) : null;
}
const MOVED = /(?:ed|ing|es?)$/;

/** "is seven times the area of": the noun behind belongs to what is compared with. */
export function isTimesThe({ dimension, frame: { tokens, chunks }, chunk, tokens: [, to] }: Draft): boolean {
  return (
    dimension === 'multiple' &&
    chunks[chunk + 1]?.kind === 'noun' &&
    tokens.lower[to - 1] === 'times' &&
    /^(?:the|that|its|their|as)$/.test(tokens.lower[to] ?? '')
  );
}
