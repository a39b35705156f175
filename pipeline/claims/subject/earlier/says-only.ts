import type { Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';

/** "Halm Research has published its market data": who brings a paper out is not what it is about. */
export function publishes({ chunks }: Frame, verb: number): boolean {
  const object = chunks[verb + 1];
  return PUBLISHES.test(chunks[verb]!.word) && object?.kind === 'noun' && PAPERS.test(object.word);
}
const PUBLISHES = /^(?:publish|releas|issu|compil|present|brought|collect|gather)/;

/** "The figures leave out …. Robberies rose 12%": a paper is not what is measured. */
export const isPaper = ({ name, named }: Told): boolean => !named && PAPERS.test(name);
const PAPERS =
  /\b(?:figures?|data|statistics?|reports?|estimates?|results?|accounts?|documents?|surveys?|polls?|stud(?:y|ies)|analys[ei]s|census|findings)$/i;

/** "Labour claimed funding rose": with no "that", and a clause of its own behind it. */
export function claims({ chunks }: Frame, verb: number): boolean {
  if (!CLAIMS.test(chunks[verb]!.word)) return false;
  const object = chunks[verb + 1]?.kind === 'det' ? verb + 2 : verb + 1;
  return chunks[object]?.kind === 'noun' && chunks.slice(object + 1, object + 4).some(isTensed);
}
const CLAIMS = /^(?:claim|alleg|argu|warn|insist|conced|admit|boast|complain|estimat|predict|report)/;

/** "Orrin Air reported a rise in profit": a name, and behind the verb what it has rather than what it says. */
export function reportsItsOwn(frame: Frame, verb: number, head: number): boolean {
  const { chunks } = frame;
  const next = chunks[verb + 1]?.kind;
  return (
    /^(?:report|post|announc|record)/.test(chunks[verb]!.word) &&
    (next === 'noun' || next === 'det' || next === 'figure') &&
    hasName(frame, head)
  );
}
