import type { Draft } from '../../draft.ts';
import { idOf } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { substanceOf } from '../beside/substance-of.ts';
import { dimensionOf, type Found } from '../found.ts';

/** "a shipment of 3.5 tonnes of cocaine": of what it is so much, whatever the load is called. */
export function loadOf(draft: Draft, { rulebook: { language } }: World): Found | null {
  const { chunks } = draft.frame;
  const load = chunks[draft.chunk - 1]?.word === 'of' ? (chunks[draft.chunk - 2]?.word ?? '') : '';
  if (!language.list('loads').has(load)) return null;
  const words = substanceOf(draft);
  if (words.length === 0) return null;
  return {
    metric: { id: idOf(words, '_'), name: words.join(' '), family: dimensionOf(draft) },
    rule: null,
    measure: -1,
  };
}
loadOf.needs = { front: ['of'], lists: ['loads'] };
