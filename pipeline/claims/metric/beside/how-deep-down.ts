import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "are trapped 610 metres down", "lies 2,900 metres down": how deep something is that does not move; not "fell 40 metres down a cliff". */
export function howDeepDown({ dimension, isChange, frame, chunk }: Draft, { rulebook }: World): Found | null {
  const rule = rulebook.metrics.byId.get('depth');
  const { chunks, language } = frame;
  if (!rule || dimension !== 'length' || isChange || chunks[chunk + 1]?.word !== 'down') return null;
  const past = chunks[chunk + 2];
  if (past && past.kind !== 'mark' && past.kind !== 'and' && past.word !== 'in') return null;
  let before = chunk - 1;
  while (chunks[before]?.kind === 'adverb' || chunks[before]?.kind === 'det' || chunks[before]?.word === 'at')
    before--;
  const is = chunks[before];
  const stays = is?.kind === 'verb' && (language.list('stand or lie').has(is.word) || STAYS.test(is.word));
  return stays ? simple(rule) : null;
}

const STAYS = /^(?:trapped|buried|stuck|found|rests?|rested|discovered|stranded|submerged|held)$/;
