import type { Draft, Told } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { ageGroup } from '../../sentence/wordings/age-group.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';

/** "People over 65 make up 21%, children under 15 only 14%": who stands right in front, told apart by an age. */
export function ofAgeGroup({ frame, chunk }: Draft): Told | null {
  let at = chunk - 1;
  while (frame.chunks[at]?.kind === 'adverb') at--;
  return groupAt(frame, at);
}
ofAgeGroup.needs = { lists: ['people of an age'] };

/** Those whom the age at a chunk tells apart, as a subject. */
export function groupAt(frame: Frame, age: number): Told | null {
  const who = ageGroup(frame, age);
  return who < 0
    ? null
    : subjectFromRange(frame, { from: frame.chunks[who]!.from, to: frame.chunks[age]!.to });
}
