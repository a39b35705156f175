import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { toldBefore } from '../earlier/told-before.ts';
import { resolved } from '../resolve.ts';
import { remedyMatter } from '../topic/remedy-matter.ts';

/** "its malaria vaccine after a study showed it was 94% effective": the vaccine, and not who makes it. */
export function ofRemedy(draft: Draft, world: World): Told | null {
  if (draft.rule !== 'efficacy') return null;
  const { chunks, tokens } = draft.frame;
  for (let i = draft.chunk - 1; i >= 0; i--) {
    const { kind, word, from, head } = chunks[i]!;
    if (kind !== 'noun' || !world.rulebook.language.list('remedies').has(word)) continue;
    const isBare = head - from <= 1 && (tokens.lower[from] === 'the' || tokens.lower[from] === 'this');
    const before = isBare
      ? (sameBefore(draft, world, word) ?? toldBefore(draft, world, word) ?? remedyMatter(world))
      : null;
    const own = before ?? resolved(draft, world, i);
    // "a shot developed by Orla and Kint": any shot
    return own?.name.includes(' ') ? own : null;
  }
  return null;
}

/** "the vaccine" is the one that the article has given a figure for. */
function sameBefore({ passage }: Draft, { drafts }: World, word: string): Told | null {
  for (let i = drafts.length - 1; i >= 0 && drafts.length - i < DRAFTS_BACK; i--) {
    const { subject, passage: at } = drafts[i]!;
    if (passage - at > PASSAGES_BACK) return null;
    if (subject?.name.toLowerCase().endsWith(` ${word}`)) return { ...subject, from: 'previous' };
  }
  return null;
}
const DRAFTS_BACK = 30;
const PASSAGES_BACK = 6;
