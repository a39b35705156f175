import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { metricAt } from '../beside/metric-at.ts';
import { changeOf, type Found, open, openWords } from '../found.ts';
import { fromNoun } from '../from-noun/from-noun.ts';

/** "uses 20% less fuel", "hired 30% more nurses": a move of the fuel and of the nurses, whoever has them. */
export function moreOf(draft: Draft, world: World): Found | null {
  const { chunks, tokens } = draft.frame;
  const at = draft.chunk + 1;
  const noun = chunks[at];
  if (draft.dimension !== 'ratio' || noun?.kind !== 'noun' || noun.to - noun.from < 2) return null;
  const compares = COMPARES[tokens.lower[noun.from]!];
  if (compares === undefined) return null;
  draft.isChange = true;
  draft.direction ??= compares;
  if (metricAt(draft.frame, at, 'any', world.rulebook, true)) return fromNoun(draft, world, at, true);
  const words = openWords(draft, at).filter((word) => COMPARES[word] === undefined);
  return words.length === 0 ? null : changeOf(draft, open(words, draft), null, -1);
}
moreOf.needs = { dimensions: ['ratio'] };

const COMPARES: Readonly<Record<string, 'up' | 'down'>> = { more: 'up', less: 'down', fewer: 'down' };
