import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import type { Named } from '../beside/metric-at.ts';
import { FATES } from '../families.ts';

/**
 * "The 36 passengers will spend the night there": all there are, whatever they do. Not so what is done to them or becomes of them ("the 36
 * passengers survived"), nor what some do ("36 passengers spent the night there").
 */
export const actsAsAWhole = (draft: Draft, verb: Chunk, named: Named | null): boolean =>
  draft.isSubject && isDefinite(draft) && isActive(draft.frame, verb) && !FATES.has(named?.rule.family ?? '');

/** "the 36", "its 36", "all 36", "the town's 36". */
function isDefinite({ frame: { chunks, tokens }, chunk, tokens: [from] }: Draft): boolean {
  if (DEFINITE.has(tokens.lower[from - 1] ?? '')) return true;
  return chunks[chunk - 1]?.kind === 'noun' && /^['’]s?$/.test(tokens.lower[from - 1] ?? '');
}
const DEFINITE = new Set(['the', 'its', 'their', 'these', 'those', 'all', 'his', 'her', 'our']);

/** "spend", "will spend", "are spending", "sold bread": with a form of "be" and no -ing it would be passive, and without an object nobody can tell. */
export function isActive({ tokens, chunks }: Frame, verb: Chunk): boolean {
  const word = tokens.lower[verb.head]!;
  if (word.endsWith('ing')) return true;
  for (let i = verb.from; i < verb.head; i++) if (BE.has(tokens.lower[i]!)) return false;
  const isPast = /(?:ed|[^s]t|n|ught|ld)$/.test(word) && verb.head === verb.from; // "have burned" is active
  const next = chunks[chunks.indexOf(verb) + 1]?.kind;
  return !isPast || next === 'noun' || next === 'figure';
}
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'got']);

/** "have burned 6,000 acres", "flooded the streets": what is done is done to something else. */
export function hasObject(frame: Frame, verb: Chunk): boolean {
  const { chunks } = frame;
  const at = chunks.indexOf(verb) + 1;
  const object = chunks[chunks[at]?.kind === 'det' ? at + 1 : at];
  return isActive(frame, verb) && (object?.kind === 'noun' || object?.kind === 'figure');
}
