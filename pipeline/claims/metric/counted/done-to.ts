import type { Chunk } from '../../sentence/chunks.ts';
import { qualityOf } from '../beside/quality-of.ts';
import { deedOf } from '../deed/deed.ts';
import { ANYBODY } from '../people/people-counted.ts';
import { hasObject } from './acts.ts';
import { doneByAnybody } from './done-by-anybody.ts';
import type { Telling } from './telling.ts';

/** What was done, in the word that sets a figure apart from others of the noun; `null` where it does not. */
export function doneTo(telling: Telling): string | null {
  const { draft, world, words, rule: measure, verb, deed } = telling;
  const rule = measure?.rule;
  // "40 homes suffered minor damage" are damaged
  const damaged =
    verb !== null &&
    draft.isSubject &&
    draft.frame.language.list('suffer').has(verb.word) &&
    isDamage(draft.frame.chunks, draft.verb);
  const deedSaid = deed === null ? null : damaged ? 'damage' : deedOf(deed, world.rulebook.language);
  // "40 fires have burned 6,000 acres": what they did, and nothing was done to them
  if (
    deedSaid !== null &&
    draft.frame.language.list('done to others').has(deedSaid) &&
    verb &&
    draft.isSubject &&
    hasObject(draft.frame, verb)
  )
    return null;
  // "pulled nine survivors from the water": as many as there are, however they were got out
  if (rule?.id === 'survivors') return null;
  // "retailers gained 4,000 jobs": as many as were added
  const told = deedSaid === 'win' && rule?.id === 'jobs' ? 'create' : deedSaid;
  // "won 40 seats": as many as it has
  // and goals that are scored, medals that are collected, unless they are let in or missed
  const isHad =
    (rule?.id === 'seats' && told === 'win' && !/^gain/.test(deed ?? '')) ||
    (rule?.family === 'score' && told !== null && !draft.frame.language.list('not scored').has(deed ?? ''));
  // "the farm will place 62 turbines": as many as it is to have
  if (isHadBySubject(telling)) return null;
  const isSaid =
    rule !== undefined &&
    draft.frame.language.list('nouns for deeds').has(words.at(-1)!) &&
    draft.frame.language.list('say nothing of those counted').has(deed ?? '');
  if (isHad || isSaid) return null;
  return (
    told ??
    (verb && words.length === 1 && ANYBODY.has(words[0]!) ? doneByAnybody(draft, verb, world) : null) ??
    qualityOf(draft, verb, world)
  );
}

/** "Operates 75 aircraft", "spoke of 3,000 jobs", "was allotted 34 seats"; but "spoke to 40 workers", "placed 40 workers". */
function isHadBySubject({ draft, verb, rule }: Telling): boolean {
  const { frame, isSubject, verb: at } = draft;
  if (verb === null || isSubject || !frame.language.list('say that it has them').has(verb.word)) return false;
  if (/^sp[eo]/.test(verb.word)) return frame.chunks[at + 1]?.word === 'of';
  return rule === null || !/^plac/.test(verb.word);
}

const isDamage = (chunks: readonly Chunk[], verb: number): boolean =>
  chunks.slice(verb + 1, verb + 3).some((c) => c.kind === 'noun' && c.word === 'damage');
