import type { Draft } from '../../draft.ts';
import { earlierInSentence, type World } from '../../world.ts';
import { changeOf, type Found } from '../found.ts';
import { fromNoun } from '../from-noun/from-noun.ts';

/**
 * "doubled its exhibition space", "halved the debt": what the verb, which is the figure, moves. "Seven times the mirror area of the old
 * one": what is so many times as large.
 */
export function multiplied(draft: Draft, world: World): Found | null {
  const { tokens, chunks } = draft.frame;
  const told = isOfLevelTold(draft)
    ? earlierInSentence(draft, world).find((d) => !d.isChange && d.metric)
    : undefined;
  if (told?.metric) {
    draft.like ??= told;
    return changeOf(draft, told.base ?? told.metric, told.rule, -1);
  }
  const object = chunks[draft.chunk + 1];
  if (draft.dimension !== 'multiple' || object?.kind !== 'noun') return null;
  const moves = draft.isChange && MOVED.test(tokens.lower[draft.tokens[1] - 1]!);
  return moves || isTimesThe(draft) ? fromNoun(draft, world, draft.chunk + 1, true) : null;
}
multiplied.needs = { dimensions: ['multiple'] };
const MOVED = /(?:ed|ing|es?)$/;

/** "40 died, four times as many as in 1996", "has 400, double the 200 of 2011": by how much it is what the sentence has just told. */
function isOfLevelTold({ dimension, frame: { chunks, tokens }, chunk, tokens: [, to] }: Draft): boolean {
  if (dimension !== 'multiple') return false;
  const asMany = /^as (?:many|much|high|large|big) as$/.test(tokens.lower.slice(to, to + 3).join(' '));
  const after = chunks[chunk + 1]?.kind === 'det' ? chunk + 2 : chunk + 1;
  return (
    asMany || (chunks[after]?.kind === 'figure' && /^(?:double|twice|triple)$/.test(tokens.lower[to - 1]!))
  );
}

/** "is seven times the area of": the noun behind belongs to what is compared with. */
export function isTimesThe({ dimension, frame: { tokens, chunks }, chunk, tokens: [, to] }: Draft): boolean {
  return (
    dimension === 'multiple' &&
    chunks[chunk + 1]?.kind === 'noun' &&
    tokens.lower[to - 1] === 'times' &&
    /^(?:the|that|its|their|as)$/.test(tokens.lower[to] ?? '')
  );
}
