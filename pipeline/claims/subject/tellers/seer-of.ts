import type { Draft, Told } from '../../draft.ts';
import { subjectOf } from '../../sentence/clause.ts';
import type { World } from '../../world.ts';
import { isPerson } from '../people/is-person.ts';
import { resolved } from '../resolve.ts';
import { tellsOfOthers } from './tellers.ts';

/**
 * "Mills in Velden saw their losses rise", "the company said its debts": who saw or said it, where the verb stands right in front of what is
 * theirs; not "the minister said its debts".
 */
export function seerOf(draft: Draft, world: World, chunk: number): Told | null {
  const { chunks, tokens } = draft.frame;
  const own = tokens.lower[chunks[chunk]!.from]!;
  let verb = chunks[chunk - 1]?.word === 'that' ? chunk - 2 : chunk - 1;
  // "reported on Thursday that its", also where the article has no date
  const days = world.rulebook.language.list('time-nouns');
  if (chunks[verb]?.kind === 'period' || days.has(chunks[verb]?.word ?? ''))
    verb -= chunks[verb - 1]?.word === 'on' ? 2 : 1;
  const word = chunks[verb]?.kind === 'verb' ? chunks[verb]!.word : '';
  const says = own === 'its' && world.rulebook.language.list('say or expect').has(word);
  if (!says && !(SEES.test(word) && OWN.test(own))) return null;
  const at = subjectOf(draft.frame, verb);
  const whose = at >= 0 && chunks[at]!.kind === 'noun' ? resolved(draft, world, at) : null;
  if (!whose || !says) return whose;
  const isSomebody = world.rulebook.language.list('persons').has(chunks[at]!.word) || isPerson(whose, world);
  return isSomebody || tellsOfOthers(whose, draft, world) ? null : whose;
}

const OWN = /^(?:its|their)$/;
const SEES = /^(?:saw|sees?|seen)$/;
