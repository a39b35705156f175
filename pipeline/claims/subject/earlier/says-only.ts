import type { Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';

/** "Halm Research has published its market data": who brings a paper out is not what it is about. */
export function publishes({ chunks, language }: Frame, verb: number): boolean {
  const object = chunks[verb + 1];
  return (
    language.list('bring out a paper').has(chunks[verb]!.word) &&
    object?.kind === 'noun' &&
    PAPERS.test(object.word)
  );
}
/** "The figures leave out …. Robberies rose 12%": a paper is not what is measured. */
export const isPaper = ({ name, named }: Told): boolean => !named && PAPERS.test(name);
const PAPERS =
  /\b(?:figures?|data|statistics?|reports?|estimates?|results?|accounts?|documents?|surveys?|polls?|stud(?:y|ies)|analys[ei]s|census|findings)$/i;

/** "Labour claimed funding rose": with no "that", and a clause of its own behind it. */
export function claims({ chunks, language }: Frame, verb: number): boolean {
  if (!language.list('claim').has(chunks[verb]!.word)) return false;
  const object = chunks[verb + 1]?.kind === 'det' ? verb + 2 : verb + 1;
  return chunks[object]?.kind === 'noun' && chunks.slice(object + 1, object + 4).some(isTensed);
}
/** "Orrin Air reported a rise in profit": a name, and behind the verb what it has rather than what it says. */
export function reportsItsOwn(frame: Frame, verb: number, head: number): boolean {
  const { chunks } = frame;
  const next = chunks[verb + 1]?.kind;
  return (
    frame.language.list('report its own').has(chunks[verb]!.word) &&
    (next === 'noun' || next === 'det' || next === 'figure') &&
    hasName(frame, head)
  );
}
