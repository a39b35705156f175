import type { Chunk } from '../../sentence/chunks.ts';
import type { Beside } from './beside.ts';

/**
 * "The toll of the quake that struck on 28 March has reached 3,085", "of the quake on 28 March has reached": the day on which it happened, and not that on
 * which so much was counted.
 */
export function isOfWhatHappened({
  draft: { verb, frame },
  mention,
  chunks,
  figure,
  at,
  behind,
}: Beside): boolean {
  if (behind || verb < at || verb > figure || mention.period.grain !== 'day') return false;
  const own = chunks[verb]!;
  if (own.kind !== 'verb' || own.bare || own.infinitive) return false;
  // "On Monday, officials said 40 have died": in front of all that is told
  if (at < 3 || !chunks.slice(0, at).some((c) => c.kind === 'noun')) return false;
  // "has reached", "has hired"; but "The first phase, approved on 28 March, has a capacity of"
  if (own.to - own.from > 1 && HAS.has(frame.tokens.lower[own.from]!)) return true;
  const last = chunks[figure - 1]!.word;
  return (REACHES_TO.has(last) || REACHES.test(own.word)) && isInRelative(chunks, at);
}

const HAS = new Set(['has', 'have']);
const REACHES_TO = new Set(['to', 'at']);
const REACHES = /^(?:reach|pass|exceed|top|surpass|hit)/;

/** "that struck on 28 March", "which tore through Oltrey on 3 June". */
function isInRelative(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    if (chunks[i]!.kind === 'relative') return chunks.slice(i, at).some((c) => c.kind === 'verb');
    if (chunks[i]!.kind === 'subordinator') return false;
  }
  return false;
}
