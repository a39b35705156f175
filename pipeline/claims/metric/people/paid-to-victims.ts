import type { Draft } from '../../draft.ts';
import type { Frame } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "The families of the dead will each receive $15,000", "victims are given $7,000": compensation, and no funding and no income. */
export function paidToVictims(draft: Draft, { rulebook }: World): Found | null {
  const { dimension, frame, clauseSubject, verb, chunk, isSubject, isChange } = draft;
  const rule = rulebook.metrics.byId.get('compensation');
  if (!rule || dimension !== 'money' || isSubject || isChange || verb < 0 || verb > chunk) return null;
  const subject = frame.chunks[clauseSubject];
  if (subject?.kind !== 'noun') return null;
  const who = singular(frame.tokens.lower[subject.head]!);
  const isHarmed = HARMED.has(who) || (KIN.has(who) && isOfHarmed(frame, subject.to));
  return isHarmed && GETS.test(frame.chunks[verb]!.word) ? simple(rule) : null;
}

/** "of those killed in the fire", "of the victims". */
function isOfHarmed({ tokens: { lower } }: Frame, behind: number): boolean {
  return lower[behind] === 'of' && lower.slice(behind + 1, behind + 5).some((word) => HARM.test(word));
}
const HARM = /^(?:killed|dead|deceased|victims?|injured|missing|died|passengers)$/;
const KIN = new Set('family relative parent child widow'.split(' '));
const HARMED = new Set('victim survivor plaintiff claimant bereaved injured'.split(' '));
const GETS = /^(?:receiv(?:e|es|ed|ing)|gets?|got|given|paid|awarded|offered|granted)$/;
