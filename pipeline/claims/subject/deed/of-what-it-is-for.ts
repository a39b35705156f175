import type { Draft, Told } from '../../draft.ts';
import type { World } from '../../world.ts';
import { isMade } from '../names/is-made.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/**
 * "Doctors wrote 1,300 prescriptions for Halmovy and 710 for Tessovy", "the firm will cut the price of Halmovy to $310": of the one thing that they are for, and of
 * nobody who writes, fills or sets them.
 */
export function ofWhatItIsFor({ frame, chunk, metric }: Draft, world: World): Told | null {
  const { chunks } = frame;
  const id = metric?.id ?? '';
  if (/^prescription/.test(id)) {
    let at = chunk + 1;
    while (chunks[at]?.kind === 'verb') at++;
    return chunks[at]?.word === 'for' ? thingAt(at + 1) : null;
  }
  if (!/^(?:list_)?price(?:_|$)/.test(id)) return null;
  const price = chunks.findLastIndex(({ word }, i) => i < chunk && /^prices?$/.test(word));
  return price > 0 && chunks[price - 1]!.kind === 'verb' && /^(?:of|for)$/.test(chunks[price + 1]?.word ?? '')
    ? thingAt(price + 2)
    : null;

  function thingAt(at: number): Told | null {
    const told = subjectFromChunk(frame, at);
    const type = told ? world.rulebook.entities.byId.get(told.id)?.type : undefined;
    return told?.named && !told.several && (type === 'product' || isMade(told, world)) ? told : null;
  }
}
ofWhatItIsFor.needs = { words: ['for', 'of'] };
