import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import type { Found } from '../found.ts';
import { fromNoun } from '../from-noun/from-noun.ts';

/** "Up 2% from 2016, soybean production is forecast at": a move that opens the sentence is that of the subject behind its comma. */
export function openingMove(draft: Draft, world: World): Found | null {
  const { frame, chunk, dimension, isChange } = draft;
  const { chunks } = frame;
  if (chunk !== 1 || !isChange || dimension !== 'ratio' || !UP_OR_DOWN.test(chunks[0]!.word)) return null;
  const comma = chunks.findIndex((c, i) => i > chunk && c.word === ',');
  if (comma < 0 || chunks.slice(chunk + 1, comma).some((c) => c.kind === 'figure' || c.kind === 'verb'))
    return null;
  return chunks[comma + 1]?.kind === 'noun' && isBeforeVerb(draft, comma + 1)
    ? fromNoun(draft, world, comma + 1, true)
    : null;
}
openingMove.needs = { dimensions: ['ratio'], words: [','] };
const UP_OR_DOWN = /^(?:up|down)$/i;

/** With no more than "for soybean harvest" between the noun and its verb. */
function isBeforeVerb({ frame: { chunks } }: Draft, noun: number): boolean {
  for (let i = noun + 1; i <= noun + 4; i++) {
    const { kind } = chunks[i] ?? chunks[noun]!;
    if (kind === 'verb') return true;
    if (kind === 'figure' || kind === 'mark') return false;
  }
  return false;
}
