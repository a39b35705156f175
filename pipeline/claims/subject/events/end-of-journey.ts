import type { EntityMention } from '../../../model/mention.ts';
import { chunkAt, type Frame, tokenAt } from '../../sentence/chunks.ts';

/** Chunks that a look back goes over. */
const LONGEST = 9;

/** "a flight from Halm to Velden in Ostria", "a service between Halm and Velden", "a jet bound for Velden": where somebody goes, and nothing happened. */
export function isEndOfJourney(frame: Frame, { span }: Pick<EntityMention, 'span'>): boolean {
  const { chunks, language, tokens } = frame;
  const place = chunkAt(frame, tokenAt(tokens, span[0]));
  const links = language.list('links between places');
  const vessels = language.list('vessels');
  for (let i = place - 1; i > 0 && place - i <= LONGEST; i--) {
    const { kind, word } = chunks[i]!;
    if (kind !== 'prep' && kind !== 'noun' && kind !== 'and' && kind !== 'det') return false;
    if (kind !== 'prep' || !ENDS.has(word)) continue;
    // "bound for Velden", "flying to Velden"
    const isOnItsWay = chunks[i - 1]!.kind === 'verb' && GOES.test(chunks[i - 1]!.word);
    if (isOnItsWay) return true;
    let thing = i - 1;
    // "a flight of Norda Air between", "a train from Brome to"
    while (thing > 0 && chunks[thing - 1]!.kind === 'prep' && OVER.has(chunks[thing - 1]!.word)) thing -= 2;
    const what = chunks[thing];
    if (what?.kind === 'noun' && (links.has(what.word) || vessels.has(what.word))) return true;
  }
  return false;
}
const ENDS = new Set(['from', 'to', 'between', 'for', 'via']);
const OVER = new Set(['of', 'by', 'from']);
const GOES = /^(?:bound|en|flying|sailing|travelling|traveling|heading|operating|going|running|headed)$/;
