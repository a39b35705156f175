import type { Draft, Told } from '../../draft.ts';
import type { Chunk } from '../../sentence/chunks.ts';
import type { World } from '../../world.ts';
import { subjectFromChunk } from '../phrase/subject-from.ts';
import { isOfTrials } from './arm-phrase.ts';

/**
 * "The results are from 4,100 volunteers in two trials", "Orrin Pharma has data on 4,100 participants", "some 4,100 people were in the study": of the trial that they
 * took part in, and not of the firm or the drug, in a text that tells of trials.
 */
export function ofTrial({ mention, frame, chunk, dimension }: Draft, world: World): Told | null {
  const { chunks } = frame;
  const counted = mention.counted && dimension !== 'ratio' ? chunks[chunk]! : null;
  if (!counted || !isOfTrials(world)) return null;
  const noun = frame.tokens.lower[counted.to - 1]!;
  const within = trialBehind(chunks, chunk);
  if (!(TAKE_PART.test(noun) || (PEOPLE.test(noun) && within >= 0))) return null;
  const at = within >= 0 ? within : chunks.findIndex((c) => c.kind === 'noun' && TRIAL.test(c.word));
  const told = at < 0 ? null : subjectFromChunk(frame, at);
  return told ?? { id: 'trial', name: 'trial', from: 'text', named: false };
}
ofTrial.needs = { counted: true };

const TAKE_PART = /^(?:participants|volunteers|enrollees)$/;
const PEOPLE = /^(?:people|adults|patients|children|women|men|teenagers|infants)$/;
const TRIAL = /^(?:trials?|stud(?:y|ies))$/;

/** "Were in the study", "took part in a trial", "enrolled in both trials": the chunk of the trial; -1 where none stands there. */
function trialBehind(chunks: readonly Chunk[], chunk: number): number {
  let at = chunk + 1;
  while (
    at < chunk + FAR &&
    (chunks[at]?.kind === 'verb' || chunks[at]?.kind === 'adverb' || chunks[at]?.word === 'part')
  )
    at++;
  const isIn = /^(?:in|into)$/.test(chunks[at]?.word ?? '');
  return isIn && TRIAL.test(chunks[at + 1]?.word ?? '') ? at + 1 : -1;
}
const FAR = 4;
