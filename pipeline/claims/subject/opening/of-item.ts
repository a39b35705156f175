import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { opensItem, wholeOfList } from '../../whole-of-list.ts';
import type { World } from '../../world.ts';
import { subjectOfUnit } from '../in-a-row/of-earlier.ts';
import { resolved } from '../resolve.ts';

/** "• £25m for the quay", "• 900 at the rowing finals": an item that tells a bare figure is about what stands behind it. */
export function ofItem(draft: Draft, world: World): Told | null {
  const { frame, chunk, dimension, mention } = draft;
  if (!opensItem(draft, world)) return null;
  const { chunks, tokens } = frame;
  const prep = chunks[chunk + 1]!.word;
  const isFor = dimension === 'money' && prep === 'for';
  const isThere = dimension === 'number' && !mention.counted;
  if (!isFor && !isThere) return null;
  let at = chunk + 2;
  // "900 at the ‘Halm Open’"
  while (chunks[at]?.kind === 'det' || QUOTE.test(chunks[at]?.word ?? '')) at++;
  // "£25m for the quay is short": a sentence of its own
  if (isTensed(chunks[at + 1])) return null;
  const { kind, mention: counted } = chunks[at] ?? {};
  if (kind === 'noun') return resolved(draft, world, at);
  // "£25m for two cranes", "900 for the two finals"
  const unit = counted?.kind === 'quantity' && counted.counted ? counted.unit : null;
  return unit ? subjectOfUnit(tokens.text.slice(...unit)) : null;
}
ofItem.needs = { dimensions: ['money', 'number'], behind: ['for', 'at'] };

const QUOTE = /^["“‘']$/;

/** "Tarn will spend £40m on its harbour:" above "£25m is for the quay": whose the whole is. */
export function ofWholeOfList(draft: Draft, world: World): Told | null {
  const whole = wholeOfList(draft, world)?.subject;
  return whole ? { ...whole, from: 'previous' } : null;
}
