import { participleOf } from '../../../text/irregular-verbs.ts';
import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { verbBase } from '../deed/verb-bases.ts';

/** "is closing 40 beds" are beds closed: what is done to those counted in the name of their measure; what they do themselves as it is written. */
export function asDone(word: string, { chunk, frame, isSubject }: Draft, { rulebook }: World): string {
  // "sets spending at 40 million marks": a noun
  const isNoun = word.endsWith('ing') && frame.chunks[chunk - 1]?.kind === 'prep';
  if (isSubject || isNoun || word === '' || word.endsWith('ed')) return word;
  return participleOf(verbBase(rulebook.language.grammar(), word));
}
