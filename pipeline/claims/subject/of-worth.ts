import type { Draft, Told } from '../draft.ts';
import { hasName } from '../sentence/noun-phrase.ts';
import type { World } from '../world.ts';
import { resolved } from './resolve.ts';

/** "began a rail project worth $5bn", "seized drugs worth £3m": the thing in front, unless it is an agreement that somebody has. */
export function ofWorth(draft: Draft, world: World): Told | null {
  const { chunks } = draft.frame;
  let at = draft.chunk - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'det') at--;
  const thing = chunks[at - 1];
  if (draft.rule !== 'worth' || chunks[at]?.word !== 'worth' || thing?.kind !== 'noun') return null;
  const language = world.rulebook.language;
  const agreed = AGREEMENTS.has(thing.word) || AGREEMENTS.has(thing.word.replace(/s$/, ''));
  if (agreed || language.list('time-nouns').has(thing.word)) return null;
  return hasName(draft.frame, at - 1) || thing.to - thing.from > 1 ? resolved(draft, world, at - 1) : null;
}

const AGREEMENTS = new Set(
  'contract deal order agreement package loan grant bond stake share bid offer investment fund funding aid subsidy tender commission pledge purchase sale transaction'.split(
    ' ',
  ),
);
