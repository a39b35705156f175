import type { Draft } from '../../draft.ts';
import type { Chunk, Frame } from '../../sentence/chunks.ts';
import { singular } from '../../sentence/normal-words.ts';
import { behindConversion } from '../../sentence/wordings/brackets.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "agreed to pay $4m to settle the lawsuit": what is paid for peace; not so "to settle its debts". */
export function paidToSettle(
  { dimension, frame, chunk, isChange }: Draft,
  { rulebook }: World,
): Found | null {
  if (dimension !== 'money' || isChange) return null;
  const to = frame.chunks[behindConversion(frame.chunks, chunk)];
  if (to?.kind !== 'verb' || !to.infinitive || to.word !== 'settle') return null;
  const what = frame.tokens.lower.slice(to.to, to.to + 5);
  const rule = rulebook.metrics.byId.get('compensation');
  return rule && !what.some((word) => OWED.test(word)) ? simple(rule) : null;
}
paidToSettle.needs = { dimensions: ['money'], words: ['settle'] };
const OWED = /^(?:debts?|bills?|accounts?|arrears|invoices?|loans?|taxes)$/;

/** "The families of the dead will each receive $15,000", "victims are given $7,000": compensation, and no funding and no income. */
export function paidToVictims(draft: Draft, { rulebook }: World): Found | null {
  const { dimension, frame, clauseSubject, verb, chunk, isSubject, isChange } = draft;
  const rule = rulebook.metrics.byId.get('compensation');
  if (!rule || dimension !== 'money' || isChange) return null;
  // "announced £4,000 for the families of the dead", "will pay £4,000 to the victims"
  const behind = behindConversion(frame.chunks, chunk);
  const [to, whom] = frame.chunks.slice(behind, behind + 2);
  if (/^(?:to|for)$/.test(to?.word ?? '') && whom?.kind === 'noun' && isForHarmed(frame, whom))
    return simple(rule);
  if (isSubject || verb < 0 || verb > chunk) return null;
  const subject = frame.chunks[clauseSubject];
  if (subject?.kind !== 'noun') return null;
  return isForHarmed(frame, subject) && GETS.test(frame.chunks[verb]!.word) ? simple(rule) : null;
}
paidToVictims.needs = { dimensions: ['money'] };

function isForHarmed(frame: Frame, { head, to }: Chunk): boolean {
  const who = singular(frame.tokens.lower[head]!);
  return HARMED.has(who) || (KIN.has(who) && isOfHarmed(frame, to));
}

/** "of those killed in the fire", "of the victims". */
function isOfHarmed({ tokens: { lower } }: Frame, behind: number): boolean {
  return lower[behind] === 'of' && lower.slice(behind + 1, behind + 6).some((word) => HARM.test(word));
}
const HARM = /^(?:killed|dead|deceased|victims?|injured|missing|died|passengers)$/;
const KIN = new Set('family relative parent child widow'.split(' '));
const HARMED = new Set('victim survivor plaintiff claimant bereaved injured'.split(' '));
const GETS = /^(?:receiv(?:e|es|ed|ing)|gets?|got|given|paid|awarded|offered|granted)$/;
