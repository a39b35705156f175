import type { Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import { subjectFromChunk, subjectFromRange } from '../phrase/subject-from.ts';

/**
 * Whom "its 33% stake" or "her 31 matches" points at within its own part of the sentence: "the government's promise not to use its 33%
 * stake", "Ona Brandt, unbeaten in her previous 31 matches".
 */
export function ownerInSentence(frame: Frame, figure: number): Told | null {
  const { chunks } = frame;
  let isAim = false;
  for (let i = figure - 1; i >= 0 && figure - i < REACH; i--) {
    const { kind, word, infinitive, bare } = chunks[i]!;
    if (infinitive) isAim = true;
    else if (kind === 'verb' && !bare) return null;
    else if (word === ',') return i === 1 && hasName(frame, 0) ? subjectFromChunk(frame, 0) : null;
    else if (kind === 'mark' || kind === 'subordinator' || kind === 'relative') return null;
    else if (kind === 'noun' && isAim) {
      const owner = ownerOfAim(frame, i);
      if (owner) return owner;
    }
  }
  return null;
}

/** In chunks. */
const REACH = 9;

/** "the government's promise" in front of "to use": the government. */
function ownerOfAim(frame: Frame, at: number): Told | null {
  const noun = frame.chunks[at]!;
  const last = frame.tokens.lower[noun.to - 1]!;
  const own = /^['’]s?$/.test(last) ? noun.to - 1 : possessiveIn(frame.tokens, noun);
  return own > noun.from ? subjectFromRange(frame, { from: noun.from, to: own }) : null;
}
