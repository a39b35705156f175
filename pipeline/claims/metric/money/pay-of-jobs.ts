import type { Draft } from '../../draft.ts';
import type { World } from '../../world.ts';
import { type Found, simple } from '../found.ts';

/** "jobs paying £60,000", "The posts will start at £14 an hour", "60 jobs, many averaging £14 an hour": what is paid for them, and no payment. */
export function payOfJobs(draft: Draft, { rulebook: { language, metrics } }: World): Found | null {
  const { frame, mention, isSubject, isChange } = draft;
  const rule = metrics.byId.get('income');
  if (!rule || isSubject || isChange || !paysInFront(draft)) return null;
  const jobs = language.list('posts and jobs');
  const isJobs = (at: number): boolean => at >= 0 && jobs.has(frame.tokens.lower[frame.chunks[at]!.to - 1]!);
  // "60 jobs, many averaging £14 an hour": some of those in front of the comma
  const inFront = frame.chunks[draft.chunk - 2]?.word === ',' ? draft.chunk - 3 : -1;
  const isByTheHour = mention.quantity.unit?.endsWith('/h') === true;
  return isJobs(draft.clauseSubject) || (isByTheHour && isJobs(inFront)) ? simple(rule) : null;
}
payOfJobs.needs = { dimensions: ['money', 'money per duration'], lists: ['posts and jobs'] };

/** "paying", "will start at", "many averaging": right in front of the figure. */
function paysInFront({ frame: { chunks, tokens }, chunk }: Draft): boolean {
  const at = /^(?:at|between|from)$/.test(chunks[chunk - 1]?.word ?? '') ? chunk - 2 : chunk - 1;
  const before = chunks[at];
  return before !== undefined && PAYS.test(tokens.lower[before.to - 1]!);
}
const PAYS = /^(?:pay(?:s|ing)?|paid|averag(?:e|es|ed|ing)|start(?:s|ed|ing)?)$/;
