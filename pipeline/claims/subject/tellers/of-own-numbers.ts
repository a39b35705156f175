import type { Draft, Told } from '../../draft.ts';
import { isTensed } from '../../sentence/chunk.ts';
import { hasName, possessiveIn } from '../../sentence/noun-phrase.ts';
import type { World } from '../../world.ts';
import { isPerson } from '../people/is-person.ts';
import { subjectFromRange } from '../phrase/subject-from.ts';
import { tellsOfOthers } from './tellers.ts';

/** "Halm University's first figures show 3,100 students enrolled": whose numbers they are, of whom they tell. */
export function ofOwnNumbers(draft: Draft, world: World): Told | null {
  const { chunks, tokens } = draft.frame;
  for (let at = draft.chunk - 1; at > 0 && draft.chunk - at < REACH; at--) {
    const [numbers, verb] = [chunks[at - 1]!, chunks[at]!];
    if (!isTensed(verb)) continue;
    if (numbers.kind !== 'noun' || !SHOWS.test(verb.word) || !NUMBERS.test(numbers.word)) return null;
    const own = possessiveIn(tokens, numbers);
    if (own <= numbers.from || !hasName(draft.frame, at - 1)) return null;
    const owner = subjectFromRange(draft.frame, { from: numbers.from, to: own });
    return owner?.named && !isPerson(owner, world) && !tellsOfOthers(owner, draft, world) ? owner : null;
  }
  return null;
}

const SHOWS = /^(?:show(?:s|ed)?|put|puts|indicat(?:e|es|ed)|reveal(?:s|ed)?|suggest(?:s|ed)?)$/;
const NUMBERS =
  /^(?:numbers|figures|records|results|accounts|books|statistics|data|filings?|enrolments?|enrollments?)$/;
/** In chunks, from the verb to the figure. */
const REACH = 4;
