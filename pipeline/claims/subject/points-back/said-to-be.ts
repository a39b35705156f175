import { COPULA } from '../../../recognize/grammar/forms-of-be.ts';
import { isSuperlative } from '../../../recognize/grammar/superlative.ts';
import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { subjectOf } from '../../sentence/clause.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';

/**
 * "Orlan Wind is to be the first offshore project of the land", "…, which makes it the largest project": what was said to be the first or the most of the
 * kind, by its name; "the project" is no other one.
 */
export function saidToBe(draft: Draft, world: World, noun: string): Told | null {
  let looked = 0;
  for (let p = draft.passage; p >= 0 && draft.passage - p <= PASSAGES_BACK; p--) {
    const last = p === draft.passage ? draft.sentence - 1 : world.readings[p]!.sentences.length - 1;
    for (let s = last; s >= 0 && looked < SENTENCES; s--, looked++) {
      const told = ofSentence(world.frameOf(p, s), noun);
      if (told) return { ...told, from: 'previous' };
    }
  }
  return null;
}
const PASSAGES_BACK = 3;
const SENTENCES = 8;

function ofSentence(frame: Frame, noun: string): Told | null {
  const { chunks } = frame;
  const at = chunks.findIndex(
    (c, i) => c.kind === 'noun' && c.word === noun && i > 0 && isOutstanding(frame, i),
  );
  const verb = at < 0 ? -1 : verbOfPredicate(frame, at);
  const subject = verb < 0 ? -1 : subjectOf(frame, verb);
  const told = subject < 0 || chunks[subject]!.kind !== 'noun' ? null : subjectFromChunk(frame, subject);
  return told?.named ? told : null;
}

/** "the first utility-scale project", "the largest". */
function isOutstanding({ chunks, tokens }: Frame, at: number): boolean {
  const { from, head } = chunks[at]!;
  for (let i = from; i < head; i++)
    if (isSuperlative(tokens.lower[i]!) || tokens.lower[i] === 'first') return true;
  return false;
}

/** The verb that says it of its subject, in front of the phrase; of "which makes it" that of the clause before; -1 where there is none. */
function verbOfPredicate({ chunks, tokens }: Frame, at: number): number {
  let verb = at - 1;
  while (chunks[verb]?.kind === 'det' || chunks[verb]?.kind === 'adverb' || chunks[verb]?.word === 'as')
    verb--;
  const link = chunks[verb];
  if (link?.kind === 'verb' && (COPULA.has(link.word) || CALLED.test(link.word))) return verb;
  const makes = chunks[verb - 1];
  if (!/^(?:it|them)$/.test(tokens.lower[link?.from ?? -1] ?? '') || !MAKES.test(makes?.word ?? ''))
    return -1;
  return chunks.findLastIndex((c, i) => i < verb - 1 && isTensed(c));
}
const CALLED = /^(?:be|become|becomes|became|considered|billed|described|called|known|remains|remained)$/;
const MAKES = /^(?:makes|made|making|make)$/;
