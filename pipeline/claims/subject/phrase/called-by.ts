import type { Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName } from '../../sentence/noun-phrase.ts';
import { subjectFromChunk } from './subject-from.ts';

/** "a 2,500-acre blaze called the King Fire", "one fund, dubbed Orrin", "a reptile named Orrinosaurus halmi": by its name. */
export function calledBy(frame: Frame, index: number): Told | null {
  const { chunks } = frame;
  let at = chunks[index + 1]?.word === ',' ? index + 2 : index + 1;
  const verb = chunks[at];
  const isOneWord = verb?.kind === 'verb' && verb.to - verb.from === 1;
  // "an initiative known as Orbis", "the vessel, identified as the Orlan"
  const isKnown = isOneWord && KNOWN.has(verb.word) && chunks[at + 1]?.word === 'as';
  if (!isKnown && !(isOneWord && frame.language.list('called so').has(verb.word))) return null;
  if (isKnown) at++;
  const name = chunks[at + 1];
  if (name?.kind !== 'noun') return null;
  const { start } = frame.tokens;
  const isName =
    hasName(frame, at + 1) ||
    frame.entities.some((e) => e.span[0] >= start[name.from]! && e.span[0] <= start[name.from + 1]!);
  const subject = isName ? subjectFromChunk(frame, at + 1) : null;
  return subject && { ...subject, named: true };
}
const KNOWN = new Set(['known', 'identified']);
