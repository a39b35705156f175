import { answerInFront } from '../../answer-in-front.ts';
import type { Draft, Told } from '../../draft.ts';

/** "Yes: 310,000", "Against: 41%": those who said so. */
export function ofAnswer(draft: Draft): Told | null {
  const answer = answerInFront(draft);
  return answer === null ? null : { id: answer.toLowerCase(), name: answer, from: 'text', named: false };
}
ofAnswer.needs = { lists: ['answers'] };
